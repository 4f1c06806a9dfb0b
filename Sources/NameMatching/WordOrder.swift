/// Names of which one is written with the family name first.
enum WordOrder {
  /// What is taken from the logarithm of the odds where the words stand in another order and no comma says so.
  static let doubt = 1.0

  /// Whether a name is written as in registers: Putin, Vladimir.
  static func isInverted(_ name: String) -> Bool {
    let parts = name.split(whereSeparator: isComma)
    return parts.count == 2 && parts.allSatisfy { $0.contains { $0.isLetter } }
  }

  private static func isComma(_ character: Character) -> Bool {
    character == "," || character == "\u{60C}" || character == "\u{3001}"
  }

  /// A name with its first word last.
  static func rotated(_ name: NameLetters) -> NameLetters? {
    let words = name.words
    return words.count > 1 ? NameLetters(words: words.dropFirst() + words.prefix(1)) : nil
  }

  /// Whether a name of two words may stand in the other order without a comma: not where both may be given names of
  /// Arabic origin, as these in another order are another man (محمد علي, علي محمد).
  static func isFree(_ name: NameLetters) -> Bool {
    let words = name.words
    guard words.count == 2 else { return false }
    let articles = words.count { $0.count > 4 && $0.starts(with: [0x627, 0x644]) }
    return articles == 1 || !words.contains { LetterUnits.hasNativeLetter($0) }
  }
}
