import NameMatching

/// The table of learnt costs as it is checked in.
enum CostTable {
  /// The table as the library reads it.
  static func text(of model: SpellingModel) -> String {
    var lines: [String] = []
    for (left, right) in Training.scripts {
      guard let costs = model.costs(left, right) else { continue }
      lines.append("\(left) \(right) \(costs.limits.percent)")
      lines += substitutions(of: costs, units: model.units)
      lines += gaps(costs.leftGaps, script: left, units: model.units) { "\($0) -" }
      if left != right { lines += gaps(costs.rightGaps, script: right, units: model.units) { "- \($0)" } }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func name(_ unit: Int, _ script: Script, _ units: LetterUnits) -> String {
    var text = ""
    for letter in units.spelling(UInt8(unit), in: script) {
      text.unicodeScalars.append(letter == NameLetters.space ? "_" : Unicode.Scalar(letter) ?? "?")
    }
    return text
  }

  private static func substitutions(of costs: PairCosts, units: LetterUnits) -> [String] {
    (1..<units.count(costs.left)).compactMap { one in
      let others = (1..<units.count(costs.right)).compactMap { other -> (Int, PairCosts.Cost)? in
        let cost = costs.substitutions[one << 8 | other]
        if cost >= PairCosts.unseen - 50 || costs.left == costs.right && other <= one { return nil }
        return (other, cost)
      }.sorted { $0.1 < $1.1 }
      guard !others.isEmpty else { return nil }
      return ([name(one, costs.left, units)] + others.map { "\(name($0.0, costs.right, units)) \($0.1)" })
        .joined(separator: " ")
    }
  }

  private static func gaps(
    _ gaps: [PairCosts.Cost], script: Script, units: LetterUnits, _ head: (String) -> String
  ) -> [String] {
    (1..<units.count(script)).compactMap { unit in
      let known = LetterUnits.Context.names.enumerated().compactMap { index, context -> String? in
        let cost = gaps[unit << 4 | index]
        return cost < PairCosts.unseen - 50 ? "\(context) \(cost)" : nil
      }
      return known.isEmpty ? nil : ([head(name(unit, script, units))] + known).joined(separator: " ")
    }
  }
}
