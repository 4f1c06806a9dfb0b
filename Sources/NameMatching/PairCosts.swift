/// What it costs to write a unit of one script for a unit of another, or of the same, and to leave one out.
///
/// Costs are hundredths of −ln of a ratio of probabilities: 0 for the commonest rendering, 69 for one half as
/// common, 230 for one a tenth as common. Learnt by expectation–maximisation (Ristad and Yianilos 1998) over units
/// of up to three letters, then sharpened against near misses; see `scripts/learn-letter-costs`.
package struct PairCosts: Sendable {
  package typealias Cost = UInt16

  /// The cost of what was never seen.
  package static let unseen: Cost = 700
  /// No operation at all: what stands where either side has no unit.
  package static let none: Cost = 10_000

  package let left: Script
  package let right: Script

  /// By left unit and right unit.
  package var substitutions: [Cost]
  /// By left unit and context.
  package var leftGaps: [Cost]
  /// By right unit and context.
  package var rightGaps: [Cost]

  /// How much words may differ.
  package var limits = SpellingLimits()

  package init(left: Script, right: Script) {
    self.left = left
    self.right = right
    substitutions = Array(repeating: Self.none, count: 1 << 16)
    leftGaps = Array(repeating: Self.unseen, count: 256 << 4)
    rightGaps = leftGaps
    for unit in 1..<256 where unit != Int(LetterUnits.space) {
      for other in 1..<256 where other != Int(LetterUnits.space) {
        substitutions[unit << 8 | other] = Self.unseen
      }
      if left == right { substitutions[unit << 8 | unit] = 0 }
    }
    substitutions[Int(LetterUnits.space) << 8 | Int(LetterUnits.space)] = 0
  }
}
