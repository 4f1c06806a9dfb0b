/// How much two spellings of a word may differ and still be taken for one name.
package struct SpellingLimits: Sendable, Hashable {
  /// What all limits are multiplied with, in hundredths: names in two scripts differ by more.
  package var percent: Int32 = 100

  package init() {}

  /// By the letters of the shorter word.
  private static let byLetters: [Int32] = [0, 0, 75, 80, 215, 220, 280, 340, 385, 430, 475, 520, 565, 610]

  /// The greatest cost for words of so many letters, the shorter counted. Words of Arabic origin have a fixed
  /// spelling.
  package func limit(letters: Int, isNative: Bool) -> Int32 {
    let limit = Self.byLetters[min(letters, Self.byLetters.count - 1)]
    return (isNative ? min(limit, 100) : limit) * percent / 100
  }

  /// The score of a whole name by what its differences cost for each letter of both spellings, in 64ths: ½ where
  /// a long word reaches its limit.
  static func score(costPerLetter cost: Int32) -> Double { score(strain: Double(cost) / (64 * 24)) }

  /// The score of names that stretch their limit so far: 1 without a difference, ½ at the limit.
  static func score(strain: Double) -> Double {
    // Two to the power of −strain, without Foundation: by halves, then by the square root for each binary place.
    guard strain > 0, strain < 60 else { return strain > 0 ? 0 : 1 }
    var (result, rest, root) = (1.0, strain, 0.5)
    while rest >= 1 {
      result /= 2
      rest -= 1
    }
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    // Other letters are never quite the same.
    return min(0.999, result)
  }
}
