import Foundation
import NameMatching

/// Learns the whole model from the sets of names.
enum Training {
  /// The pairs of scripts that costs are learnt for.
  static let scripts: [(Script, Script)] = [
    (.arabic, .arabic), (.latin, .latin), (.arabic, .latin), (.cyrillic, .latin), (.greek, .latin),
    (.hebrew, .latin), (.hangul, .latin), (.katakana, .latin),
  ]

  /// The training pairs of two scripts among the names that are not kept for measuring.
  static func pairs(
    _ left: Script, _ right: Script, of sets: NameSets
  ) -> [(left: NameLetters, right: NameLetters, weight: Double)] {
    var pairs: [(left: NameLetters, right: NameLetters, weight: Double)] = []
    func add(_ group: NameGroup, right others: [Spelling]) {
      guard !group.isMeasured else { return }
      let ones = (group.forms[left] ?? []).prefix(8)
      let others = left == right ? ones : others.prefix(8)
      guard !ones.isEmpty, !others.isEmpty, left != right || ones.count > 1 else { return }
      let number = left == right ? ones.count * (ones.count - 1) / 2 : ones.count * others.count
      let weight = min(1, 3 / Double(number))
      for (index, one) in ones.enumerated() {
        for (second, other) in others.enumerated() where left != right || index < second {
          guard one.letters != other.letters, one.letters.letters.count <= 30,
            other.letters.letters.count <= 30
          else { continue }
          pairs.append((one.letters, other.letters, weight))
        }
      }
    }
    for group in sets.wikidata { add(group, right: group.forms[right] ?? []) }
    if left == .arabic, right == .arabic || right == .latin {
      for group in sets.pivot + sets.geonames { add(group, right: group.labels) }
    }
    let share = (pairs.count + mostPairs - 1) / mostPairs
    return share < 2 ? pairs : pairs.enumerated().filter { $0.offset % share == 0 }.map(\.element)
  }

  /// More pairs of spellings teach nothing new.
  private static let mostPairs = 40_000

  /// What costs are refined on.
  private static func tests(_ left: Script, _ right: Script, of sets: NameSets) -> [Retrieval] {
    let wikidata = Retrieval("", sets.wikidata, from: left, to: right)
    guard left == .arabic, right == .arabic else { return [wikidata] }
    return [Retrieval("", sets.pivot), Retrieval("", sets.geonames), wikidata]
  }

  /// Learns costs for pairs of scripts: first by expectation–maximisation, then against near misses.
  static func learn(_ sets: NameSets, scripts: [(Script, Script)] = scripts) -> SpellingModel {
    var units = LetterUnits()
    addLetters(of: sets, to: &units)
    var learnt: [PairCosts] = []
    for (left, right) in scripts {
      let pairs = pairs(left, right, of: sets)
      guard pairs.count >= 200 else { continue }
      let start = Date()
      var learner = PairLearner(left, right, units: units, pairs: pairs)
      learner.learn(rounds: 3, iterations: 4, newUnits: left == right ? 40 : 40)
      units = learner.units
      learnt.append(learner.costs())
      note("\(left) \(right): \(pairs.count) pairs, \(Int(Date().timeIntervalSince(start))) s")
    }
    var model = SpellingModel(units: units)
    for costs in learnt {
      model.set(costs.left == costs.right ? costs : CostPruning().prune(costs, units: units))
    }
    let refinement = CostRefinement()
    for (left, right) in scripts where model.costs(left, right) != nil {
      note("\(left) \(right)")
      model = refinement.refine(model, left, right, tests(left, right, of: sets))
    }
    for (left, right) in scripts {
      guard let costs = model.costs(left, right) else { continue }
      // Within one script every unit tells names apart that are near one another.
      let pruning = left == right ? CostPruning(saving: .min / 2) : CostPruning()
      var pruned = pruning.prune(costs, units: model.units)
      if (left, right) != (.arabic, .arabic) {
        pruned.limits.percent = LimitCalibration.percent(
          pruned, of: pairs(left, right, of: sets), units: model.units)
      }
      model.set(pruned)
    }
    return model
  }

  /// Learns how names found are put in order, from searches among as many names as there are.
  static func rank(_ sets: NameSets, model: SpellingModel) -> RankingWeights? {
    guard var learner = RankingLearner(model, .arabic) else { return nil }
    learner.add(Retrieval("", sets.pivot, distractors: sets.wikidata + sets.geonames))
    learner.add(Retrieval("", sets.wikidata))
    // Places have many more spellings than persons.
    learner.add(Retrieval("", sets.geonames), share: 4)
    return learner.learn()
  }

  /// Makes units of all letters that the sets write often enough.
  private static func addLetters(of sets: NameSets, to units: inout LetterUnits) {
    var counts: [Script: [NameLetters.Letter: Int]] = [:]
    for group in sets.pivot + sets.geonames + sets.wikidata {
      for (script, forms) in group.forms {
        for form in forms {
          for letter in form.letters.letters where Script(scalar: UInt32(letter)) == script {
            counts[script, default: [:]][letter, default: 0] += 1
          }
        }
      }
    }
    for (script, letters) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (letter, count) in letters.sorted(by: { $0.key < $1.key }) where count >= 5 {
        units.add([letter], in: script)
      }
    }
  }
}

func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
