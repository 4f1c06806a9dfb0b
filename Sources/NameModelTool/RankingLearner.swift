import Foundation
import NameMatching

/// Learns the weights by which an index puts the names it finds in order, from searches for spellings of known names:
/// the likelihood of the true spellings among all names found, held near nothing (ridge), maximised by Adam
/// (Kingma and Ba 2015) over all searches at once.
struct RankingLearner {
  /// How strongly weights are held near nothing.
  var restraint = 1.0
  /// Weights that matter less are left out, and the rest is learnt again.
  var least = 0.3
  private let steps = 300

  /// The names a search found: for each where its features stand; those that are true first.
  private struct Example {
    var found: [Range<Int>] = []
    var trueCount = 0
  }

  private let model: SpellingModel
  private let costs: PairCosts
  private let script: Script
  private var examples: [Example] = []
  private var numbers: [Int32] = []
  private var values: [Float] = []
  /// The feature of the cost itself, whose weight all others are measured by.
  private let ownCost: Int

  /// Learns for names of one script; `nil` when its costs are not known.
  init?(_ model: SpellingModel, _ script: Script) {
    guard let costs = model.costs(script, script) else { return nil }
    self.model = model
    self.script = script
    self.costs = costs
    ownCost = RankingWeights(script: script, units: model.units).features.count
  }

  /// Adds what searches of a set find; every `share`th query is asked.
  mutating func add(_ set: Retrieval, share: Int = 1) {
    let index = NameIndex(set.forms, model: model, ranking: nil)
    let features = RankingWeights(script: script, units: model.units).features
    var (scratch, grid) = (NameIndex.Scratch(), AlignmentGrid())
    for (number, query) in set.training.enumerated() where number % share == 0 {
      guard query.letters.script == script else { continue }
      let found = index.candidates(for: query.letters, limit: NameIndex.ranked, scratch: &scratch).filter {
        $0.name != query.own && (query.relevant.contains($0.name) || !set.isDoubtful($0.name, for: query))
      }
      let ones = found.filter { query.relevant.contains($0.name) }
      let others = found.filter { !query.relevant.contains($0.name) }
      guard !ones.isEmpty, !others.isEmpty else { continue }
      var example = Example(trueCount: ones.count)
      let spelled = model.units.spell(query.letters)
      for candidate in ones + others {
        let start = numbers.count
        numbers.append(Int32(ownCost))
        values.append(Float(candidate.cost) / 640)
        let other = model.units.spell(set.forms[candidate.name])
        if candidate.cost > 0, other.script == script {
          spelled.letters.withUnsafeBufferPointer { left in
            other.letters.withUnsafeBufferPointer { right in
              features.forEach(of: left, right, cost: candidate.cost, costs: costs, grid: &grid) {
                numbers.append(Int32($0))
                values.append($1)
              }
            }
          }
        }
        example.found.append(start..<numbers.count)
      }
      examples.append(example)
    }
  }

  /// The weights.
  func learn() -> RankingWeights {
    var ranking = RankingWeights(script: script, units: model.units)
    let isWhole = (0...ownCost).map { $0 == ownCost || $0 < DifferenceFeatures.Whole.allCases.count }
    var weights = maximise(keeping: [Bool](repeating: true, count: ownCost + 1), isWhole)
    let kept = weights.indices.map { isWhole[$0] || abs(weights[$0]) >= least }
    weights = maximise(keeping: kept, isWhole)
    note("ranking: \(examples.count) searches, \(kept.filter { $0 }.count) weights")
    // A cost for each letter, in 64ths, weighs as much as itself.
    let scale = 640 / weights[ownCost]
    // Ranking leaves the costs of true spellings as they are on the whole: they stay comparable with those of names
    // that are not ranked.
    weights[DifferenceFeatures.Whole.any.rawValue] -= meanAddition(weights)
    for feature in 0..<ownCost { ranking.weights[feature] = Float((weights[feature] * scale).rounded()) }
    return ranking
  }

  /// What the weights add to a true spelling that differs, on the average.
  private func meanAddition(_ weights: [Double]) -> Double {
    var (sum, count) = (0.0, 0)
    for range in examples.flatMap({ $0.found.prefix($0.trueCount) }) where range.count > 1 {
      for position in range.dropFirst() { sum += weights[Int(numbers[position])] * Double(values[position]) }
      count += 1
    }
    return sum / Double(max(1, count))
  }

  private func maximise(keeping kept: [Bool], _ isWhole: [Bool]) -> [Double] {
    var weights = [Double](repeating: 0, count: ownCost + 1)
    weights[ownCost] = -1
    var first = [Double](repeating: 0, count: weights.count)
    var second = first
    for step in 1...steps {
      var (gradient, loss) = gradient(weights)
      for index in weights.indices where kept[index] {
        let restraint = isWhole[index] ? 0.001 : restraint
        loss += restraint / 2 * weights[index] * weights[index]
        gradient[index] += restraint * weights[index]
        first[index] = 0.9 * first[index] + 0.1 * gradient[index]
        second[index] = 0.99 * second[index] + 0.01 * gradient[index] * gradient[index]
        let mean = first[index] / (1 - pow(0.9, Double(step)))
        let spread = (second[index] / (1 - pow(0.99, Double(step)))).squareRoot()
        let rate = 0.05 * (1 - Double(step) / Double(steps + 1))
        if spread > 0 { weights[index] -= rate * mean / spread }
      }
      if step % 50 == 0 { note("  step \(step): \(loss / Double(examples.count))") }
    }
    return weights
  }

  private func gradient(_ weights: [Double]) -> ([Double], Double) {
    var gradient = [Double](repeating: 0, count: weights.count)
    var loss = 0.0
    for example in examples {
      let logits = example.found.map { range in
        range.reduce(0.0) { $0 + weights[Int(numbers[$1])] * Double(values[$1]) }
      }
      let top = logits.max() ?? 0
      let odds = logits.map { exp($0 - top) }
      let all = odds.reduce(0, +)
      let ones = max(odds.prefix(example.trueCount).reduce(0, +), 1e-300)
      loss -= log(ones / all)
      for (index, range) in example.found.enumerated() {
        let pull = odds[index] / all - (index < example.trueCount ? odds[index] / ones : 0)
        if abs(pull) < 1e-5 { continue }
        for position in range { gradient[Int(numbers[position])] += pull * Double(values[position]) }
      }
    }
    return (gradient, loss)
  }
}
