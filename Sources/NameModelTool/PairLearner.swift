import Foundation
import NameMatching

/// Learns how often the units of two scripts are written for one another, by expectation–maximisation over
/// pairs of spellings (Ristad and Yianilos 1998), with units of several letters (joint multigrams, Deligne and
/// Bimbot 1995) admitted step by step where neighbouring operations go together more often than by chance.
struct PairLearner {
  let left: Script
  let right: Script
  var units: LetterUnits

  private let pairs: [(left: NameLetters, right: NameLetters, weight: Double)]
  private var spelled: [(left: SpelledName, right: SpelledName)] = []
  private var model: Operations
  private(set) var counts: Operations

  /// A number for each operation: substitutions by both units, gaps by unit and context.
  struct Operations {
    var substitutions = [Double](repeating: 0, count: 1 << 16)
    var leftGaps = [Double](repeating: 0, count: 256 << 4)
    var rightGaps = [Double](repeating: 0, count: 256 << 4)

    var total: Double {
      substitutions.reduce(0, +) + leftGaps.reduce(0, +) + rightGaps.reduce(0, +)
    }
  }

  init(
    _ left: Script, _ right: Script, units: LetterUnits,
    pairs: [(left: NameLetters, right: NameLetters, weight: Double)]
  ) {
    self.left = left
    self.right = right
    self.units = units
    self.pairs = pairs
    model = Operations()
    counts = Operations()
    start()
  }

  private mutating func start() {
    for one in 1..<units.count(left) {
      for other in 1..<units.count(right) where (one == 1) == (other == 1) {
        let isSame = one == other && (left == right || one == 1)
        model.substitutions[one << 8 | other] = isSame ? 1 : left == right ? 0.002 : 0.02
      }
      for context in 0..<LetterUnits.Context.count { model.leftGaps[one << 4 | context] = 0.01 }
    }
    for other in 1..<units.count(right) {
      for context in 0..<LetterUnits.Context.count { model.rightGaps[other << 4 | context] = 0.01 }
    }
    normalise(&model, smoothing: 0)
  }

  private func normalise(_ operations: inout Operations, smoothing: Double) {
    if left == right {
      for one in 0..<256 {
        for other in one..<256 {
          let mean =
            (operations.substitutions[one << 8 | other] + operations.substitutions[other << 8 | one]) / 2
          operations.substitutions[one << 8 | other] = mean
          operations.substitutions[other << 8 | one] = mean
        }
      }
      for index in operations.leftGaps.indices {
        let mean = (operations.leftGaps[index] + operations.rightGaps[index]) / 2
        operations.leftGaps[index] = mean
        operations.rightGaps[index] = mean
      }
    }
    let total = operations.total
    for index in operations.substitutions.indices { operations.substitutions[index] /= total }
    for index in operations.leftGaps.indices { operations.leftGaps[index] /= total }
    for index in operations.rightGaps.indices { operations.rightGaps[index] /= total }
    // Single letters may always be read for one another or left out, if seldom.
    for one in 1..<units.count(left) where units.spelling(UInt8(one), in: left).count == 1 {
      for other in 1..<units.count(right) where units.spelling(UInt8(other), in: right).count == 1 {
        if (one == 1) == (other == 1) { operations.substitutions[one << 8 | other] += smoothing }
      }
      for context in 0..<LetterUnits.Context.count {
        operations.leftGaps[one << 4 | context] += smoothing * 4
      }
    }
    for other in 1..<units.count(right) where units.spelling(UInt8(other), in: right).count == 1 {
      for context in 0..<LetterUnits.Context.count {
        operations.rightGaps[other << 4 | context] += smoothing * 4
      }
    }
  }

  /// Learns: rounds of expectation–maximisation, with new units after each but the last.
  mutating func learn(rounds: Int, iterations: Int, newUnits: Int) {
    for round in 0..<rounds {
      spelled = pairs.map { (units.spell($0.left), units.spell($0.right)) }
      for _ in 0..<iterations { iterate() }
      if round + 1 < rounds { admitUnits(limit: newUnits) }
    }
  }

