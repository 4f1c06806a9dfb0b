/// An expression bound to slots, functions and the graph, ready to be evaluated row by row.
protocol Evaluable {
  /// The value for one row of the frame's batch.
  func value(_ row: Int, _ frame: Frame) throws -> Value

  /// The value as a condition: `nil` when it is unknown.
  func truth(_ row: Int, _ frame: Frame) throws -> Bool?

  /// Those of some rows for which the value is true.
  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32]

  /// The values for all rows of the frame's batch at once; `nil` when they are to be found row by row.
  func vector(_ frame: Frame) -> Vector?
}

extension Evaluable {
  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    switch try value(row, frame) {
    case .boolean(let value): value
    default: nil
    }
  }

  func select(_ rows: [Int32], _ frame: Frame) throws -> [Int32] { try selectOneByOne(rows, frame) }

  func vector(_ frame: Frame) -> Vector? { nil }

  func selectOneByOne(_ rows: [Int32], _ frame: Frame) throws -> [Int32] {
    try rows.filter { try truth(Int($0), frame) == true }
  }
}

/// A condition: only its truth needs to be written.
protocol Condition: Evaluable {}

extension Condition {
  func value(_ row: Int, _ frame: Frame) throws -> Value {
    try truth(row, frame).map(Value.boolean) ?? .null
  }
}

/// What an expression is evaluated against: a batch, and the variables that comprehensions bring in.
final class Frame {
  let runtime: Runtime
  var batch = Batch.unit
  var locals: [Value]

  init(_ runtime: Runtime, localCount: Int) {
    self.runtime = runtime
    locals = [Value](repeating: .null, count: localCount)
  }
}
