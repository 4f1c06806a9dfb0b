/// How much a word of running text may differ from a word of a name and still be taken for it, by learnt costs.
///
/// Stricter than ``SpellingLimits``: whoever compares two names knows that both are names, a text is full of words
/// that are none. The limits are the greatest costs at which so many words of news are taken for a name they are no
/// spelling of; `NameModelTool calibrate` measures them anew when costs were learnt anew.
package enum RunningText {
  /// What letters cost that stand for one sound in every language: پ for ب.
  package static let likeLetters: Int32 = 20

  /// What a usual liberty costs at most: a vowel left out, a letter for another that is often confused with it.
  package static let liberty: Int32 = 295

  /// By the letters of the shorter word, the cost up to which a name of one word needs no other evidence: of a
  /// billion words of news about 30 are taken for a name of that length.
  private static func certain(_ kind: WordSpelling.Kind) -> [Int32] {
    switch kind {
    case .vowel: [0, 0, 0, 0, 0, 0, 140, 300, 300, 300]
    case .letters: [0, 0, 0, 0, 0, 0, 140, 300, 340, 430]
    case .native, .likeLetters: [0]
    }
  }

  /// The cost up to which a word may be a spelling at all, when its surroundings speak for it: of a billion words
  /// 400 come so near where letters differ, and 3,000 to a name of four letters where one leaves out a vowel.
  private static func possible(_ kind: WordSpelling.Kind) -> [Int32] {
    switch kind {
    case .vowel: [0, 0, 0, 0, 300, 300, 300, 300, 300, 300]
    case .letters: [0, 0, 0, 0, 160, 220, 300, 340, 385, 430]
    case .native: [0, 0, 0, 0, 100, 100, 110, 180, 300, 300]
    case .likeLetters: [0]
    }
  }

  /// Whether a difference needs no other evidence.
  package static func isCertain(_ difference: WordSpelling.Difference) -> Bool {
    difference.kind == .likeLetters
      || difference.cost <= limit(certain(difference.kind), letters: difference.letters)
  }

  /// The most that words may differ of which the shorter has so many letters.
  static func limit(_ kind: WordSpelling.Kind, letters: Int) -> Int32 {
    limit(possible(kind), letters: letters)
  }

  private static func limit(_ limits: [Int32], letters: Int) -> Int32 {
    limits[min(letters, limits.count - 1)]
  }

  /// How sure it is that words of so many letters together are those of a name, above 0 to 1; ½ where a name
  /// compared with a name reaches its limit; more than nine letters are granted no more.
  package static func score(cost: Int32, letters: Int) -> Double {
    let limit = SpellingLimits().limit(letters: min(letters, 9), isNative: false)
    return SpellingLimits.score(strain: Double(cost) / Double(max(1, limit)))
  }
}