  private mutating func iterate() {
    counts = Operations()
    var lattice = Lattice()
    for (index, pair) in spelled.enumerated() {
      lattice.expect(pair.left, pair.right, model: model, weight: pairs[index].weight, into: &counts)
    }
    model = counts
    normalise(&model, smoothing: 1e-7)
  }

  /// Makes units of the neighbouring operations that go together most often beyond chance.
  private mutating func admitUnits(limit: Int) {
    struct Neighbours: Hashable {
      var left: [NameLetters.Letter]
      var right: [NameLetters.Letter]
    }
    var together: [Neighbours: Double] = [:]
    var expected: [Neighbours: Double] = [:]
    let total = counts.total
    var lattice = Lattice()
    for (index, pair) in spelled.enumerated() {
      let path = lattice.best(pair.left, pair.right, model: model)
      for (first, second) in zip(path, path.dropFirst()) {
        let leftRange = first.left.lowerBound..<second.left.upperBound
        let rightRange = first.right.lowerBound..<second.right.upperBound
        guard leftRange.count <= 3, rightRange.count <= 3 else { continue }
        let neighbours = Neighbours(
          left: Array(pairs[index].left.letters[leftRange]),
          right: Array(pairs[index].right.letters[rightRange]))
        if left == right, neighbours.left == neighbours.right { continue }
        if neighbours.left.contains(NameLetters.space) || neighbours.right.contains(NameLetters.space) {
          continue
        }
        together[neighbours, default: 0] += pairs[index].weight
        expected[neighbours] = total * first.probability * second.probability
      }
    }
    let gains = together.compactMap { key, count -> (key: Neighbours, gain: Double)? in
      let ratio = count / max(expected[key] ?? 1, 0.01)
      return count >= 6 && ratio > 2 ? (key, count * log(ratio)) : nil
    }.sorted { $0.gain > $1.gain }
    for (key, _) in gains.prefix(limit) {
      let one = key.left.isEmpty ? 0 : Int(units.add(key.left, in: left))
      let other = key.right.isEmpty ? 0 : Int(units.add(key.right, in: right))
      guard (one != 0) == !key.left.isEmpty, (other != 0) == !key.right.isEmpty else { continue }
      let probability = (together[key] ?? 0) / total
      if one != 0, other != 0 {
        model.substitutions[one << 8 | other] += probability
      } else {
        for context in 0..<LetterUnits.Context.count {
          if one != 0 { model.leftGaps[one << 4 | context] += probability / 10 }
          if other != 0 { model.rightGaps[other << 4 | context] += probability / 10 }
        }
      }
    }
    normalise(&model, smoothing: 0)
  }

  /// The costs that the counts amount to: how often a unit is written so, of the times that it stands in the
  /// spellings, both ways (their geometric mean), beyond what the letters cost in their commonest rendering.
  func costs() -> PairCosts {
    var costs = PairCosts(left: left, right: right)
    var (leftSeen, rightSeen) = (Occurrences(), Occurrences())
    for (index, pair) in spelled.enumerated() {
      leftSeen.count(pair.left, weight: pairs[index].weight)
      rightSeen.count(pair.right, weight: pairs[index].weight)
    }
    if left == right {
      leftSeen.add(rightSeen)
      leftSeen.halve()
      rightSeen = leftSeen
    }
    func cost(_ count: Double, of seen: Double) -> PairCosts.Cost {
      guard count > 0, seen > 0 else { return PairCosts.unseen }
      return PairCosts.Cost(min(Double(PairCosts.unseen), max(0, (-100 * log(count / seen)).rounded())))
    }
    for one in 1..<units.count(left) {
      for other in 1..<units.count(right) {
        let count = counts.substitutions[one << 8 | other]
        guard count >= 1.5 else { continue }
        let seen = (leftSeen.units[one] * rightSeen.units[other]).squareRoot()
        costs.substitutions[one << 8 | other] = cost(count, of: seen)
      }
    }
    for one in 1..<256 {
      for context in 0..<LetterUnits.Context.count {
        let index = one << 4 | context
        // Half an observation against: a context hardly seen is no licence.
        costs.leftGaps[index] = cost(counts.leftGaps[index] - 0.2, of: leftSeen.contexts[index] + 4)
        costs.rightGaps[index] = cost(counts.rightGaps[index] - 0.2, of: rightSeen.contexts[index] + 4)
      }
    }
    rebase(&costs)
    return costs
  }

