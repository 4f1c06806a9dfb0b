/// What differences between two words weigh when they are judged to be one name: a logistic regression for each
/// pair of scripts, learnt from spellings of one name and from names nearest to one another that are two.
package struct VerdictWeights: Sendable {
  /// How sure words without a difference are, as the logarithm of the odds.
  package var bias = 0.0
  /// What each letter of the shorter word adds, up to ``mostLetters``.
  package var letter = 0.0
  /// What each measure takes away; never negative.
  package var measures = [Double](repeating: 0, count: WordEvidence.Measure.allCases.count)

  /// What letters take away beside what their kind does, by their ``WordKey``; less than nothing for letters that are
  /// written for one another more often than others of their kind. Together no letters that differ take away less
  /// than nothing.
  package var operations: [UInt64: Double] = [:]

  package init() {}

  /// More letters are granted no more.
  package static let mostLetters = 12

  /// The logarithm of the odds that words are one name.
  package func logit(_ evidence: WordEvidence) -> Double {
    bias + letter * Double(min(evidence.letters, Self.mostLetters)) - objections(to: evidence).reduce(0, +)
  }

  /// What each measure takes from the logarithm of the odds, by its number.
  func objections(to evidence: WordEvidence) -> [Double] {
    var objections = zip(measures, evidence.amounts).map { $0 * $1 }
    for difference in evidence.differences {
      let measure = difference.kind.measure.rawValue
      let byKind = measures[measure] * difference.amount
      let sum = evidence.keys[difference.keys].reduce(byKind) { $0 + (operations[$1] ?? 0) }
      // No difference speaks for one name.
      objections[measure] += max(0, sum)
    }
    return objections
  }
}
