/// Finds the cheapest alignment of two spellings and its steps, in memory that is used again.
package struct AlignmentGrid: Sendable {
  /// What the cheapest way to each cell costs; rows are letters of the left name, columns of the right.
  private var best: [Int32] = []
  /// How many letters of either name the last step to each cell takes: those of the left one above two bits.
  private var arrivals: [UInt8] = []

  package init() {}

  /// Calls `body` with the steps of the cheapest alignment, the last step first; not at all when it exceeds `limit`.
  /// `begin` is called before the first. Time is the product of the lengths at most.
  @inline(__always)
  package mutating func align(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ right: UnsafeBufferPointer<SpelledLetter>, costs: PairCosts,
    limit: Int32 = .max / 4, begin: () -> Void = {}, _ body: (SpellingAlignment.Step) -> Void
  ) {
    fill(left, right, costs: costs, limit: limit)
    var (row, column) = (left.count, right.count)
    guard best[row * (column + 1) + column] <= limit else { return }
    begin()
    while row + column > 0 {
      let cell = row * (right.count + 1) + column
      let (rows, columns) = (Int(arrivals[cell] >> 2), Int(arrivals[cell] & 3))
      guard rows + columns > 0 else { return }
      let (firstRow, firstColumn) = (row - rows, column - columns)
      body(
        SpellingAlignment.Step(
          left: firstRow..<row, right: firstColumn..<column,
          cost: best[cell] - best[firstRow * (right.count + 1) + firstColumn],
          operation: Self.operation(
            rows == 0 ? SpelledLetter() : left[firstRow], rows,
            columns == 0 ? SpelledLetter() : right[firstColumn],
            columns)))
      (row, column) = (firstRow, firstColumn)
    }
  }

  private mutating func fill(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ right: UnsafeBufferPointer<SpelledLetter>, costs: PairCosts,
    limit: Int32
  ) {
    let cells = (left.count + 1) * (right.count + 1)
    if best.count < cells {
      best = Array(repeating: 0, count: cells)
      arrivals = Array(repeating: 0, count: cells)
    }
    best.withUnsafeMutableBufferPointer { best in
      arrivals.withUnsafeMutableBufferPointer { arrivals in
        best[..<cells].update(repeating: .max / 2)
        best[0] = 0
        let cells = Cells(best: best, arrivals: arrivals, stride: right.count + 1)
        costs.substitutions.withUnsafeBufferPointer { substitutions in
          costs.leftGaps.withUnsafeBufferPointer { leftGaps in
            costs.rightGaps.withUnsafeBufferPointer { rightGaps in
              for row in 0...left.count {
                for column in 0...right.count {
                  let source = row &* cells.stride &+ column
                  if cells.best[source] > limit { continue }
                  cells.leaveOut(right, column, rightGaps, from: source)
                  if row == left.count { continue }
                  let letter = left[row]
                  cells.rewrite(
                    letter.single, 1, letter.context, leftGaps, right, column, substitutions, from: source)
                  if letter.pair != 0, row &+ 2 <= left.count {
                    cells.rewrite(
                      letter.pair, 2, letter.context, leftGaps, right, column, substitutions, from: source)
                  }
                  if letter.triple != 0, row &+ 3 <= left.count {
                    cells.rewrite(
                      letter.triple, 3, letter.context, leftGaps, right, column, substitutions, from: source)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// The cells while they are filled.
  private struct Cells {
    let best: UnsafeMutableBufferPointer<Int32>
    let arrivals: UnsafeMutableBufferPointer<UInt8>
    let stride: Int

    /// Comes to the cell so many letters on at a cost.
    @inline(__always)
    func take(_ rows: Int, _ columns: Int, from source: Int, cost: PairCosts.Cost) {
      let target = source &+ rows &* stride &+ columns
      let sum = best[source] &+ Int32(cost)
      if sum < best[target] {
        best[target] = sum
        arrivals[target] = UInt8(truncatingIfNeeded: rows << 2 | columns)
      }
    }

    /// Leaves out the units of the right name that begin at a column.
    @inline(__always)
    func leaveOut(
      _ right: UnsafeBufferPointer<SpelledLetter>, _ column: Int, _ gaps: UnsafeBufferPointer<PairCosts.Cost>,
      from source: Int
    ) {
      if column == right.count { return }
      let letter = right[column]
      take(0, 1, from: source, cost: gaps[Int(letter.single) << 4 | Int(letter.context)])
      if letter.pair != 0, column &+ 2 <= right.count {
        take(0, 2, from: source, cost: gaps[Int(letter.pair) << 4 | Int(letter.context)])
      }
      if letter.triple != 0, column &+ 3 <= right.count {
        take(0, 3, from: source, cost: gaps[Int(letter.triple) << 4 | Int(letter.context)])
      }
    }

    /// Leaves out a unit of the left name, or writes it for the units of the right one that begin at a column.
    @inline(__always)
    func rewrite(
      _ unit: LetterUnits.Unit, _ rows: Int, _ context: UInt8, _ gaps: UnsafeBufferPointer<PairCosts.Cost>,
      _ right: UnsafeBufferPointer<SpelledLetter>, _ column: Int,
      _ substitutions: UnsafeBufferPointer<PairCosts.Cost>, from source: Int
    ) {
      take(rows, 0, from: source, cost: gaps[Int(unit) << 4 | Int(context)])
      if column == right.count { return }
      let letter = right[column]
      let first = Int(unit) << 8
      take(rows, 1, from: source, cost: substitutions[first | Int(letter.single)])
      if letter.pair != 0, column &+ 2 <= right.count {
        take(rows, 2, from: source, cost: substitutions[first | Int(letter.pair)])
      }
      if letter.triple != 0, column &+ 3 <= right.count {
        take(rows, 3, from: source, cost: substitutions[first | Int(letter.triple)])
      }
    }
  }

  /// Writing so many letters that begin with one for so many that begin with another.
  @inline(__always)
  private static func operation(
    _ left: SpelledLetter, _ rows: Int, _ right: SpelledLetter, _ columns: Int
  ) -> SpellingAlignment.Operation {
    let (one, other) = (Int(left.unit(length: rows)), Int(right.unit(length: columns)))
    if columns == 0 { return .leftGap(one << 4 | Int(left.context)) }
    if rows == 0 { return .rightGap(other << 4 | Int(right.context)) }
    return .substitution(one << 8 | other)
  }
}
