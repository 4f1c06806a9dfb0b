extension PairCosts {
  /// The costs between two scripts by way of a third: what `first` gives from the left script to the third and
  /// `second` from there to the right one, by the cheapest way through (a min-plus product; Mohri 2002,
  /// composition of weighted transducers).
  init(composing first: PairCosts, _ second: PairCosts, units: LetterUnits) {
    self.init(left: first.left, right: second.right)
    // What both transcriptions leave open adds up; spellings in one script are nearer than that.
    limits.percent = first.limits.percent + (left == right ? 0 : second.limits.percent)
    let known = PairCosts.unseen
    // Few renderings of each unit are known: lists of them make this a product of sparse matrices.
    func renderings(_ costs: PairCosts, of unit: Int) -> [(unit: Int, cost: Int)] {
      (1..<units.count(costs.right)).compactMap { other in
        let cost = costs.substitutions[unit << 8 | other]
        return cost < known ? (other, Int(cost)) : nil
      }
    }
    let onward = (0..<units.count(first.right)).map { $0 == 0 ? [] : renderings(second, of: $0) }
    for unit in 1..<units.count(left) {
      for context in 0..<LetterUnits.Context.count {
        leftGaps[unit << 4 | context] = first.leftGaps[unit << 4 | context]
      }
      for middle in renderings(first, of: unit) {
        for end in onward[middle.unit] {
          let index = unit << 8 | end.unit
          substitutions[index] = min(substitutions[index], Cost(min(Int(known), middle.cost + end.cost)))
        }
        for context in 0..<LetterUnits.Context.count {
          let index = unit << 4 | context
          let cost = middle.cost + Int(second.leftGaps[middle.unit << 4 | context])
          leftGaps[index] = min(leftGaps[index], Cost(min(Int(known), cost)))
        }
      }
    }
    rightGaps = second.rightGaps
    for middle in 1..<units.count(first.right) {
      for end in onward[middle] {
        for context in 0..<LetterUnits.Context.count {
          let index = end.unit << 4 | context
          let cost = end.cost + Int(first.rightGaps[middle << 4 | context])
          rightGaps[index] = min(rightGaps[index], Cost(min(Int(known), cost)))
        }
      }
    }
    guard left == right else { return }
    for unit in 0..<256 { substitutions[unit << 8 | unit] = unit == 0 ? substitutions[0] : 0 }
    for one in 1..<units.count(left) {
      for other in 1..<one {
        let least = min(substitutions[one << 8 | other], substitutions[other << 8 | one])
        substitutions[one << 8 | other] = least
        substitutions[other << 8 | one] = least
      }
    }
    for index in leftGaps.indices { leftGaps[index] = min(leftGaps[index], rightGaps[index]) }
    rightGaps = leftGaps
  }
}
