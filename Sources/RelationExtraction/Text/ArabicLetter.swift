/// A letter that proclitics are written with, by its two bytes.
struct ArabicLetter: Equatable {
  private let bytes: UInt16

  static let waw = ArabicLetter(bytes: 0xd988)
  static let fa = ArabicLetter(bytes: 0xd981)
  static let ba = ArabicLetter(bytes: 0xd8a8)
  static let lam = ArabicLetter(bytes: 0xd984)
  static let kaf = ArabicLetter(bytes: 0xd983)

  /// The article as words begin with it.
  static let article: [UInt8] = [0xd8, 0xa7, 0xd9, 0x84]

  /// The letter of two bytes at the beginning of a word, whichever it is.
  static func first(of word: ArraySlice<UInt8>) -> ArabicLetter {
    let start = word.startIndex
    return ArabicLetter(bytes: word.count < 2 ? 0 : UInt16(word[start]) << 8 | UInt16(word[start + 1]))
  }

  /// Whether a word begins with the article and is not all of it.
  static func beginsWithArticle(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 4 else { return false }
    let start = word.startIndex
    return word[start] == article[0] && word[start + 1] == article[1] && word[start + 2] == article[2]
      && word[start + 3] == article[3]
  }

  var isConjunction: Bool { self == .waw || self == .fa }
  var isPreposition: Bool { self == .ba || self == .lam || self == .kaf }
}
