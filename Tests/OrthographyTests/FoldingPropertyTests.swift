import Foundation
import Orthography
import TestSupport
import Testing

/// What holds of every scalar, and of whatever bytes come.
@Suite struct FoldingPropertyTests {
  private static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  /// Scalars of the scripts that names are written in, and some that are in no word.
  private static let alphabet: [Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7F, 0xC0...0x17F, 0x2B0...0x2C0, 0x300...0x310, 0x391...0x3C9, 0x400...0x4FF, 0x5B0...0x5F4,
      0x600...0x6FF, 0x8A0...0x8FF, 0x1100...0x1120, 0x200B...0x200F, 0x3041...0x30FF, 0x4E00...0x4E10,
      0xAC00...0xAC40, 0xFE70...0xFEFF, 0xFF66...0xFF9F, 0xE0100...0xE0104, 0x1F600...0x1F604,
    ]
    return ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }()

  private func randomText(_ generator: inout SeededGenerator, length: Int) -> [UInt8] {
    (0..<Int.random(in: 0...length, using: &generator)).flatMap { _ in
      Array(String(Self.alphabet.randomElement(using: &generator) ?? " ").utf8)
    }
  }

  @Test(arguments: [("", ""), ("ب", "\u{64B}"), ("か", "1")])
  func everyScalarFoldsOnceAndMapsBack(before: String, after: String) {
    for block in stride(from: 0, to: Self.scalars.count, by: 64) {
      var source: [UInt8] = []
      var boundaries = Set<Int>()
      let scalars = Self.scalars[block..<min(block + 64, Self.scalars.count)]
      for scalar in scalars {
        for part in [before, String(scalar), after] {
          boundaries.insert(source.count)
          source += Array(part.utf8)
        }
      }
      boundaries.insert(source.count)
      let once = Folding.fold(source)
      let name = "U+\(String(scalars[block].value, radix: 16)) … between '\(before)' and '\(after)'"
      if Folding.fold(once.bytes).bytes != once.bytes {
        Issue.record("\(name): something folds differently the second time")
      }
      if once.origins.last.map(Int.init) != source.count { Issue.record("\(name): the end is lost") }
      if !once.origins.allSatisfy({ boundaries.contains(Int($0)) }) {
        Issue.record("\(name): an origin inside a scalar")
      }
    }
  }

  @Test func canonicallyEquivalentWordsFoldAlike() {
    for scalar in Self.scalars {
      let text = String(scalar)
      let decomposed = Array(text.decomposedStringWithCanonicalMapping.utf8)
      guard !text.utf8.elementsEqual(decomposed), !Folding.words(of: text).isEmpty else { continue }
      let folded = Folding.fold(Array(text.utf8)).bytes
      if folded != Folding.fold(decomposed).bytes {
        Issue.record("U+\(String(scalar.value, radix: 16)) and its decomposition fold differently")
      }
      if folded.count > 12 {
        Issue.record("U+\(String(scalar.value, radix: 16)) folds to more than 12 bytes")
      }
    }
  }

  @Test func foldedTextHasTheSameWords() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<4_000 {
      let text = TextSegmenter().segment(randomText(&generator, length: 14))
      let again = TextSegmenter().segment(text.folded.bytes)
      if text.words.map({ Array(text.foldedBytes(of: $0)) })
        != again.words.map({ Array(again.foldedBytes(of: $0)) })
      {
        Issue.record(
          "folding changes the words of \(String(decoding: text.utf8, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test func aTextFoldsAsItsPiecesDo() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let (left, right) = (randomText(&generator, length: 9), randomText(&generator, length: 9))
      #expect(Folding.fold(left + right).bytes == Folding.fold(left).bytes + Folding.fold(right).bytes)
      let separator = Array(" ".utf8)
      let words = Folding.words(of: String(decoding: left + separator + right, as: UTF8.self))
      #expect(
        words == [left, right].flatMap { Folding.words(of: String(decoding: $0, as: UTF8.self)) })
    }
  }

  @Test func survivesMalformedBytes() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<4_000 {
      var bytes = randomText(&generator, length: 12)
      for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0x80...0xFF, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }
      let text = TextSegmenter().segment(bytes)
      let boundaries = Self.boundaries(of: bytes)
      #expect(text.folded.origins.last.map(Int.init) == bytes.count)
      #expect(zip(text.folded.origins, text.folded.origins.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(text.folded.origins.allSatisfy { boundaries.contains(Int($0)) })
      #expect(Folding.fold(text.folded.bytes).bytes == text.folded.bytes)
      var end = 0
      for word in text.words {
        #expect(word.source.lowerBound >= end && !word.source.isEmpty && !word.folded.isEmpty)
        #expect(boundaries.contains(word.source.lowerBound) && boundaries.contains(word.source.upperBound))
        #expect(text.sentences.contains { $0.contains(word.source.lowerBound) })
        end = word.source.upperBound
      }
    }
  }

  /// Where scalars begin when malformed bytes are read as the standard library does, and the end.
  private static func boundaries(of bytes: [UInt8]) -> Set<Int> {
    var all: Set<Int> = [bytes.count]
    var offset = 0
    // The standard library replaces each maximal subpart of a malformed sequence by one U+FFFD.
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      all.insert(offset)
      let encoded = Array(String(scalar).utf8)
      if bytes[offset...].starts(with: encoded) {
        offset += encoded.count
      } else {
        offset += subpart(bytes[offset...])
      }
    }
    return all
  }

  /// The length of the maximal subpart that a malformed sequence begins with: as many bytes as another byte
  /// could still complete.
  private static func subpart(_ bytes: ArraySlice<UInt8>) -> Int {
    var length = 1
    while length < min(3, bytes.count), isExtensible(Array(bytes.prefix(length + 1))) { length += 1 }
    return length
  }

  private static func isExtensible(_ bytes: [UInt8]) -> Bool {
    let tails: [[UInt8]] = [[0x80], [0x80, 0x80]]
    return tails.contains { String(validating: bytes + $0, as: UTF8.self) != nil }
  }
}
