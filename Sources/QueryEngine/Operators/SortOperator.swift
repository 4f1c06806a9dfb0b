import QueryLanguage

/// Sorts all rows, equal ones in the order they came; with a limit it keeps only the first rows as it goes.
final class SortOperator: Operator {
  private let input: any Operator
  private let keys: [(expression: any Evaluable, isDescending: Bool)]
  private let limit: [RowCount]
  private let frame: Frame
  private var isDone = false

  private struct Row {
    let keys: [Value]
    let values: [Value]
  }

  init(
    input: any Operator, keys: [(expression: any Evaluable, isDescending: Bool)], limit: [RowCount],
    frame: Frame
  ) {
    self.input = input
    self.keys = keys
    self.limit = limit
    self.frame = frame
  }

  func next() throws -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    let wanted = limit.isEmpty ? nil : try limit.reduce(0) { $0 + min(try $1.value(), 1 << 40) }
    var rows: [Row] = []
    // The last row that can still be among the first ones, once there are enough.
    var worst: Row?
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      let before = rows.count
      for row in 0..<batch.rowCount {
        let sortValues = try keys.map { try $0.expression.value(row, frame) }
        if let worst, order(sortValues, worst.keys) != .ascending { continue }
        rows.append(
          Row(keys: sortValues, values: batch.columns.map { $0.value(at: row, in: frame.runtime.reference) }))
      }
      try frame.runtime.hold(rows.count - before)
      if let wanted, rows.count > wanted * 2 + Batch.targetRowCount {
        frame.runtime.release(rows.count - wanted)
        rows = Array(sorted(rows).prefix(wanted))
        worst = rows.last
      }
    }
    frame.runtime.release(rows.count)
    rows = sorted(rows)
    if let wanted { rows = Array(rows.prefix(wanted)) }
    guard let width = rows.first?.values.count else { return nil }
    let columns = (0..<width).map { column in Column.packed(rows.map { $0.values[column] }) }
    return Batch(rowCount: rows.count, columns: columns)
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
    isDone = false
  }
}
