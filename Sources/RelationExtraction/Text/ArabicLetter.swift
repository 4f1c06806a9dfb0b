/// A letter that proclitics are written with, by its two bytes.
struct ArabicLetter: Equatable {
  private let bytes: UInt16

  static let waw = ArabicLetter(bytes: 0xd988)
  static let fa = ArabicLetter(bytes: 0xd981)
  static let ba = ArabicLetter(bytes: 0xd8a8)
  static let lam = ArabicLetter(bytes: 0xd984)
  static let kaf = ArabicLetter(bytes: 0xd983)

  /// The letter of two bytes at the beginning of a word, whichever it is.
  static func first(of word: ArraySlice<UInt8>) -> ArabicLetter {
    let start = word.startIndex
    return ArabicLetter(bytes: word.count < 2 ? 0 : UInt16(word[start]) << 8 | UInt16(word[start + 1]))
  }

  var isConjunction: Bool { self == .waw || self == .fa }
  var isPreposition: Bool { self == .ba || self == .lam || self == .kaf }
}
