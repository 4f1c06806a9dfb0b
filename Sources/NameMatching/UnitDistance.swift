/// The cheapest way to turn one spelling into another by units of up to three letters: a weighted edit
/// distance (Wagner and Fischer 1974) over learnt costs.
package struct UnitDistance: Sendable {
  /// Letters beyond these are not compared.
  package static let longest = 64

  /// More than any alignment costs, and room for adding to it.
  private static let infinity = Int32.max / 4
  private static let stride = longest + 1

  /// What ends at a letter of the right name: units of one, two and three letters, 0 for none, and what it costs to
  /// leave them out.
  private struct Column {
    var units: (single: Int32, pair: Int32, triple: Int32) = (0, 0, 0)
    var gaps: (single: Int32, pair: Int32, triple: Int32) = (infinity, infinity, infinity)
  }

  private var columns = [Column](repeating: Column(), count: longest + 1)
  private var rows = [Int32](repeating: infinity, count: 4 * stride)

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
    columns.withUnsafeMutableBufferPointer { columns in
      rows.withUnsafeMutableBufferPointer { rows in
        costs.substitutions.withUnsafeBufferPointer { substitutions in
          costs.leftGaps.withUnsafeBufferPointer { leftGaps in
            costs.rightGaps.withUnsafeBufferPointer { rightGaps in
              let count = Self.fill(columns, with: right, gaps: rightGaps)
              return Self.run(
                UnsafeBufferPointer(rebasing: left.prefix(Self.longest)),
                UnsafeBufferPointer(rebasing: UnsafeBufferPointer(columns)[...count]),
                substitutions, leftGaps, rows: rows, limit: limit)
            }
          }
        }
      }
    }
  }

  /// Finds the units that end at each letter, counted from 1; returns how many letters there are.
  @inline(__always)
  private static func fill(
    _ columns: UnsafeMutableBufferPointer<Column>, with letters: UnsafeBufferPointer<SpelledLetter>,
    gaps: UnsafeBufferPointer<PairCosts.Cost>
  ) -> Int {
    let count = min(letters.count, longest)
    for index in 0..<count {
      let letter = letters[index]
      var column = Column()
      column.units.single = Int32(letter.single)
      column.gaps.single = gap(gaps, letter.single, letter.context)
      if index > 0, letters[index - 1].pair != 0 {
        let first = letters[index - 1]
        column.units.pair = Int32(first.pair)
        column.gaps.pair = gap(gaps, first.pair, first.context)
      }
      if index > 1, letters[index - 2].triple != 0 {
        let first = letters[index - 2]
        column.units.triple = Int32(first.triple)
        column.gaps.triple = gap(gaps, first.triple, first.context)
      }
      columns[index + 1] = column
    }
    return count
  }

  @inline(__always)
  private static func gap(
    _ gaps: UnsafeBufferPointer<PairCosts.Cost>, _ unit: UInt8, _ context: UInt8
  ) -> Int32 {
    Int32(gaps[Int(unit) << 4 | Int(context)])
  }

  // The rows of the last three letters are kept, each one beyond the others in a ring of four.
  private static func run(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ columns: UnsafeBufferPointer<Column>,
    _ substitutions: UnsafeBufferPointer<PairCosts.Cost>, _ leftGaps: UnsafeBufferPointer<PairCosts.Cost>,
    rows: UnsafeMutableBufferPointer<Int32>, limit: Int32
  ) -> Int32? {
    func row(_ number: Int) -> UnsafeMutableBufferPointer<Int32> {
      UnsafeMutableBufferPointer(rebasing: rows[((number & 3) * stride)..<((number & 3) * stride + stride)])
    }
    var current = row(0)
    current[0] = 0
    for column in 1..<columns.count { current[column] = infinity }
    _ = leaveOutRight(in: current, columns)
    var rowsBeyond = 0
    for index in left.indices {
      current = row(index + 1)
      for column in columns.indices { current[column] = infinity }
      replace(
        left[index].single, left[index].context, from: row(index), to: current, columns, substitutions,
        leftGaps)
      if index > 0, left[index - 1].pair != 0 {
        replace(
          left[index - 1].pair, left[index - 1].context, from: row(index - 1), to: current, columns,
          substitutions,
          leftGaps)
      }
      if index > 1, left[index - 2].triple != 0 {
        replace(
          left[index - 2].triple, left[index - 2].context, from: row(index - 2), to: current, columns,
          substitutions, leftGaps)
      }
      // A unit of three letters reaches over two rows.
      rowsBeyond = leaveOutRight(in: current, columns) > limit ? rowsBeyond + 1 : 0
      if rowsBeyond == 3 || rowsBeyond > 0 && rowsBeyond >= reach(over: index, in: left) { return nil }
    }
    let total = current[columns.count - 1]
    return total <= limit ? total : nil
  }

  /// How many rows up to that of a letter the units that end behind it begin at.
  @inline(__always)
  private static func reach(over index: Int, in left: UnsafeBufferPointer<SpelledLetter>) -> Int {
    if index > 0, left[index - 1].triple != 0 { return 3 }
    return left[index].pair != 0 || left[index].triple != 0 ? 2 : 1
  }

  /// Writes nothing, or a unit of the right name, for a unit of the left one.
  @inline(__always)
  private static func replace(
    _ unit: UInt8, _ context: UInt8, from before: UnsafeMutableBufferPointer<Int32>,
    to current: UnsafeMutableBufferPointer<Int32>, _ columns: UnsafeBufferPointer<Column>,
    _ substitutions: UnsafeBufferPointer<PairCosts.Cost>, _ leftGaps: UnsafeBufferPointer<PairCosts.Cost>
  ) {
    let costs = UnsafeBufferPointer(rebasing: substitutions[(Int(unit) << 8)..<((Int(unit) + 1) << 8)])
    let gap = gap(leftGaps, unit, context)
    var (third, second, first) = (infinity, infinity, before[0])
    current[0] = min(current[0], first &+ gap)
    for index in 1..<columns.count {
      let units = columns[index].units
      let own = before[index]
      var cost = min(current[index], own &+ gap)
      // Where no unit ends, the cost is that of no operation.
      cost = min(cost, first &+ Int32(costs[Int(units.single)]))
      cost = min(cost, second &+ Int32(costs[Int(units.pair)]))
      cost = min(cost, third &+ Int32(costs[Int(units.triple)]))
      current[index] = cost
      (third, second, first) = (second, first, own)
    }
  }

  /// Leaves out units of the right name; returns the least cost of the row.
  @inline(__always)
  private static func leaveOutRight(
    in current: UnsafeMutableBufferPointer<Int32>, _ columns: UnsafeBufferPointer<Column>
  ) -> Int32 {
    var (third, second, first) = (infinity, infinity, current[0])
    var least = first
    for index in 1..<columns.count {
      let gaps = columns[index].gaps
      var cost = min(current[index], first &+ gaps.single)
      cost = min(cost, min(second &+ gaps.pair, third &+ gaps.triple))
      current[index] = cost
      least = min(least, cost)
      (third, second, first) = (second, first, cost)
    }
    return least
  }
}
