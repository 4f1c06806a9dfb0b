/// The cheapest way to turn one spelling into another by units of up to three letters: a weighted edit
/// distance (Wagner and Fischer 1974) over learnt costs.
package struct UnitDistance {
  /// Letters beyond these are not compared.
  package static let longest = 64

  private var rows = [Int32](repeating: 0, count: 4 * (longest + 1))

  package init() {}

  /// The cost of the cheapest alignment; `nil` when it exceeds `limit`. Time is the product of the lengths.
  package mutating func cost(
    _ left: SpelledName, _ right: SpelledName, costs: PairCosts, limit: Int32 = .max / 2
  ) -> Int32? {
    left.letters.withUnsafeBufferPointer { left in
      right.letters.withUnsafeBufferPointer { right in cost(left, right, costs: costs, limit: limit) }
    }
  }

  /// The cost of the cheapest alignment of two runs of letters.
  mutating func cost(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ right: UnsafeBufferPointer<SpelledLetter>, costs: PairCosts,
    limit: Int32
  ) -> Int32? {
    rows.withUnsafeMutableBufferPointer { rows in
      costs.substitutions.withUnsafeBufferPointer { substitutions in
        costs.leftGaps.withUnsafeBufferPointer { leftGaps in
          costs.rightGaps.withUnsafeBufferPointer { rightGaps in
            Self.run(left, right, substitutions, leftGaps, rightGaps, rows: rows, limit: limit)
          }
        }
      }
    }
  }

  // The rows of the last three letters are kept, each one beyond the others in a ring of four.
  private static func run(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ right: UnsafeBufferPointer<SpelledLetter>,
    _ substitutions: UnsafeBufferPointer<PairCosts.Cost>, _ leftGaps: UnsafeBufferPointer<PairCosts.Cost>,
    _ rightGaps: UnsafeBufferPointer<PairCosts.Cost>, rows: UnsafeMutableBufferPointer<Int32>, limit: Int32
  ) -> Int32? {
    let (rowCount, columnCount) = (min(left.count, longest), min(right.count, longest))
    let stride = longest + 1
    func gap(_ gaps: UnsafeBufferPointer<PairCosts.Cost>, _ unit: UInt8, _ context: UInt8) -> Int32 {
      Int32(gaps[Int(unit) << 4 | Int(context)])
    }
    var rowsBeyond = 0
    for row in 0...rowCount {
      let current = (row & 3) * stride
      let previous = ((row + 3) & 3) * stride
      let second = ((row + 2) & 3) * stride
      let third = ((row + 1) & 3) * stride
      var single = 0
      var (pair, triple) = (0, 0)
      var (gap1, gap2, gap3): (Int32, Int32, Int32) = (0, 0, 0)
      if row > 0 {
        let letter = left[row - 1]
        single = Int(letter.single) << 8
        gap1 = gap(leftGaps, letter.single, letter.context)
        if row > 1, left[row - 2].pair != 0 {
          pair = Int(left[row - 2].pair) << 8
          gap2 = gap(leftGaps, left[row - 2].pair, left[row - 2].context)
        }
        if row > 2, left[row - 3].triple != 0 {
          triple = Int(left[row - 3].triple) << 8
          gap3 = gap(leftGaps, left[row - 3].triple, left[row - 3].context)
        }
      }
      var least = Int32.max / 2
      for column in 0...columnCount {
        var cost = row == 0 && column == 0 ? 0 : Int32.max / 2
        if row > 0 {
          cost = rows[previous + column] + gap1
          if pair != 0 { cost = min(cost, rows[second + column] + gap2) }
          if triple != 0 { cost = min(cost, rows[third + column] + gap3) }
        }
        if column > 0 {
          let letter = right[column - 1]
          cost = min(cost, rows[current + column - 1] + gap(rightGaps, letter.single, letter.context))
          if row > 0 {
            let unit = Int(letter.single)
            cost = min(cost, rows[previous + column - 1] + Int32(substitutions[single | unit]))
            if pair != 0 { cost = min(cost, rows[second + column - 1] + Int32(substitutions[pair | unit])) }
            if triple != 0 {
              cost = min(cost, rows[third + column - 1] + Int32(substitutions[triple | unit]))
            }
          }
          if column > 1, right[column - 2].pair != 0 {
            let before = right[column - 2]
            let unit = Int(before.pair)
            cost = min(cost, rows[current + column - 2] + gap(rightGaps, before.pair, before.context))
            if row > 0 {
              cost = min(cost, rows[previous + column - 2] + Int32(substitutions[single | unit]))
              if pair != 0 { cost = min(cost, rows[second + column - 2] + Int32(substitutions[pair | unit])) }
              if triple != 0 {
                cost = min(cost, rows[third + column - 2] + Int32(substitutions[triple | unit]))
              }
            }
          }
          if column > 2, right[column - 3].triple != 0 {
            let before = right[column - 3]
            let unit = Int(before.triple)
            cost = min(cost, rows[current + column - 3] + gap(rightGaps, before.triple, before.context))
            if row > 0 {
              cost = min(cost, rows[previous + column - 3] + Int32(substitutions[single | unit]))
              if pair != 0 { cost = min(cost, rows[second + column - 3] + Int32(substitutions[pair | unit])) }
              if triple != 0 {
                cost = min(cost, rows[third + column - 3] + Int32(substitutions[triple | unit]))
              }
            }
          }
        }
        rows[current + column] = cost
        least = min(least, cost)
      }
      // A unit of three letters reaches over two rows.
      rowsBeyond = least > limit ? rowsBeyond + 1 : 0
      if rowsBeyond == 3 { return nil }
    }
    let total = rows[(rowCount & 3) * stride + columnCount]
    return total <= limit ? total : nil
  }
}
