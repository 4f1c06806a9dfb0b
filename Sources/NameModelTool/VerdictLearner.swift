import Foundation
import NameMatching

/// Learns what differences weigh in a verdict, for each pair of scripts.
struct VerdictLearner {
  /// How many near names that are two come on one pair of spellings of one name.
  var prior = 2.0
  var rounds = 300
  /// What weights are held to 0 with.
  var restraint = 1e-5
  var operationRestraint = 2e-4
  /// Letters that differ in fewer names have no weight of their own.
  var leastNames = 10
  /// Letters that weigh less beside their kind have no weight of their own.
  var leastWeight = 0.15

  /// What differs weighs at least so much unless it is learnt otherwise of these letters: most pairs of consonants are
  /// met too seldom to tell, and what grammar says of words is surer than what is learnt from groups with errors.
  static let least: [WordEvidence.Measure: Double] = [
    .likeConsonant: 0.2, .otherConsonant: 0.4, .lackingConsonant: 0.4, .syllables: 0.8, .glides: 1.3,
    .inflections: 2.4,
    .patterns: 0.8,
  ]

  struct Example {
    let evidence: WordEvidence
    let isSame: Bool
    var weight: Double
  }

  static func examples(_ pairs: [JudgedPair]) -> [Example] {
    let comparison = NameComparison()
    return pairs.compactMap { pair -> Example? in
      var (left, right) = (pair.left.letters, pair.right.letters)
      if left.script != right.script {
        if let reading = FinalAlif.reading(pair.left.text) { left = NameLetters(reading) }
        if let reading = FinalAlif.reading(pair.right.text) { right = NameLetters(reading) }
      }
      let words = comparison.evidence(left, right)
      guard words.count == 1 else { return nil }
      return Example(evidence: words[0], isSame: pair.isSame, weight: pair.weight)
    }
  }

  func learn(_ examples: [Example]) -> VerdictWeights { VerdictProblem(examples, self).solve() }

  /// How many near names that are two come on one name spelt in two ways.
  ///
  /// Arabic news is full of names that are near to one another, and words of Arabic origin are hardly ever spelt in two
  /// ways; between scripts no spelling is the same, so that a name is found by near ones only.
  static func prior(_ left: Script, _ right: Script, isNative: Bool) -> Double {
    if isNative { return 14 }
    if left == .other { return 0.9 }
    return left != right ? 1 : left == .arabic ? 3 : 2
  }

  /// What weights of letters are held to 0 with: the less the more names there are, and the fewer letters that stand
  /// for one another.
  private static func restraint(_ left: Script, _ right: Script) -> Double {
    left != right ? 4e-4 : left == .arabic ? 2e-4 : 8e-5
  }

  /// The table of weights for all pairs of scripts, learnt from half of the names.
  static func table(_ judged: JudgedPairs, _ scripts: [(Script, Script)] = scripts) -> String {
    let units = SpellingModel.standard.units
    var (text, composed): (String, [Example]) = ("", [])
    func add(_ examples: [Example], _ left: Script, _ right: Script, isNative: Bool = false) {
      var learner = VerdictLearner()
      learner.prior = prior(left, right, isNative: isNative)
      learner.operationRestraint = restraint(left, right)
      if left == .other { learner.leastNames = .max }
      text += VerdictTable.text(of: learner.learn(examples), left, right, isNative: isNative, units: units)
    }
    for (left, right) in scripts {
      let examples = examples(judged.pairs(left, right).filter { !$0.isMeasured })
      if left != right, left != .latin, right != .latin { composed += examples }
      add(examples.filter { !$0.evidence.isNative }, left, right)
      let native = examples.filter(\.evidence.isNative)
      if !native.isEmpty { add(native, left, right, isNative: true) }
    }
    if !composed.isEmpty { add(composed, .other, .other) }
    return text
  }

  /// The pairs of scripts with names enough to learn from, the first the lesser as ``Script`` lists them.
  static let scripts: [(Script, Script)] = [
    (.arabic, .arabic), (.latin, .latin), (.cyrillic, .cyrillic), (.arabic, .latin), (.arabic, .cyrillic),
    (.latin, .cyrillic), (.latin, .greek), (.latin, .hebrew), (.latin, .hangul), (.latin, .katakana),
    (.arabic, .hebrew), (.arabic, .hangul), (.cyrillic, .hangul),
  ]
}
