import QueryLanguage

/// A count of rows from SKIP or LIMIT, evaluated when the query starts.
struct RowCount {
  let expression: any Evaluable
  let frame: Frame
  let range: SourceRange

  func value() throws -> Int {
    frame.batch = .unit
    guard case .integer(let count) = try expression.value(0, frame) else {
      throw Fault(.syntaxError, .runtime, .invalidArgumentType, at: range, "this must be a whole number")
    }
    guard count >= 0 else {
      throw Fault(.syntaxError, .runtime, .negativeIntegerArgument, at: range, "this must not be negative")
    }
    return Int(count)
  }
}

/// Leaves out the first rows.
final class SkipOperator: Operator {
  private let input: any Operator
  private let count: RowCount
  private var remaining: Int?

  init(input: any Operator, count: RowCount) {
    self.input = input
    self.count = count
  }

  func next() throws -> Batch? {
    var open = try remaining ?? count.value()
    while let batch = try input.next() {
      guard batch.rowCount > open else {
        open -= batch.rowCount
        continue
      }
      remaining = 0
      return open == 0 ? batch : batch.gathered(Array(Int32(open)..<Int32(batch.rowCount)))
    }
    remaining = 0
    return nil
  }

  func restart() {
    input.restart()
    remaining = nil
  }
}

/// Stops after the first rows.
final class LimitOperator: Operator {
  private let input: any Operator
  private let count: RowCount
  private var remaining: Int?

  init(input: any Operator, count: RowCount) {
    self.input = input
    self.count = count
  }

  func next() throws -> Batch? {
    let open = try remaining ?? count.value()
    guard open > 0, let batch = try input.next() else {
      remaining = 0
      return nil
    }
    remaining = max(0, open - batch.rowCount)
    return batch.rowCount <= open ? batch : batch.gathered(Array(0..<Int32(open)))
  }

  func restart() {
    input.restart()
    remaining = nil
  }
}
