/// How much nearer or farther than its letters cost a name is that a search finds, by what it differs in: the weights
/// of a linear model of ``DifferenceFeatures``.
///
/// The costs of letters tell how likely a spelling is, wherever the letters stand. The weights tell apart the names
/// that are near by these costs, and know the letters beside those that differ. They are learnt as a conditional logit
/// (McFadden 1974): of the names found, which are spellings of the one looked for; see `scripts/learn-letter-costs`.
package struct RankingWeights: Sendable {
  /// The script that names are ranked in.
  package let script: Script
  package let features: DifferenceFeatures
  /// What a feature adds to the cost for each letter, in 64ths.
  package var weights: [Float]

  /// The weights that come with the library, for the units of ``SpellingModel/standard``.
  package static let standard = RankingWeights(
    table: "\(LearntRanking.table)", script: .arabic, units: SpellingModel.standard.units)

  /// Weights that change nothing.
  package init(script: Script, units: LetterUnits) {
    self.script = script
    features = DifferenceFeatures(units: units.count(script))
    weights = Array(repeating: 0, count: features.count)
  }

  /// Reads a table of weights as `scripts/learn-letter-costs` writes it.
  ///
  /// A line `total 80` gives the weight of a difference of whole names, `ج غ 5 start -20 end 10` that of writing one
  /// unit for another, `ا - 7 start 20 after ب -30 before ن 8` that of leaving one out. `_` is the boundary of words.
  package init(table: String, script: Script, units: LetterUnits) {
    self.init(script: script, units: units)
    for line in table.split(separator: "\n") { read(line.split(separator: " "), units) }
  }

  private mutating func read(_ fields: [Substring], _ units: LetterUnits) {
    func unit(_ field: Substring) -> Int? {
      let letters = field.unicodeScalars.map {
        $0 == "_" ? NameLetters.space : NameLetters.Letter(truncatingIfNeeded: $0.value)
      }
      let unit = Int(units.unit(letters, in: script))
      return unit == 0 ? nil : unit
    }
    if fields.count == 2, let whole = DifferenceFeatures.Whole.named(fields[0]) {
      weights[whole.rawValue] = Float(fields[1]) ?? 0
      return
    }
    guard fields.count > 2, let one = unit(fields[0]) else { return }
    let other = unit(fields[1])
    if other == nil, fields[1] != "-" { return }
    func feature(_ place: DifferenceFeatures.Place) -> Int {
      other.map { features.substitution(one, $0, place) } ?? features.omission(one, place)
    }
    var rest = fields[2...]
    while let field = rest.popFirst() {
      var (place, weight): (Int?, Substring?) = (nil, nil)
      switch field {
      case "start": (place, weight) = (feature(.start), rest.popFirst())
      case "end": (place, weight) = (feature(.end), rest.popFirst())
      case "after":
        (place, weight) = (
          rest.popFirst().flatMap(unit).map { features.omission(one, after: $0) }, rest.popFirst()
        )
      case "before":
        (place, weight) = (
          rest.popFirst().flatMap(unit).map { features.omission(one, before: $0) }, rest.popFirst()
        )
      default: (place, weight) = (feature(.anywhere), field)
      }
      if let place, let weight { weights[place] = Float(weight) ?? 0 }
    }
  }
}

extension DifferenceFeatures.Whole {
  fileprivate static func named(_ name: Substring) -> Self? { allCases.first { "\($0)" == name } }
}
