import Foundation
import NameMatching

/// Logistic regression on judged examples: rows of numbers for what words differ in as wholes, and for each difference
/// the weights of its letters, whose sum is no less than nothing.
struct VerdictProblem {
  private static let dense = WordEvidence.Measure.allCases.count + 2

  private let examples: [VerdictLearner.Example]
  /// How much each example counts.
  private let shares: [Double]
  /// For each example 1, its letters and its negated amounts.
  private var rows: [Double] = []
  /// The number of each weight of letters.
  private var numbers: [UInt64: Int] = [:]

  private struct Difference {
    var measure: Int
    var amount: Double
    var weights: Range<Int>
  }

  private var differences: [Difference] = []
  /// Where the differences of each example begin.
  private var starts = [0]
  private var keys: [Int32] = []
  /// Which measures some example has.
  private var isMet = [Bool](repeating: false, count: dense)
  private let learner: VerdictLearner

  init(_ examples: [VerdictLearner.Example], _ learner: VerdictLearner) {
    self.examples = examples
    self.learner = learner
    let same = max(1, examples.reduce(0) { $0 + ($1.isSame ? $1.weight : 0) })
    let two = max(1, examples.reduce(0) { $0 + ($1.isSame ? 0 : $1.weight) })
    shares = examples.map { $0.weight / (($0.isSame ? same : two / learner.prior) * (1 + learner.prior)) }
    var counts: [UInt64: Int] = [:]
    for example in examples {
      for key in example.evidence.keys { counts[key, default: 0] += 1 }
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) where count >= learner.leastNames {
      numbers[key] = Self.dense + numbers.count
    }
    for example in examples {
      rows += [1, Double(min(example.evidence.letters, VerdictWeights.mostLetters)) / 4]
      rows += example.evidence.amounts.map { -$0 }
      for (measure, amount) in example.evidence.amounts.enumerated() where amount > 0 {
        isMet[measure + 2] = true
      }
      for difference in example.evidence.differences {
        isMet[difference.kind.measure.rawValue + 2] = true
        let start = keys.count
        keys += example.evidence.keys[difference.keys].compactMap { numbers[$0].map { Int32($0) } }
        differences.append(
          Difference(
            measure: difference.kind.measure.rawValue + 2, amount: difference.amount,
            weights: start..<keys.count))
      }
      starts.append(differences.count)
    }
  }

  private func objection(_ difference: Difference, _ weights: [Double]) -> Double {
    var sum = weights[difference.measure] * difference.amount
    for index in difference.weights { sum += weights[Int(keys[index])] }
    return sum
  }

  private func logit(_ number: Int, _ weights: [Double]) -> Double {
    var logit = 0.0
    for index in 0..<Self.dense { logit += weights[index] * rows[number * Self.dense + index] }
    for index in starts[number]..<starts[number + 1] {
      logit -= max(0, objection(differences[index], weights))
    }
    return logit
  }

  private static func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }

  private func gradient(_ weights: [Double]) -> [Double] {
    var gradient = [Double](repeating: 0, count: weights.count)
    for number in examples.indices where shares[number] > 0 {
      let row = number * Self.dense
      let error =
        ((examples[number].isSame ? 1 : 0) - Self.probability(logit(number, weights))) * shares[number]
      for index in 0..<Self.dense { gradient[index] += error * rows[row + index] }
      for index in starts[number]..<starts[number + 1] {
        let difference = differences[index]
        guard objection(difference, weights) > 0 else { continue }
        gradient[difference.measure] -= error * difference.amount
        for position in difference.weights { gradient[Int(keys[position])] -= error }
      }
    }
    return gradient
  }

  /// The weights that make the examples likeliest, by projected gradient descent.
  func solve() -> VerdictWeights {
    let least: [Double] =
      [-Double.infinity, 0] + WordEvidence.Measure.allCases.map { VerdictLearner.least[$0] ?? 0 }
    var weights = [Double](repeating: 0.1, count: Self.dense) + Array(repeating: 0, count: numbers.count)
    var (first, second) = (weights.map { _ in 0.0 }, weights.map { _ in 0.0 })
    let rounds = learner.rounds
    for round in 1...rounds {
      let gradient = gradient(weights)
      // Adam (Kingma and Ba 2015).
      let rate = 0.08 * (1 - Double(round) / Double(rounds + 1))
      for index in weights.indices {
        let restraint = index < Self.dense ? learner.restraint : learner.operationRestraint
        let slope = gradient[index] - restraint * weights[index]
        first[index] = 0.9 * first[index] + 0.1 * slope
        second[index] = 0.999 * second[index] + 0.001 * slope * slope
        let mean = first[index] / (1 - pow(0.9, Double(round)))
        let spread = second[index] / (1 - pow(0.999, Double(round)))
        weights[index] += rate * mean / (spread.squareRoot() + 1e-9)
        if index < Self.dense { weights[index] = max(least[index], weights[index]) }
      }
    }
    return verdictWeights(weights)
  }

  private func verdictWeights(_ weights: [Double]) -> VerdictWeights {
    var learnt = VerdictWeights()
    learnt.bias = weights[0]
    learnt.letter = weights[1] / 4
    learnt.measures = (2..<Self.dense).map { isMet[$0] ? weights[$0] : 0 }
    for (key, number) in numbers where abs(weights[number]) >= learner.leastWeight {
      learnt.operations[key] = weights[number]
    }
    return learnt
  }
}
