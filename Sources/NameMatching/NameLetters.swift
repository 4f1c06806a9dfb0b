import Orthography

/// The letters of a name: folded, words divided by one space.
///
/// Letters are Unicode scalars; one beyond 65,535 reads as U+FFFF.
package struct NameLetters: Sendable, Hashable {
  package typealias Letter = UInt16

  package static let space: Letter = 0x20

  package private(set) var letters: [Letter] = []
  package private(set) var script: Script = .other

  /// Folds a name given as UTF-8. Kana that stand together count as one word.
  package init(_ utf8: [UInt8]) {
    let (folded, words) = Folding.foldedWords(of: utf8)
    letters.reserveCapacity(folded.count)
    var end = -1
    for word in words {
      if end >= 0, word.folded.lowerBound != end { letters.append(Self.space) }
      end = word.folded.upperBound
      append(folded[word.folded])
    }
    script = Self.script(of: letters)
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Puts words of letters together.
  init(words: some Sequence<some Collection<Letter>>) {
    letters = Array(words.joined(separator: [Self.space]))
    script = Self.script(of: letters)
  }

  /// The words.
  var words: [ArraySlice<Letter>] { letters.split(separator: Self.space) }

  /// The letters of one folded word.
  package init(foldedWord: ArraySlice<UInt8>) {
    append(foldedWord)
    script = Self.script(of: letters)
  }

  /// The letters as text; Hangul stays taken apart.
  package var text: String {
    String(decoding: letters, as: UTF16.self)
  }

  /// Decodes a folded word as far as there is room; returns how many letters it has.
  static func decode(
    _ folded: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<Letter>
  ) -> Int {
    var (count, index) = (0, 0)
    while index < folded.count, count < letters.count {
      let byte = folded[index]
      if byte < 0x80 {
        letters[count] = Letter(byte)
        index += 1
      } else if byte < 0xE0, index + 1 < folded.count {
        letters[count] = Letter(byte & 0x1F) << 6 | Letter(folded[index + 1] & 0x3F)
        index += 2
      } else if byte < 0xF0, index + 2 < folded.count {
        letters[count] =
          Letter(byte & 0x0F) << 12 | Letter(folded[index + 1] & 0x3F) << 6 | Letter(folded[index + 2] & 0x3F)
        index += 3
      } else {
        letters[count] = 0xFFFF
        index += 4
      }
      count += 1
    }
    return count
  }

  private mutating func append(_ folded: ArraySlice<UInt8>) {
    letters += Array(unsafeUninitializedCapacity: folded.count) { buffer, count in
      count = folded.withUnsafeBufferPointer { Self.decode($0, into: buffer) }
    }
  }

  /// The script of most letters.
  static func script(of letters: some Sequence<Letter>) -> Script {
    let scripts = Script.table
    var most: (script: UInt8, count: UInt64) = (Script.other.rawValue, 0)
    // A byte for each script; more letters than a byte counts do not change which has most.
    var tally: UInt64 = 0
    for letter in letters.prefix(255) {
      let script = scripts[letter]
      if script == Script.shared { continue }
      tally &+= 1 << (8 &* UInt64(script))
      let count = tally >> (8 &* UInt64(script)) & 255
      if count > most.count { most = (script, count) }
    }
    return Script(rawValue: most.script) ?? .other
  }
}
