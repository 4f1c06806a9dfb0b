import NameMatching

/// How much more spellings in two scripts may differ than spellings in one.
enum LimitCalibration {
  /// The share of true pairs that should stay within their limit.
  private static let share = 0.8

  /// The per cent of the limits for one script that a share of the pairs keeps to; at least 100.
  static func percent(
    _ costs: PairCosts, of pairs: [(left: NameLetters, right: NameLetters, weight: Double)],
    units: LetterUnits
  ) -> Int32 {
    var distance = UnitDistance()
    let strains = pairs.compactMap { pair -> Double? in
      let letters = max(pair.left.letters.count, pair.right.letters.count)
      guard !pair.left.letters.contains(NameLetters.space), letters >= 4 else { return nil }
      let cost = distance.cost(units.spell(pair.left), units.spell(pair.right), costs: costs) ?? .max / 2
      return Double(cost) / Double(SpellingLimits().limit(letters: letters, isNative: false))
    }.sorted()
    guard !strains.isEmpty else { return 100 }
    let percent = 100 * strains[Int(Double(strains.count) * share)]
    // Within one script more would take two names for one.
    let most: Double = costs.left == costs.right ? 160 : 200
    return Int32(max(100, min(most, (percent / 10).rounded(.down) * 10)))
  }
}
