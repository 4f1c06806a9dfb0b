import NameMatching

/// The table of learnt weights as it is checked in.
enum RankingTable {
  /// The table as the library reads it.
  static func text(of ranking: RankingWeights, units: LetterUnits) -> String {
    var lines: [String] = []
    func weight(_ feature: Int) -> Int { Int(ranking.weights[feature]) }
    func text(_ unit: Int) -> String { CostTable.name(unit, ranking.script, units) }
    for whole in DifferenceFeatures.Whole.allCases { lines.append("\(whole) \(weight(whole.rawValue))") }
    let count = units.count(ranking.script)
    /// The weights that are not 0, those of the same feature anywhere first.
    func known(_ fields: [(String, Int)]) -> String {
      fields.filter { weight($0.1) != 0 }.map { " \($0.0)\(weight($0.1))" }.joined()
    }
    let places: [(String, DifferenceFeatures.Place)] = [("", .anywhere), ("start ", .start), ("end ", .end)]
    for one in 1..<count {
      for other in one + 1..<max(one + 1, count) {
        let fields = known(places.map { ($0.0, ranking.features.substitution(one, other, $0.1)) })
        if !fields.isEmpty { lines.append("\(text(one)) \(text(other))\(fields)") }
      }
      let fields = known(
        places.map { ($0.0, ranking.features.omission(one, $0.1)) }
          + (1..<count).map { ("after \(text($0)) ", ranking.features.omission(one, after: $0)) }
          + (1..<count).map { ("before \(text($0)) ", ranking.features.omission(one, before: $0)) })
      if !fields.isEmpty { lines.append("\(text(one)) -\(fields)") }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
