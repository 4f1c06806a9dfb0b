/// One row for each element of a list; none for null.
final class UnwindOperator: Operator {
  private let input: any Operator
  private let list: any Evaluable
  private let frame: Frame
  private var batch: Batch?
  private var row = 0
  /// What is left of the list of the current row.
  private var items: ArraySlice<Value> = []

  init(input: any Operator, list: any Evaluable, frame: Frame) {
    self.input = input
    self.list = list
    self.frame = frame
  }

  func next() throws -> Batch? {
    while true {
      if batch == nil {
        batch = try input.next()
        row = -1
        items = []
      }
      guard let current = batch else { return nil }
      try frame.runtime.stopIfCancelled()
      frame.batch = current
      var rows: [Int32] = []
      var values: [Value] = []
      while values.count < Batch.targetRowCount {
        if items.isEmpty {
          row += 1
          guard row < current.rowCount else {
            batch = nil
            break
          }
          items = try elements(row)
        }
        let taken = items.prefix(Batch.targetRowCount - values.count)
        items = items.dropFirst(taken.count)
        values += taken
        rows.append(contentsOf: repeatElement(Int32(row), count: taken.count))
      }
      guard !rows.isEmpty else { continue }
      var result = current.gathered(rows)
      result.columns.append(Column.packed(values))
      return result
    }
  }

  private func elements(_ row: Int) throws -> ArraySlice<Value> {
    switch try list.value(row, frame) {
    case .null: []
    case .list(let items): items[...]
    case let single: [single]
    }
  }

  func restart() {
    input.restart()
    batch = nil
  }
}
