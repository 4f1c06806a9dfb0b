import Foundation
import TestSupport
import Testing

@testable import RelationExtraction

/// Runs the sentences of `Cases/statements-*.txt`; see `Cases/README.md` for their format.
struct StatementCases {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var line: Int
    var publication: StatementDate?
    var example: RuleExample
    var givens: [GivenEntity]

    var testDescription: String { "\(file):\(line)" }
  }

  static let all: [Case] = {
    let folder = ProjectFiles.root.appending(path: "Tests/RelationExtractionTests/Cases")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasPrefix("statements-") }.sorted().flatMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { read($0, file: name) }
        ?? []
    }
  }()

  private static func read(_ source: String, file: String) -> [Case] {
    var cases: [Case] = []
    var publication: StatementDate?
    var givens: [GivenEntity] = []
    var text: [String] = []
    var expected: [String] = []
    var start = 0
    func close() {
      defer { (text, expected) = ([], []) }
      guard !text.isEmpty else { return }
      do {
        let example = try RuleExample(
          text.joined(separator: "\n") + " => " + expected.joined(separator: " ; "), isCounter: true,
          line: start)
        cases.append(
          Case(file: file, line: start, publication: publication, example: example, givens: givens))
      } catch {
        Issue.record("\(file):\(start): \(error.reason)")
      }
    }
    for (number, line) in (source + "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.allSatisfy({ $0 == " " }) {
        close()
      } else if line.hasPrefix("publication:") {
        publication = StatementDate(iso8601: line.dropFirst(12).trimmingCharacters(in: .whitespaces))
      } else if line.hasPrefix("given ") {
        givens += RuleParser(source: "language und\n" + line, name: file).file.givens
      } else if line.hasPrefix("=>") {
        expected.append(String(line.dropFirst(2)))
      } else if !line.hasPrefix("#") {
        if text.isEmpty { start = number + 1 }
        text.append(String(line))
      }
    }
    close()
    return cases
  }

  @Test func everySentenceStatesWhatItShould() throws {
    let rules = try RuleSet.builtIn()
    #expect(!Self.all.isEmpty)
    for one in Self.all {
      var runner = ExampleRunner(rules: rules, givens: one.givens)
      runner.publicationDate = one.publication
      let problems = runner.problems(one.example, types: nil)
      #expect(
        problems.isEmpty,
        "\(one.testDescription): \(one.example.text)\n  \(problems.joined(separator: "\n  "))")
    }
  }

  @Test func aThirdOfTheSentencesStatesNothing() {
    let examples = Self.all.map(\.example)
    let silent = examples.filter { $0.expected.allSatisfy { $0.modality != .asserted } }
    #expect(silent.count * 3 >= examples.count, "\(silent.count) of \(examples.count)")
  }
}
