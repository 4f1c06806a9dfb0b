import Foundation
import TestSupport
import Testing

@testable import KnowledgeStore

struct IndependentSourcesTests {
  @Test func cases() throws {
    try RelationCases(path: "independent-sources.txt").run { lines in
      var documents = CaseNumbers()
      var reporters = CaseNumbers()
      let origins = lines.map { words in
        IndependentSources.Origin(
          document: documents.number(words[0]), reporter: words[1] == "-" ? nil : reporters.number(words[1]),
          wording: StatementWording(sentence: words.dropFirst(2).joined(separator: " ")))
      }
      return [String(IndependentSources.count(origins))]
    }
  }

  /// Looking only at rare pairs of words finds the same copies as comparing every two sentences.
  @Test func findsWhatComparingAllFinds() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let words = (0..<30).map { "w\($0)" }
      let base = (0..<16).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
      let origins = (0..<24).map { number in
        var sentence = base
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
          let place = Int.random(in: 0..<sentence.count, using: &generator)
          sentence[place] = words[Int.random(in: 0..<words.count, using: &generator)]
        }
        return IndependentSources.Origin(
          document: Int64(number), reporter: nil,
          wording: StatementWording(sentence: sentence.joined(separator: " ")))
      }
      var groups: [Set<Int>] = []
      for (number, origin) in origins.enumerated() {
        let near = groups.filter { $0.contains { origins[$0].wording.resembles(origin.wording) } }
        groups.removeAll { near.contains($0) }
        groups.append(near.reduce([number]) { $0.union($1) })
      }
      #expect(IndependentSources.count(origins) == groups.count)
    }
  }

  @Test func wordingsComeBackFromBytes() {
    for sentence in ["", "x", "one two", "التقى بوتين كيم في موسكو أمس"] {
      let wording = StatementWording(sentence: sentence)
      #expect(wording.withBytes { StatementWording(bytes: $0) } == wording)
      #expect(wording.pairs.count == max(0, sentence.split(separator: " ").count - 1) || sentence == "x")
    }
  }
}
