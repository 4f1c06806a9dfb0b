import Foundation
import NameMatching

/// Learns what differences weigh in a verdict: logistic regression by projected gradient descent, the weights of
/// differences kept from falling below 0.
struct VerdictLearner {
  /// How many near names that are two come on one pair of spellings of one name.
  var prior = 2.0
  var rounds = 400
  /// What weights are held to 0 with.
  var restraint = 1e-5
  var operationRestraint = 6e-5
  /// Letters that differ in fewer names have no weight of their own.
  var leastNames = 10

  /// Consonants that differ weigh at least so much unless it is learnt otherwise of these letters: most pairs of
  /// letters are met too seldom to tell.
  private static let least: [WordEvidence.Measure: Double] = [.otherConsonant: 0.3, .lackingConsonant: 0.35]

  struct Example {
    let evidence: WordEvidence
    let isSame: Bool
    var weight: Double
  }

  private static func examples(_ pairs: [JudgedPair]) -> [Example] {
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

  func learn(_ given: [Example]) -> VerdictWeights {
    var examples = given
    let same = max(1, examples.reduce(0) { $0 + ($1.isSame ? $1.weight : 0) })
    let two = max(1, examples.reduce(0) { $0 + ($1.isSame ? 0 : $1.weight) })
    for index in examples.indices {
      examples[index].weight /= (examples[index].isSame ? same : two / prior) * (1 + prior)
    }
    var counts: [UInt64: Int] = [:]
    for example in examples {
      for operation in example.evidence.operations { counts[operation.key, default: 0] += 1 }
    }
    let measures = WordEvidence.Measure.allCases.count
    let dense = measures + 2
    var numbers: [UInt64: Int] = [:]
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) where count >= leastNames {
      numbers[key] = dense + numbers.count
    }
    // What letters cost by their kind is the most they may be forgiven.
    var forgiven = [(measure: Int, amount: Double)](repeating: (0, 0), count: dense + numbers.count)
    // Rows of 1, letters and negated amounts, so that all weights of differences are positive.
    var rows: [Double] = []
    var starts = [0]
    var operations: [Int] = []
    for example in examples {
      rows += [1, Double(min(example.evidence.letters, VerdictWeights.mostLetters)) / 4]
      rows += example.evidence.amounts.map { -$0 }
      for operation in example.evidence.operations {
        guard let number = numbers[operation.key] else { continue }
        operations.append(number)
        forgiven[number] = (operation.kind.measure.rawValue, operation.amount)
      }
      starts.append(operations.count)
    }
    var weights = [Double](repeating: 0, count: dense + numbers.count)
    let least = [0, 0] + WordEvidence.Measure.allCases.map { Self.least[$0] ?? 0 }
    var (first, second) = (weights, weights)
    for round in 1...rounds {
      var gradient = [Double](repeating: 0, count: weights.count)
      for (number, example) in examples.enumerated() {
        let row = number * dense
        var logit = 0.0
        for index in 0..<dense { logit += weights[index] * rows[row + index] }
        for position in starts[number]..<starts[number + 1] { logit -= weights[operations[position]] }
        let error = ((example.isSame ? 1 : 0) - 1 / (1 + exp(-logit))) * example.weight
        for index in 0..<dense { gradient[index] += error * rows[row + index] }
        for position in starts[number]..<starts[number + 1] { gradient[operations[position]] -= error }
      }
      // Adam (Kingma and Ba 2015).
      let rate = 0.08 * (1 - Double(round) / Double(rounds + 1))
      for index in weights.indices {
        let slope = gradient[index] - (index < dense ? restraint : operationRestraint) * weights[index]
        first[index] = 0.9 * first[index] + 0.1 * slope
        second[index] = 0.999 * second[index] + 0.001 * slope * slope
        let mean = first[index] / (1 - pow(0.9, Double(round)))
        let spread = second[index] / (1 - pow(0.999, Double(round)))
        weights[index] += rate * mean / (spread.squareRoot() + 1e-9)
        if index > 0, index < dense { weights[index] = max(least[index], weights[index]) }
        if index >= dense {
          let (measure, amount) = forgiven[index]
          weights[index] = max(weights[index], -weights[measure + 2] * amount)
        }
      }
    }
    var learnt = VerdictWeights()
    learnt.bias = weights[0]
    learnt.letter = weights[1] / 4
    learnt.measures = Array(weights[2..<dense])
    for (key, number) in numbers where abs(weights[number]) >= 0.15 {
      learnt.operations[key] = weights[number]
    }
    return learnt
  }

  /// How many near names that are two come on one name spelt in two ways.
  ///
  /// Arabic news is full of names that are near to one another, and words of Arabic origin are hardly ever spelt in two
  /// ways; between scripts no spelling is the same, so that a name is found by near ones only.
  private static func prior(_ left: Script, _ right: Script, isNative: Bool) -> Double {
    if isNative { return 10 }
    if left == .other { return 0.9 }
    return left != right ? 1 : left == .arabic ? 3 : left == .latin ? 1.7 : 2
  }

  /// The table of weights for all pairs of scripts, learnt from half of the names.
  static func table(_ sets: NameSets) -> String {
    let units = SpellingModel.standard.units
    let judged = JudgedPairs(sets, model: .standard)
    var (text, composed): (String, [Example]) = ("", [])
    func add(_ examples: [Example], _ left: Script, _ right: Script, isNative: Bool = false) {
      var learner = VerdictLearner()
      learner.prior = prior(left, right, isNative: isNative)
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
    add(composed, .other, .other)
    return text
  }

  /// The pairs of scripts with names enough to learn from, the first the lesser as ``Script`` lists them.
  static let scripts: [(Script, Script)] = [
    (.arabic, .arabic), (.latin, .latin), (.cyrillic, .cyrillic), (.arabic, .latin), (.arabic, .cyrillic),
    (.latin, .cyrillic), (.latin, .greek), (.latin, .hebrew), (.latin, .hangul), (.latin, .katakana),
    (.arabic, .hebrew), (.arabic, .hangul), (.cyrillic, .hangul),
  ]
}
