/// The cheapest way to turn one spelling into another, step by step.
package struct SpellingAlignment: Sendable {
  /// One step: letters of one name written for letters of the other; either side may be empty.
  package struct Step: Sendable {
    package var left: Range<Int>
    package var right: Range<Int>
    package var cost: Int32
    package var operation: Operation
  }

  /// Where the cost of a step stands in ``PairCosts``.
  package enum Operation: Sendable, Hashable {
    case substitution(Int)
    case leftGap(Int)
    case rightGap(Int)
  }

  package private(set) var steps: [Step] = []

  /// The cost of all steps.
  package var cost: Int32 { steps.reduce(0) { $0 + $1.cost } }

  /// Aligns two names; what ``UnitDistance`` gives, at several times its price.
  package init(_ left: SpelledName, _ right: SpelledName, costs: PairCosts) {
    let stride = right.letters.count + 1
    let last = (left.letters.count + 1) * stride - 1
    var best = [Int32](repeating: .max / 2, count: last + 1)
    var arrivals = [Step?](repeating: nil, count: last + 1)
    best[0] = 0
    for row in 0...left.letters.count {
      for column in 0...right.letters.count {
        let base = best[row * stride + column]
        for rows in 0...min(3, left.letters.count - row) {
          let one = rows == 0 ? 0 : Int(left.letters[row].unit(length: rows))
          if rows > 0, one == 0 { continue }
          for columns in 0...min(3, right.letters.count - column) where rows + columns > 0 {
            let other = columns == 0 ? 0 : Int(right.letters[column].unit(length: columns))
            if columns > 0, other == 0 { continue }
            let operation: Operation
            let cost: PairCosts.Cost
            if columns == 0 {
              let index = one << 4 | Int(left.letters[row].context)
              (operation, cost) = (.leftGap(index), costs.leftGaps[index])
            } else if rows == 0 {
              let index = other << 4 | Int(right.letters[column].context)
              (operation, cost) = (.rightGap(index), costs.rightGaps[index])
            } else {
              let index = one << 8 | other
              (operation, cost) = (.substitution(index), costs.substitutions[index])
            }
            let target = (row + rows) * stride + column + columns
            if base + Int32(cost) < best[target] {
              best[target] = base + Int32(cost)
              arrivals[target] = Step(
                left: row..<row + rows, right: column..<column + columns, cost: Int32(cost),
                operation: operation)
            }
          }
        }
      }
    }
    var node = last
    while node > 0, let step = arrivals[node] {
      steps.append(step)
      node = step.left.lowerBound * stride + step.right.lowerBound
    }
    steps.reverse()
  }
}

extension SpelledLetter {
  /// The unit of so many letters that begins here; 0 for none.
  package func unit(length: Int) -> LetterUnits.Unit {
    switch length {
    case 1: single
    case 2: pair
    case 3: triple
    default: 0
    }
  }
}
