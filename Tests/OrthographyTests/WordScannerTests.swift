import Foundation
import TestSupport
import Testing

@testable import Orthography

/// The fast pass over a text makes what the plain one below makes.
@Suite struct WordScannerTests {
  @Test func makesTheSameOfRandomText() {
    var generator = SeededGenerator(seed: 11)
    var scanner = WordScanner()
    for round in 0..<1_500 {
      check(Self.randomText(&generator, round: round), &scanner)
    }
  }

  @Test func makesTheSameOfEveryScalar() {
    var scanner = WordScanner()
    // Beyond lie private and unassigned scalars, all alike.
    for start in stride(from: UInt32(0), to: 0x20000, by: 256) {
      var text: [UInt8] = []
      for value in start..<start + 256 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        text += Array("a".utf8) + Array(String(scalar).utf8) + Array("b ".utf8) + Array(String(scalar).utf8)
      }
      check(text, &scanner)
    }
  }

  @Test func makesTheSameOfNews() throws {
    var scanner = WordScanner()
    guard let folder = ProjectFiles.shared("articles") else { return }
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      check(Array(try Data(contentsOf: file)), &scanner)
    }
  }

  @Test func hashesDoNotDependOnWhereBytesStand() {
    var generator = SeededGenerator(seed: 12)
    for length in 0..<70 {
      let word = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let padded = word + [UInt8](repeating: UInt8.random(in: 0...255, using: &generator), count: 16)
      let fast = padded.withUnsafeBufferPointer { WordHash.hash($0.baseAddress!, count: length) }
      #expect(fast == WordHash.hash(word[...]))
      #expect(fast == WordHash.hash((padded + word)[(length + 16)...]))
    }
  }

  private func check(_ text: [UInt8], _ scanner: inout WordScanner) {
    let plain = PlainFolder(text)
    let segmented = TextSegmenter().segment(text)
    text.withUnsafeBufferPointer { scanner.scan($0) }
    let words = Array(scanner.words)
    let folded = words.map { Array(scanner.foldedBytes(of: $0)) }
    #expect(segmented.folded.bytes == plain.bytes)
    #expect(segmented.folded.origins == plain.origins)
    #expect(segmented.words == plain.words)
    #expect(words == plain.words)
    #expect(folded == plain.words.map { Array(plain.bytes[$0.folded]) })
    #expect(scanner.isWellFormed == (String(validating: text, as: UTF8.self) != nil))
    #expect(segmented.isWellFormed == scanner.isWellFormed)
  }

  /// Text of many scripts, with malformed bytes in every third.
  private static func randomText(_ generator: inout SeededGenerator, round: Int) -> [UInt8] {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x620...0x652, 0x600...0x6FF, 0xC0...0x24F, 0x370...0x52F, 0x200B...0x206F,
      0x3040...0x30FF,
      0x4E00...0x4EFF, 0xAC00...0xACFF, 0xFB50...0xFEFF, 0x1F600...0x1F64F, 0x20...0x20, 0x300...0x36F,
    ]
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      if round % 3 == 0, Int.random(in: 0..<10, using: &generator) == 0 {
        text.append(UInt8.random(in: 0x80...0xFF, using: &generator))
        continue
      }
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) else { continue }
      text += Array(String(scalar).utf8)
    }
    return text
  }
}

/// Folds and cuts words scalar by scalar, straight from the table.
private struct PlainFolder {
  var bytes: [UInt8] = []
  var origins: [Int32] = []
  var words: [Word] = []
  private var start: (source: Int, folded: Int)?
  private var end = (source: 0, folded: 0)
  private var isIdeograph = false
  private var (hasLetters, hasDigits) = (false, false)

  init(_ text: [UInt8]) {
    var offset = 0
    while offset < text.count {
      let (scalar, length) = ScalarReader.scalar(in: text.span, at: offset)
      let cell = FoldingTable.shared.cell(scalar)
      let kind = FoldingTable.WordClass(rawValue: cell.wordClass) ?? .separator
      let isPart = [.letter, .digit, .ideograph].contains(kind)
      if kind == .separator || isPart && (isIdeograph || kind == .ideograph) { endWord() }
      if isPart {
        isIdeograph = kind == .ideograph
        start = start ?? (offset, bytes.count)
        if kind == .digit { hasDigits = true } else { hasLetters = true }
      }
      var folded = Array(text[offset..<offset + length])
      if cell.isReplaced {
        folded = Array(FoldingTable.shared.replacements[cell.offset..<cell.offset + cell.length])
      } else if scalar == 0xFFFD {
        folded = [0xEF, 0xBF, 0xBD]
      }
      origins += folded.map { _ in Int32(offset) }
      bytes += folded
      offset += length
      if isPart || kind == .mark { end = (offset, bytes.count) }
    }
    endWord()
    origins.append(Int32(text.count))
  }

  private mutating func endWord() {
    if let start {
      let kind: Word.Kind = hasDigits ? (hasLetters ? .mixed : .digits) : .letters
      let folded = start.folded..<end.folded
      words.append(
        Word(
          source: start.source..<end.source, folded: folded, kind: kind, hash: WordHash.hash(bytes[folded])))
    }
    start = nil
    (isIdeograph, hasLetters, hasDigits) = (false, false, false)
  }
}
