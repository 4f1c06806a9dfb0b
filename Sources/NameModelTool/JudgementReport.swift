import Foundation
import NameMatching

/// Prints how often the comparison is right about names that its weights are not learnt from.
enum JudgementReport {
  private struct Judged {
    let score: Double
    let weight: Double
    let isSame: Bool
  }

  static func table(
    _ judged: JudgedPairs, _ scripts: [(Script, Script)] = VerdictLearner.scripts,
    comparison: NameComparison = NameComparison()
  ) {
    print(
      "| scripts | one name | two names | found | joined | found at 2% joined | at 5% | at 10% | .8–.9 the same |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for (left, right) in scripts {
      let pairs = judged.pairs(left, right).filter(\.isMeasured).map { pair in
        Judged(
          score: comparison.score(pair.left.text, pair.right.text), weight: pair.weight, isSame: pair.isSame)
      }
      let (same, two) = (pairs.filter(\.isSame), pairs.filter { !$0.isSame })
      let likely = (share(same, 0.8..<0.9), share(two, 0.8..<0.9))
      let figures =
        [share(same, NameComparison.threshold..<2), share(two, NameComparison.threshold..<2)]
        + [0.02, 0.05, 0.1].map { share(same, threshold(two, joining: $0)..<2) }
        + [likely.0 / max(1e-9, likely.0 + likely.1)]
      print(
        "| \(left) \(right) | \(same.count) | \(two.count) | "
          + figures.map { String(format: "%.3f", $0) }.joined(separator: " | ") + " |")
    }
  }

  private static func weight(_ pairs: [Judged]) -> Double { pairs.reduce(0) { $0 + $1.weight } }

  private static func share(_ pairs: [Judged], _ scores: Range<Double>) -> Double {
    weight(pairs.filter { scores.contains($0.score) }) / max(1e-9, weight(pairs))
  }

  /// The score from which on no more than a share of names that are two are joined.
  private static func threshold(_ pairs: [Judged], joining share: Double) -> Double {
    var rest = share * weight(pairs)
    for pair in pairs.sorted(by: { $0.score > $1.score }) {
      rest -= pair.weight
      if rest < 0 { return pair.score.nextUp }
    }
    return 0
  }
}
