import Orthography
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test func foldsAsTheCasesSay() throws {
    try check("folding.txt") { [Folding.fold($0)] }
  }

  @Test func cutsWordsAsTheCasesSay() throws {
    try check("words.txt") { text in
      let segmented = TextSegmenter().segment(text)
      return segmented.words.map { segmented.text($0.source) }
    }
  }

  /// Compares, or re-records, a file whose lines are a text and what comes of it, between bars.
  private func check(_ name: String, outcome: (String) -> [String]) throws {
    let file = try CaseFile("Tests/OrthographyTests/Cases/" + name)
    var seen: [Int: String] = [:]
    for row in file.rows {
      let found = [row.fields[0]] + outcome(row.fields[0])
      seen[row.line] = found.joined(separator: " | ")
      if !ProjectFiles.isRecording { #expect(found == row.fields, "\(name), line \(row.line)") }
    }
    if ProjectFiles.isRecording { try file.record(seen) }
  }

  @Test func cutsSentencesAsTheCasesSay() throws {
    for block in try CaseFile("Tests/OrthographyTests/Cases/sentences.txt").blocks {
      let text = block.lines[0].text.split(separator: "\\n", omittingEmptySubsequences: false)
        .joined(separator: "\n")
      let segmented = TextSegmenter().segment(text)
      let expected = block.lines.dropFirst().map { String($0.text.dropFirst(2)) }
      #expect(segmented.sentences.map(segmented.text) == expected, "line \(block.lines[0].line)")
    }
  }

  @Test func keepsWrappedLinesTogether() {
    let line = "The president of Russia met the leader of North Korea at the space centre and"
    let text = Array(repeating: line, count: 6).joined(separator: "\n") + " then left.\n\nA new paragraph."
    #expect(TextSegmenter().segment(text).sentences.count == 2)
  }

  @Test func everyScalarFoldsOnceAndMapsBack() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let source = Array("a".utf8) + Array(String(scalar).utf8) + Array("b".utf8)
      let once = Folding.fold(source)
      let twice = Folding.fold(once.bytes)
      if once.bytes != twice.bytes {
        Issue.record("U+\(String(value, radix: 16)) folds differently the second time")
      }
      for origin in once.origins where origin != 0 && origin != 1 && Int(origin) < source.count - 1 {
        Issue.record("U+\(String(value, radix: 16)): an origin inside a scalar")
      }
    }
  }

  @Test func survivesMalformedBytes() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<length).map { _ -> UInt8 in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0x80...0xFF, using: &generator) : UInt8.random(in: 0...0xFF, using: &generator)
      }
      let segmented = TextSegmenter().segment(bytes)
      #expect(segmented.folded.origins.last.map(Int.init) == bytes.count)
      #expect(zip(segmented.folded.origins, segmented.folded.origins.dropFirst()).allSatisfy { $0 <= $1 })
      for word in segmented.words {
        #expect(word.source.upperBound <= bytes.count && !word.source.isEmpty && !word.folded.isEmpty)
        #expect(segmented.sentences.contains { $0.contains(word.source.lowerBound) })
      }
    }
  }
}
