/// What is learnt about letters that differ, as one number: which they are and where they stand.
enum WordKey {
  /// The place that is spoken of.
  enum Place: UInt64, CaseIterable {
    case anywhere, start, end
    /// Vowels anywhere, whatever units they are part of.
    case vowels
    /// The same where a reader would put the one that is missing.
    case silentVowels
    /// Behind a letter, and before one.
    case after, before

    /// The sign of the place in a table.
    var sign: String {
      switch self {
      case .anywhere: "+"
      case .start: "^"
      case .end: "$"
      case .vowels: "~"
      case .silentVowels: "?"
      case .after: ">"
      case .before: "<"
      }
    }
  }

  private static let shift: UInt64 = 36

  /// The key of an operation, and of its mirror image within one script.
  static func letters(
    _ operation: SpellingAlignment.Operation, _ place: Place, isWithinScript: Bool
  ) -> UInt64 {
    let letters: Int
    switch operation {
    case .substitution(let index):
      let (one, other) = (index >> 8, index & 255)
      letters = isWithinScript ? min(one, other) << 8 | max(one, other) : index
    case .leftGap(let index): letters = 1 << 16 | index
    case .rightGap(let index): letters = (isWithinScript ? 1 : 2) << 16 | index
    }
    return place.rawValue << shift | UInt64(letters)
  }

  /// The key of an operation beside a letter, wherever in the word that is.
  static func letters(
    _ operation: SpellingAlignment.Operation, _ place: Place, _ neighbour: NameLetters.Letter,
    isWithinScript: Bool
  ) -> UInt64 {
    var key = letters(operation, place, isWithinScript: isWithinScript)
    if case .substitution = operation {} else { key &= ~15 }
    return key | UInt64(neighbour) << neighbourShift
  }

  private static let neighbourShift: UInt64 = 18

  /// The letter that a key speaks of as standing beside.
  static func neighbour(of key: UInt64) -> NameLetters.Letter {
    NameLetters.Letter(truncatingIfNeeded: key >> neighbourShift)
  }

  /// The key of a vowel in place of another; 0 stands for none.
  static func vowels(
    _ one: NameLetters.Letter, _ other: NameLetters.Letter, _ place: Place, isWithinScript: Bool
  ) -> UInt64 {
    let isSwapped = isWithinScript && one > other
    return place.rawValue << shift | UInt64(isSwapped ? other : one) << 16 | UInt64(isSwapped ? one : other)
  }

  static func place(of key: UInt64) -> Place { Place(rawValue: key >> shift) ?? .anywhere }

  /// The letters of a key, as ``letters(_:_:isWithinScript:)`` and ``vowels(_:_:_:isWithinScript:)`` put them.
  static func letters(of key: UInt64) -> Int {
    let place = place(of: key)
    return Int(key & (1 << (place == .after || place == .before ? neighbourShift : shift) - 1))
  }
}