  /// Makes the commonest rendering of every letter free.
  private func rebase(_ costs: inout PairCosts) {
    var (leftLeast, rightLeast) = ([Int](repeating: 0, count: 256), [Int](repeating: 0, count: 256))
    func isLetter(_ unit: Int, _ script: Script) -> Bool {
      units.spelling(UInt8(unit), in: script).count == 1
    }
    for one in 1..<units.count(left) where isLetter(one, left) {
      let others = (1..<units.count(right)).filter { isLetter($0, right) }
      leftLeast[one] = others.map { Int(costs.substitutions[one << 8 | $0]) }.min() ?? 0
    }
    for other in 1..<units.count(right) where isLetter(other, right) {
      let ones = (1..<units.count(left)).filter { isLetter($0, left) }
      rightLeast[other] = ones.map { Int(costs.substitutions[$0 << 8 | other]) }.min() ?? 0
    }
    func least(_ unit: Int, _ script: Script, _ table: [Int]) -> Int {
      units.spelling(UInt8(unit), in: script).reduce(0) {
        $0 + min(200, table[Int(units.unit([$1], in: script))])
      }
    }
    for one in 1..<units.count(left) {
      let ownLeast = least(one, left, leftLeast)
      for other in 1..<units.count(right) where costs.substitutions[one << 8 | other] < PairCosts.unseen {
        let base = (ownLeast + least(other, right, rightLeast)) / 2
        costs.substitutions[one << 8 | other] = PairCosts.Cost(
          max(0, Int(costs.substitutions[one << 8 | other]) - base))
      }
      if left == right, isLetter(one, left) { costs.substitutions[one << 8 | one] = 0 }
      for context in 0..<LetterUnits.Context.count where costs.leftGaps[one << 4 | context] < PairCosts.unseen
      {
        costs.leftGaps[one << 4 | context] -= PairCosts.Cost(
          min(ownLeast / 2, Int(costs.leftGaps[one << 4 | context])))
      }
    }
    for other in 1..<units.count(right) {
      let ownLeast = least(other, right, rightLeast)
      for context in 0..<LetterUnits.Context.count
      where costs.rightGaps[other << 4 | context] < PairCosts.unseen {
        costs.rightGaps[other << 4 | context] -= PairCosts.Cost(
          min(ownLeast / 2, Int(costs.rightGaps[other << 4 | context])))
      }
    }
  }

  /// How often units stand in the spellings.
  private struct Occurrences {
    var units = [Double](repeating: 0, count: 256)
    var contexts = [Double](repeating: 0, count: 256 << 4)

    mutating func count(_ name: SpelledName, weight: Double) {
      for letter in name.letters {
        for unit in [letter.single, letter.pair, letter.triple] where unit != 0 {
          units[Int(unit)] += weight
          contexts[Int(unit) << 4 | Int(letter.context)] += weight
        }
      }
    }

    mutating func add(_ other: Occurrences) {
      for index in units.indices { units[index] += other.units[index] }
      for index in contexts.indices { contexts[index] += other.contexts[index] }
    }

    mutating func halve() {
      for index in units.indices { units[index] /= 2 }
      for index in contexts.indices { contexts[index] /= 2 }
    }
  }
}
