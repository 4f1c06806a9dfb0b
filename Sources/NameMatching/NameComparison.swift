import Orthography

/// Compares two spellings of a name of one or several words.
public struct NameComparison: Sendable {
  private let distance: SpellingDistance

  /// Creates a comparison with the given costs of letters.
  public init(costs: LetterCosts = .standard) { distance = SpellingDistance(costs: costs) }

  /// How alike two names are, from 0 to 1: 1 for the same folded words, 0 when they are not taken for one
  /// name. Words are compared in order; one word may stand for two written apart (بيونغيانغ, بيونغ يانغ).
  public func score(_ left: String, _ right: String) -> Double {
    let leftWords = Folding.words(of: left).map { LetterCosts.letters($0[...]) }
    let rightWords = Folding.words(of: right).map { LetterCosts.letters($0[...]) }
    if leftWords.count == rightWords.count {
      return score(words: Array(zip(leftWords, rightWords)))
    }
    guard abs(leftWords.count - rightWords.count) == 1 else { return 0 }
    let (short, long) = leftWords.count < rightWords.count ? (leftWords, rightWords) : (rightWords, leftWords)
    var best = 0.0
    for index in short.indices {
      let joined = long[..<index] + [long[index] + long[index + 1]] + long[(index + 2)...]
      best = max(best, score(words: Array(zip(short, joined))) * 0.99)
    }
    return best
  }

  /// Whether two spellings are taken for one name.
  public func areSameName(_ left: String, _ right: String) -> Bool { score(left, right) > 0 }

  private func score(words: [([LetterCosts.Letter], [LetterCosts.Letter])]) -> Double {
    guard !words.isEmpty else { return 0 }
    var cost: Float = 0
    var letters = 0
    for (left, right) in words {
      let length = min(left.count, right.count)
      guard let found = distance.distance(left, right, limit: SpellingDistance.tolerance(letters: length))
      else { return 0 }
      cost += found
      letters += max(left.count, right.count)
    }
    return Self.score(cost: cost, letters: letters)
  }

  /// The score of a match: 1 without a difference, less the more a difference weighs in so many letters.
  public static func score(cost: Float, letters: Int) -> Double {
    guard cost > 0 else { return 1 }
    return max(0.01, 1 - Double(cost) * 1.5 / Double(max(letters, 1)))
  }
}
