/// A step of a running query, which hands over batches of rows when asked.
protocol Operator: AnyObject {
  /// The next rows, never none; `nil` at the end.
  func next() throws -> Batch?
  /// Starts again from the beginning, after the argument changed.
  func restart()
}

/// The rows a query or subquery starts from.
final class ArgumentSource: Operator {
  private var batch: Batch?
  private var isTaken = false

  init(_ batch: Batch? = nil) { self.batch = batch }

  func set(_ batch: Batch) { self.batch = batch }

  func next() -> Batch? {
    guard !isTaken else { return nil }
    isTaken = true
    return batch
  }

  func restart() { isTaken = false }
}

/// Passes on the rows for which every condition is true.
final class FilterOperator: Operator {
  private let input: any Operator
  private let conditions: [any Evaluable]
  private let frame: Frame

  init(input: any Operator, conditions: [any Evaluable], frame: Frame) {
    self.input = input
    self.conditions = conditions
    self.frame = frame
  }

  func next() throws -> Batch? {
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      var rows = Array(Int32(0)..<Int32(batch.rowCount))
      for condition in conditions {
        rows = try condition.select(rows, frame)
      }
      if rows.count == batch.rowCount { return batch }
      if !rows.isEmpty { return batch.gathered(rows) }
    }
    return nil
  }

  func restart() { input.restart() }
}

/// Computes columns, beside those that are there or instead of them.
final class ComputeOperator: Operator {
  private let input: any Operator
  private let expressions: [any Evaluable]
  private let slots: [Int?]
  private let keepsInput: Bool
  private let frame: Frame

  /// `slots` names the column that an expression merely repeats, if it does.
  init(
    input: any Operator, expressions: [any Evaluable], slots: [Int?], keepsInput: Bool, frame: Frame
  ) {
    self.input = input
    self.expressions = expressions
    self.slots = slots
    self.keepsInput = keepsInput
    self.frame = frame
  }

  func next() throws -> Batch? {
    guard let batch = try input.next() else { return nil }
    try frame.runtime.stopIfCancelled()
    frame.batch = batch
    var columns = keepsInput ? batch.columns : []
    for (expression, slot) in zip(expressions, slots) {
      if let slot {
        columns.append(batch.columns[slot])
      } else if let vector = expression.vector(frame) {
        columns.append(vector.column(in: frame.runtime.graph))
      } else {
        columns.append(Column.packed(try (0..<batch.rowCount).map { try expression.value($0, frame) }))
      }
    }
    return Batch(rowCount: batch.rowCount, columns: columns)
  }

  func restart() { input.restart() }
}
