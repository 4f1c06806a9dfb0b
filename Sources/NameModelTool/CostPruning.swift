import NameMatching

/// Leaves out of learnt costs what does not pay: what is hardly cheaper than doing without it.
struct CostPruning {
  /// Costs from here on are as good as unseen.
  var ceiling = 480
  /// What a unit of several letters must save beside its letters one by one.
  var saving = 30
  /// Costs are rounded to so much.
  var grain = 10

  func prune(_ costs: PairCosts, units: LetterUnits) -> PairCosts {
    var pruned = costs
    for one in 1..<units.count(costs.left) {
      for other in 1..<units.count(costs.right) {
        let index = one << 8 | other
        let cost = rounded(costs.substitutions[index])
        pruned.substitutions[index] = cost
        let isLetters = letters(one, costs.left, units) == 1 && letters(other, costs.right, units) == 1
        if Int(cost) + (isLetters ? 0 : saving) > least(one, other, pruned, units) {
          pruned.substitutions[index] = PairCosts.unseen
        }
      }
    }
    prune(&pruned.leftGaps, costs.left, isCross: costs.left != costs.right, units)
    prune(&pruned.rightGaps, costs.right, isCross: costs.left != costs.right, units)
    return pruned
  }

  private func prune(
    _ gaps: inout [PairCosts.Cost], _ script: Script, isCross: Bool, _ units: LetterUnits
  ) {
    for unit in 1..<units.count(script) {
      let count = letters(unit, script, units)
      for context in 0..<LetterUnits.Context.count {
        let index = unit << 4 | context
        gaps[index] = rounded(gaps[index])
        // Words of Arabic origin are no more fixed in other scripts than others.
        if isCross, context >= Int(LetterUnits.Context.native) { gaps[index] = PairCosts.unseen }
        if count > 1 {
          let apart = units.spelling(UInt8(unit), in: script).reduce(0) {
            $0 + Int(gaps[Int(units.unit([$1], in: script)) << 4 | context])
          }
          if Int(gaps[index]) + saving > apart { gaps[index] = PairCosts.unseen }
        }
      }
    }
  }

  private func letters(_ unit: Int, _ script: Script, _ units: LetterUnits) -> Int {
    units.spelling(UInt8(unit), in: script).count
  }

  private func rounded(_ cost: PairCosts.Cost) -> PairCosts.Cost {
    if Int(cost) >= ceiling { return max(cost, PairCosts.unseen) }
    return PairCosts.Cost((Int(cost) + grain / 2) / grain * grain)
  }

  /// What the letters of two units cost beside one another without the unit itself.
  private func least(_ one: Int, _ other: Int, _ costs: PairCosts, _ units: LetterUnits) -> Int {
    let left = units.spelling(UInt8(one), in: costs.left).map { units.unit([$0], in: costs.left) }
    let right = units.spelling(UInt8(other), in: costs.right).map { units.unit([$0], in: costs.right) }
    if left.count == 1, right.count == 1 { return .max }
    var best = [Int](repeating: .max / 2, count: (left.count + 1) * (right.count + 1))
    best[0] = 0
    func gap(_ gaps: [PairCosts.Cost], _ unit: LetterUnits.Unit) -> Int {
      Int(min(gaps[Int(unit) << 4], gaps[Int(unit) << 4 | 1]))
    }
    for row in 0...left.count {
      for column in 0...right.count {
        var cost = best[row * (right.count + 1) + column]
        if row > 0 {
          cost = min(cost, best[(row - 1) * (right.count + 1) + column] + gap(costs.leftGaps, left[row - 1]))
        }
        if column > 0 {
          cost = min(
            cost, best[row * (right.count + 1) + column - 1] + gap(costs.rightGaps, right[column - 1]))
        }
        if row > 0, column > 0 {
          let index = Int(left[row - 1]) << 8 | Int(right[column - 1])
          cost = min(cost, best[(row - 1) * (right.count + 1) + column - 1] + Int(costs.substitutions[index]))
        }
        best[row * (right.count + 1) + column] = cost
      }
    }
    return best[best.count - 1]
  }
}
