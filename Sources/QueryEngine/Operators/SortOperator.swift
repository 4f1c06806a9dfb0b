import QueryLanguage

/// Sorts all rows, equal ones in the order they came; with a limit it keeps only the first rows as it goes.
final class SortOperator: Operator {
  private let input: any Operator
  private let keys: [(expression: any Evaluable, isDescending: Bool)]
  private let isFirstDescending: Bool
  private let limit: [RowCount]
  private let frame: Frame
  private var isSorted = false
  private var rows: [Row] = []
  /// How many rows were handed on.
  private var place = 0
  private var memory: HeldMemory

  private struct Row {
    let keys: [Value]
    let values: [Value]

    /// What the row takes, and its number while rows are put in order.
    var memorySize: Int {
      MemorySize.row(keys) + MemorySize.row(values) + 2 * MemoryLayout<(offset: Int, element: Row)>.stride
    }
  }

  init(
    input: any Operator, keys: [(expression: any Evaluable, isDescending: Bool)], limit: [RowCount],
    frame: Frame
  ) {
    self.input = input
    self.keys = keys
    isFirstDescending = keys[0].isDescending
    self.limit = limit
    self.frame = frame
    memory = HeldMemory(.sorting, in: frame.runtime)
  }

  func next() throws -> Batch? {
    if !isSorted {
      isSorted = true
      try sortAll()
    }
    guard place < rows.count else {
      rows = []
      memory.clear()
      return nil
    }
    let part = rows[place..<min(place + Batch.targetRowCount, rows.count)]
    place = part.endIndex
    let columns = (0..<part[part.startIndex].values.count).map { column in
      Column.packed(part.map { $0.values[column] })
    }
    return Batch(rowCount: part.count, columns: columns)
  }

  private func sortAll() throws {
    let wanted = limit.isEmpty ? nil : try limit.reduce(0) { $0 + min(try $1.value(), 1 << 40) }
    // The last row that can still be among the first ones, once there are enough.
    var worst: Row?
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      let numbers = firstKeyNumbers(of: batch)
      for row in 0..<batch.rowCount {
        if let worst, try isWorse(row, than: worst, numbers) { continue }
        let sortValues = try keys.map { try $0.expression.value(row, frame) }
        if let worst, order(sortValues, worst.keys) != .ascending { continue }
        let kept = Row(
          keys: sortValues, values: batch.columns.map { $0.value(at: row, in: frame.runtime.reference) })
        rows.append(kept)
        try memory.add(kept.memorySize)
        if let wanted, rows.count >= wanted * 2 + Self.slack {
          rows = Array(sorted(rows).prefix(wanted))
          worst = rows.last
          try memory.set(rows.reduce(0) { $0 + $1.memorySize })
        }
      }
    }
    rows = sorted(rows)
    if let wanted, rows.count > wanted {
      rows = Array(rows.prefix(wanted))
      try memory.set(rows.reduce(0) { $0 + $1.memorySize })
    }
  }

  /// How many rows beyond twice the wanted ones are gathered before the worst are left out.
  private static let slack = 64

  /// The first key of each row of a batch when it is a column of integers.
  private func firstKeyNumbers(of batch: Batch) -> [Int64]? {
    guard let slot = (keys[0].expression as? SlotValue)?.slot,
      case .integers(let numbers) = batch.columns[slot]
    else { return nil }
    return numbers
  }

  /// Whether the first key of a row alone tells that it comes after another.
  @inline(__always)
  private func isWorse(_ row: Int, than other: Row, _ numbers: [Int64]?) throws -> Bool {
    if let numbers, case .integer(let bound) = other.keys[0] {
      return isFirstDescending ? numbers[row] < bound : numbers[row] > bound
    }
    let order = try keys[0].expression.value(row, frame).ordered(against: other.keys[0])
    return order == (isFirstDescending ? .ascending : .descending)
  }

  private func order(_ first: [Value], _ second: [Value]) -> Order {
    for (place, key) in keys.enumerated() {
      let order = first[place].ordered(against: second[place])
      if order != .same { return key.isDescending ? order.reversed : order }
    }
    return .same
  }

  private func sorted(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted { first, second in
      switch order(first.element.keys, second.element.keys) {
      case .ascending: true
      case .descending: false
      case .same: first.offset < second.offset
      }
    }.map(\.element)
  }

  func restart() {
    input.restart()
    isSorted = false
    rows = []
    place = 0
    memory.clear()
  }
}
