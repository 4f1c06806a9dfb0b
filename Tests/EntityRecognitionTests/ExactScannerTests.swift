import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

@testable import EntityRecognition

/// Scanning by hashes finds what comparing every name with every run of words finds.
@Suite struct ExactScannerTests {
  private static let words = [
    "أحمد", "احمد", "إحمد", "علي", "على", "بن", "ابن", "القذافي", "مصطفى", "Kim", "KIM", "kim", "Müller",
    "muller",
    "K2", "٣", "3", "يانغ", "ﻻ", "لا", "Путин", "путин", "金", "한국", "غورباتشوف", "معـمر", "معمر", "a",
    "internationalization",
  ]
  private static let gaps = [" ", " ", " ", " ", "-", "، ", "  ", ". ", "\n", "\n\n", "’", " و ", "“"]

  @Test(arguments: [Recognizer.Spelling.folded, .exact])
  func findsWhatComparingFinds(spelling: Recognizer.Spelling) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var generator = SeededGenerator(seed: 21)
    for round in 0..<9 {
      let entities = try Self.entities(round * 3, &generator)
      let path = folder.appending(path: "\(round).gaz").path
      // Some names are in the file and some came later.
      let filed = entities.prefix(round % 3 == 0 ? entities.count : entities.count / 2)
      try GazetteerCompiler.compile(Gazetteer(entities: Array(filed)), to: path)
      let compiled = try Gazetteer(compiled: path).adding(entities.dropFirst(filed.count))
      for gazetteer in [Gazetteer(entities: entities), compiled] {
        var scanner = ExactScanner(Recognizer(gazetteer: gazetteer, options: .init(spelling: spelling)))
        // More words than are looked up at a time, and fewer.
        for longest in [round % 4 == 0 ? 700 : 40] + Array(repeating: 40, count: 8) {
          let text = Self.text(Int.random(in: 0...longest, using: &generator), &generator)
          var matches: [ExactScanner.Match] = []
          Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0, into: &matches) }
          let found = matches.map { "\($0.span) \(entities[$0.entity].names[$0.name].text)" }
          #expect(
            found == Self.compare(text, with: entities, isLetterForLetter: spelling == .exact), "\(text)")
        }
      }
    }
  }

  private static func entities(_ count: Int, _ generator: inout SeededGenerator) throws -> [Entity] {
    let type = try #require(EntityType(named: "Person"))
    return (0..<count).map { number in
      let names = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        EntityName(
          text: (0..<Int.random(in: 1...3, using: &generator))
            .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " "),
          language: "und", kind: Int.random(in: 0..<9, using: &generator) == 0 ? .title : .alias)
      }
      return Entity(key: "e\(number)", type: type, names: names)
    }
  }

  private static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in
      (words.randomElement(using: &generator) ?? "") + (gaps.randomElement(using: &generator) ?? "")
    }.joined()
  }

  /// At each word the longest run that some name spells, and the first such name.
  private static func compare(
    _ text: String, with entities: [Entity], isLetterForLetter: Bool
  ) -> [String] {
    let segmented = TextSegmenter(findsSentences: false).segment(text)
    let names = entities.flatMap(\.names).filter { $0.kind != .title }
      .map { (text: $0.text, words: Folding.words(of: $0.text)) }
    var found: [String] = []
    var index = 0
    while index < segmented.words.count {
      var longest: (description: String, end: Int)?
      for end in index + 1..<max(index + 2, min(index + 4, segmented.words.count + 1)) {
        let run = Array(segmented.words[index..<end])
        let gaps = zip(run, run.dropFirst()).map { $0.source.upperBound..<$1.source.lowerBound }
        let areJoined = gaps.allSatisfy { gap in
          segmented.utf8.withUnsafeBufferPointer { WordGap.joins(UnsafeBufferPointer(rebasing: $0[gap])) }
        }
        guard areJoined else { break }
        let span = run[0].source.lowerBound..<run[run.count - 1].source.upperBound
        let folded = run.map { Array(segmented.foldedBytes(of: $0)) }
        let match = names.first {
          isLetterForLetter
            ? $0.text == segmented.text(span) && $0.text.utf8.count == span.count : $0.words == folded
        }
        if let match { longest = ("\(span) \(match.text)", end) }
      }
      if let longest { found.append(longest.description) }
      index = longest?.end ?? index + 1
    }
    return found
  }
}
