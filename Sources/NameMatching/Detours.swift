/// Compares words of one script by way of others: Jelzin and Yeltsin are far from one another and each near to Ельцин.
enum Detours {
  private static let costs: [[PairCosts]] = Script.allCases.map { script in
    let model = SpellingModel.standard
    let others: [Script] = script == .latin ? [.cyrillic, .arabic] : [.latin]
    return others.compactMap { other in
      guard other != script, let there = model.costs(script, other), let back = model.costs(other, script)
      else {
        return nil
      }
      return PairCosts(composing: there, back, units: model.units)
    }
  }

  /// The least cost of two words of a script, in hundreds: `cost`, or less by a detour.
  static func least(
    _ left: [NameLetters.Letter], _ right: [NameLetters.Letter], in script: Script, _ cost: Int32
  ) -> Double {
    let units = SpellingModel.standard.units
    let (one, other) = (units.spell(NameLetters(words: [left])), units.spell(NameLetters(words: [right])))
    let least = costs[Int(script.rawValue)].reduce(cost) {
      min($0, SpellingAlignment(one, other, costs: $1).cost)
    }
    return Double(least) / 100
  }
}
