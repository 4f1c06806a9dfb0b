/// Puts the letters of two names side by side as a reader would.
///
/// The learnt costs leave out what is met too seldom to tell. Letters of one script that write one sound may then be
/// known by way of another script (Jelzin and Yeltsin by Ельцин); otherwise a vowel is nearer to a vowel and a consonant
/// to one of its class of sounds, and a unit of several letters is no more than its letters.
struct NameAligner: Sendable {
  private let units: LetterUnits
  private var costs: [PairCosts?]

  /// By the costs that come with the library.
  static let standard = NameAligner(.standard)

  init(_ model: SpellingModel) {
    units = model.units
    costs = Script.allCases.flatMap { left in
      Script.allCases.map { right in
        model.costs(left, right).map {
          Self.filled($0, detours: left == right ? Self.detours(left, model) : [], model.units)
        }
      }
    }
  }

  /// The cheapest alignment; `nil` where the scripts cannot be compared.
  func align(_ one: NameLetters, _ other: NameLetters) -> SpellingAlignment? {
    costs[Int(one.script.rawValue) * Script.allCases.count + Int(other.script.rawValue)].map {
      SpellingAlignment(units.spell(one), units.spell(other), costs: $0)
    }
  }

  /// The costs within a script by way of others.
  private static func detours(_ script: Script, _ model: SpellingModel) -> [PairCosts] {
    let others: [Script] = script == .latin ? [.cyrillic, .arabic] : [.latin]
    return others.compactMap { other in
      guard other != script, let there = model.costs(script, other), let back = model.costs(other, script)
      else { return nil }
      return PairCosts(composing: there, back, units: model.units)
    }
  }

  private static let otherVowel: PairCosts.Cost = 400
  private static let likeConsonant: PairCosts.Cost = 480

  /// What it costs beside the letters to come from one to the other by way of another script.
  private static let detour: PairCosts.Cost = 100

  private static func filled(_ costs: PairCosts, detours: [PairCosts], _ units: LetterUnits) -> PairCosts {
    var filled = costs
    let others = (0..<units.count(costs.right)).map { units.spelling(LetterUnits.Unit($0), in: costs.right) }
    for unit in 1..<units.count(costs.left) where unit != Int(LetterUnits.space) {
      let letters = units.spelling(LetterUnits.Unit(unit), in: costs.left)
      if costs.left == costs.right, letters.count > 1 { leaveOutSingly(unit, &filled) }
      for other in others.indices.dropFirst() where other != Int(LetterUnits.space) {
        let index = unit << 8 | other
        guard costs.substitutions[index] >= PairCosts.unseen else { continue }
        let (one, second) = (letters, others[other])
        filled.substitutions[index] = guess(one, second)
        let isNew = one.first != second.first && one.last != second.last
        guard isNew, areVowels(one) == areVowels(second),
          let least = detours.map({ $0.substitutions[index] }).min(), least < PairCosts.unseen
        else { continue }
        filled.substitutions[index] = min(filled.substitutions[index], least + detour)
      }
    }
    return filled
  }

  /// Lets letters of a unit that is not known to be left out be left out one by one.
  private static func leaveOutSingly(_ unit: Int, _ costs: inout PairCosts) {
    for index in unit << 4..<(unit + 1) << 4 where costs.leftGaps[index] >= PairCosts.unseen {
      costs.leftGaps[index] = PairCosts.none
      costs.rightGaps[index] = PairCosts.none
    }
  }

  /// What is assumed of letters that nothing was learnt about.
  private static func guess(
    _ one: [NameLetters.Letter], _ other: [NameLetters.Letter]
  ) -> PairCosts.Cost {
    if one.count > 1 || other.count > 1 { return PairCosts.none }
    if SoundClass.isVowel[one[0]], SoundClass.isVowel[other[0]] { return otherVowel }
    return SoundClass.table[one[0]] == SoundClass.table[other[0]] ? likeConsonant : PairCosts.unseen
  }

  private static func areVowels(_ letters: [NameLetters.Letter]) -> Bool {
    letters.allSatisfy { SoundClass.isVowel[$0] }
  }
}
