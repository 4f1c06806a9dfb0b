import Foundation
import RelationExtraction
import TestSupport
import Testing

@testable import KnowledgeStore

/// Runs `Cases/coalescing.txt`; every case also in ten other orders of its statements.
struct CoalescingTests {
  private static let file = ProjectFiles.root.appending(
    path: "Tests/KnowledgeStoreTests/Cases/coalescing.txt")

  @Test func cases() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    var recorded: [String] = []
    for section in text.components(separatedBy: "\n== ").enumerated() {
      guard section.offset > 0 else {
        recorded.append(section.element)
        continue
      }
      let lines = section.element.split(separator: "\n").map(String.init)
      let example = try CoalescingCase(lines: Array(lines.dropFirst()))
      let found = example.relations(of: example.facts)
      if !ProjectFiles.isRecording { #expect(found == example.expected, "\(lines[0])") }
      var generator = SeededGenerator(seed: 3)
      for _ in 0..<10 {
        #expect(example.relations(of: example.facts.shuffled(using: &generator)) == found, "\(lines[0])")
      }
      recorded.append((lines.filter { !$0.hasPrefix("=>") } + found).joined(separator: "\n") + "\n")
    }
    if ProjectFiles.isRecording {
      try recorded.joined(separator: "\n== ").write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }
}

/// One case of the file.
private struct CoalescingCase {
  private(set) var facts: [RelationCoalescing.Fact] = []
  private(set) var expected: [String] = []
  private var names: [String] = []
  private var around: [Int64: Int64] = [:]

  init(lines: [String]) throws {
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "=>": expected.append(line)
      case "place": around[number(words[1])] = number(words[3])
      default:
        try #require(words.count == 5, "a statement has five words: \(line)")
        let letter = try #require(words[0].utf8.first)
        facts.append(
          RelationCoalescing.Fact(
            statement: Int64(letter), document: number(words[3]), position: Int64(facts.count),
            date: StatementDate(iso8601: words[1]), published: StatementDate(iso8601: words[4]),
            place: words[2] == "-" ? nil : number(words[2])))
      }
    }
  }

  private mutating func number(_ name: String) -> Int64 {
    if let known = names.firstIndex(of: name) { return Int64(known) }
    names.append(name)
    return Int64(names.count - 1)
  }

  func relations(of facts: [RelationCoalescing.Fact]) -> [String] {
    let coalescing = RelationCoalescing { outer, inner in
      var place = around[inner]
      while let current = place {
        if current == outer { return true }
        place = around[current]
      }
      return false
    }
    return coalescing.groups(of: facts).map { group in
      let letters = group.facts.map { UInt8($0.statement) }.sorted()
      return "=> \(group.date?.iso8601 ?? "-") \(group.place.map { names[Int($0)] } ?? "-")"
        + " \(String(decoding: letters, as: UTF8.self))"
    }.sorted()
  }
}
