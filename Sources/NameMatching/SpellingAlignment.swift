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
    var grid = AlignmentGrid()
    left.letters.withUnsafeBufferPointer { left in
      right.letters.withUnsafeBufferPointer { right in
        grid.align(left, right, costs: costs) { steps.append($0) }
      }
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
