/// The rows of an operator's input one by one, for operators that make several rows of one and stop in between.
struct RowCursor {
  private let input: any Operator
  private let runtime: Runtime
  private var batch: Batch?
  private var row = 0

  init(_ input: any Operator, runtime: Runtime) {
    self.input = input
    self.runtime = runtime
  }

  /// The batch that the next rows are of; `nil` at the end.
  mutating func nextBatch() throws -> Batch? {
    if row == batch?.rowCount ?? 0 {
      batch = try input.next()
      row = 0
    }
    if batch != nil { try runtime.stopIfCancelled() }
    return batch
  }

  /// The next row of the batch; `nil` at its end.
  @inline(__always)
  mutating func nextRow(of batch: Batch) -> Int? {
    guard row < batch.rowCount else { return nil }
    defer { row += 1 }
    return row
  }

  mutating func restart() {
    input.restart()
    batch = nil
    row = 0
  }
}
