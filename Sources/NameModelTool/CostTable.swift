import NameMatching

/// The table of learnt costs as it is checked in.
enum CostTable {
  /// The table as the library reads it.
  static func text(of model: SpellingModel) -> String {
    var lines: [String] = []
    for (left, right) in Training.scripts {
      guard let costs = model.costs(left, right) else { continue }
      lines.append("\(left) \(right) \(costs.limits.percent)")
      for unit in 1..<model.units.count(left) {
        let fields = renderings(of: unit, costs, model.units) + gaps(of: unit, costs)
        if !fields.isEmpty { lines.append(([name(unit, left, model.units)] + fields).joined(separator: " ")) }
      }
      if left != right { lines += rightGaps(of: costs, model.units) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The letters of a unit as the tables write them.
  static func name(_ unit: Int, _ script: Script, _ units: LetterUnits) -> String {
    var text = ""
    for letter in units.spelling(UInt8(unit), in: script) {
      text.unicodeScalars.append(letter == NameLetters.space ? "_" : Unicode.Scalar(letter) ?? "?")
    }
    return text
  }

  /// What a unit is written for, and at what cost, cheapest first.
  private static func renderings(of unit: Int, _ costs: PairCosts, _ units: LetterUnits) -> [String] {
    let others = (1..<units.count(costs.right)).compactMap { other -> (Int, PairCosts.Cost)? in
      let cost = costs.substitutions[unit << 8 | other]
      if cost >= PairCosts.unseen || costs.left == costs.right && other <= unit { return nil }
      return (other, cost)
    }
    return others.sorted { $0.1 < $1.1 }.map { "\(name($0.0, costs.right, units)) \($0.1)" }
  }

  /// What it costs to leave a unit out, by context.
  private static func gaps(of unit: Int, _ costs: PairCosts) -> [String] {
    let known = LetterUnits.Context.names.indices.filter {
      costs.leftGaps[unit << 4 | $0] < PairCosts.unseen
    }.map { "\(LetterUnits.Context.names[$0]) \(costs.leftGaps[unit << 4 | $0])" }
    return known.isEmpty ? [] : ["-"] + known
  }

  private static func rightGaps(of costs: PairCosts, _ units: LetterUnits) -> [String] {
    LetterUnits.Context.names.indices.compactMap { context in
      let known = (1..<units.count(costs.right)).filter {
        costs.rightGaps[$0 << 4 | context] < PairCosts.unseen
      }.map { "\(name($0, costs.right, units)) \(costs.rightGaps[$0 << 4 | context])" }
      return known.isEmpty
        ? nil : (["-", LetterUnits.Context.names[context]] + known).joined(separator: " ")
    }
  }
}
