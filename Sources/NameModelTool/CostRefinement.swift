import Foundation
import NameMatching

/// Sharpens learnt costs so that spellings of one name come before the names nearest to it: gradient descent on
/// the log-likelihood of the true spellings among the candidates an index finds, held near the costs that
/// expectation–maximisation gave.
struct CostRefinement {
  /// What counts beside the data: how strongly costs are held to where they began.
  var restraint = 0.05
  var rounds = 2
  var epochs = 6
  /// Log-probability per cost per letter.
  static let steepness = 0.25

  private struct Example {
    /// Candidates; those that are true first.
    var candidates: [[(operation: SpellingAlignment.Operation, share: Double)]]
    var trueCount: Int
  }

  /// Refines the costs of one pair of scripts for the sets given.
  func refine(
    _ model: SpellingModel, _ left: Script, _ right: Script, _ sets: [Retrieval]
  ) -> SpellingModel {
    guard var costs = model.costs(left, right) else { return model }
    let origin = Parameters(costs)
    var parameters = origin
    var model = model
    for round in 0..<rounds {
      var examples: [Example] = []
      for set in sets { examples += collect(set, model: model, costs: costs) }
      note("round \(round): \(examples.count) examples, loss \(loss(examples, parameters))")
      var generator = SplitMix64(seed: UInt64(round + 1))
      for epoch in 0..<epochs {
        let rate = 40.0 / (1 + Double(epoch))
        for index in examples.indices.shuffled(using: &generator) {
          step(examples[index], rate: rate, of: &parameters, origin: origin)
        }
      }
      note("  after: \(loss(examples, parameters))")
      parameters.write(to: &costs)
      model.set(costs)
    }
    return model
  }

  private func collect(_ set: Retrieval, model: SpellingModel, costs: PairCosts) -> [Example] {
    let index = NameIndex(set.forms, model: model, ranking: nil)
    var scratch = NameIndex.Scratch()
    var examples: [Example] = []
    let share = max(1, set.training.count / 10_000)
    for (number, query) in set.training.enumerated() where number % share == 0 {
      let found = set.ranking(query, in: index, limit: 24, scratch: &scratch)
      let ones = found.filter { query.relevant.contains($0) }
      let others = found.filter { !query.relevant.contains($0) }
      guard !ones.isEmpty, !others.isEmpty else { continue }
      let spelled = model.units.spell(query.letters)
      let candidates = (ones + others).map { form in
        let other = model.units.spell(set.forms[form])
        let length = Double(spelled.letters.count + other.letters.count)
        return SpellingAlignment(spelled, other, costs: costs).steps.map { ($0.operation, 1 / length) }
      }
      examples.append(Example(candidates: candidates, trueCount: ones.count))
    }
    return examples
  }

  private func logits(_ example: Example, _ parameters: Parameters) -> [Double] {
    example.candidates.map { steps in
      -Self.steepness * steps.reduce(0) { $0 + parameters[$1.operation] * $1.share }
    }
  }

  private func loss(_ examples: [Example], _ parameters: Parameters) -> String {
    var sum = 0.0
    var first = 0
    for example in examples {
      let logits = logits(example, parameters)
      let top = logits.max() ?? 0
      let all = logits.reduce(0) { $0 + exp($1 - top) }
      let ones = logits.prefix(example.trueCount).reduce(0) { $0 + exp($1 - top) }
      sum -= log(max(ones / all, 1e-300))
      if logits.firstIndex(of: top) ?? 0 < example.trueCount { first += 1 }
    }
    return String(
      format: "%.4f, first %.4f", sum / Double(examples.count), Double(first) / Double(examples.count))
  }

  private func step(_ example: Example, rate: Double, of parameters: inout Parameters, origin: Parameters) {
    let logits = logits(example, parameters)
    let top = logits.max() ?? 0
    let weights = logits.map { exp($0 - top) }
    let all = weights.reduce(0, +)
    let ones = max(weights.prefix(example.trueCount).reduce(0, +), 1e-300)
    for (index, steps) in example.candidates.enumerated() {
      let posterior = weights[index] / all
      let target = index < example.trueCount ? weights[index] / ones : 0
      let gradient = posterior - target
      if abs(gradient) < 1e-4 { continue }
      for step in steps {
        parameters.move(
          step.operation, by: rate * gradient * step.share * Self.steepness * 10, towards: origin,
          restraint: restraint * abs(gradient) * step.share)
      }
    }
  }

  /// Costs as numbers to move.
  private struct Parameters {
    var substitutions: [Double]
    var leftGaps: [Double]
    var rightGaps: [Double]
    let isSymmetric: Bool

    init(_ costs: PairCosts) {
      substitutions = costs.substitutions.map(Double.init)
      leftGaps = costs.leftGaps.map(Double.init)
      rightGaps = costs.rightGaps.map(Double.init)
      isSymmetric = costs.left == costs.right
    }

    subscript(operation: SpellingAlignment.Operation) -> Double {
      switch operation {
      case .substitution(let index): substitutions[index]
      case .leftGap(let index): leftGaps[index]
      case .rightGap(let index): rightGaps[index]
      }
    }

    mutating func move(
      _ operation: SpellingAlignment.Operation, by amount: Double, towards origin: Parameters,
      restraint: Double
    ) {
      let value = self[operation]
      // A letter is always written for itself at no cost.
      if isSymmetric, case .substitution(let index) = operation, index >> 8 == index & 255 { return }
      let moved = max(0, value + amount + (origin[operation] - value) * restraint)
      switch operation {
      case .substitution(let index):
        substitutions[index] = moved
        if isSymmetric { substitutions[(index & 255) << 8 | index >> 8] = moved }
      case .leftGap(let index):
        leftGaps[index] = moved
        if isSymmetric { rightGaps[index] = moved }
      case .rightGap(let index):
        rightGaps[index] = moved
        if isSymmetric { leftGaps[index] = moved }
      }
    }

    func write(to costs: inout PairCosts) {
      func cost(_ value: Double) -> PairCosts.Cost {
        PairCosts.Cost(min(Double(PairCosts.none), value.rounded()))
      }
      costs.substitutions = substitutions.map(cost)
      costs.leftGaps = leftGaps.map(cost)
      costs.rightGaps = rightGaps.map(cost)
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same order in every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
