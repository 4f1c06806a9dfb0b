import Orthography
import TestSupport
import Testing

@Suite struct FoldingTests {
  /// Each line: texts that fold alike, the last one to itself.
  @Test func foldsAsTheCasesSay() throws {
    for row in try CaseFile("Tests/OrthographyTests/Cases/folding.txt").rows {
      let folded = row.fields.last ?? ""
      for text in row.fields {
        let found = Folding.fold(text)
        #expect(
          Array(found.utf8) == Array(folded.utf8),
          "line \(row.line): \(text) folds to \(found.unicodeScalars.map { String($0.value, radix: 16) })")
      }
    }
  }

  /// Each line: a text, then its words as they stand there.
  @Test func cutsWordsAsTheCasesSay() throws {
    let file = try CaseFile("Tests/OrthographyTests/Cases/words.txt")
    var seen: [Int: String] = [:]
    for row in file.rows {
      let text = TextSegmenter().segment(row.fields[0])
      let found = [row.fields[0]] + text.words.map { text.text($0.source) }
      seen[row.line] = found.joined(separator: " | ")
      if !ProjectFiles.isRecording {
        // Not compared as strings: to those, canonically equivalent texts are equal.
        #expect(
          found.map { Array($0.utf8) } == row.fields.map { Array($0.utf8) }, "line \(row.line): \(found)")
      }
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
}
