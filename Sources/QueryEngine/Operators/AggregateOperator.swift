import QueryLanguage

/// One aggregate to compute for each group.
struct AggregateStep {
  /// `nil` for `count(*)`.
  let argument: (any Evaluable)?
  let parameter: (any Evaluable)?
  let aggregate: Aggregate
  let isDistinct: Bool
  let range: SourceRange
}

/// Groups rows by keys and computes aggregates, in the order in which the groups were first seen.
final class AggregateOperator: Operator {
  private let input: any Operator
  private let keys: [any Evaluable]
  private let steps: [AggregateStep]
  private let frame: Frame
  private var isDone = false
  private var held = 0

  private struct Cell {
    var accumulator: any Accumulator
    var seen: Set<Value> = []
  }

  init(input: any Operator, keys: [any Evaluable], steps: [AggregateStep], frame: Frame) {
    self.input = input
    self.keys = keys
    self.steps = steps
    self.frame = frame
  }

  func next() throws -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    var groups: [[Value]: Int] = [:]
    var groupKeys: [[Value]] = []
    var cells: [[Cell]] = []
    if keys.isEmpty {
      groups[[]] = 0
      groupKeys.append([])
      cells.append(emptyCells())
    }
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      for row in 0..<batch.rowCount {
        let key = try keys.map { try $0.value(row, frame) }
        let group: Int
        if let known = groups[key] {
          group = known
        } else {
          group = cells.count
          groups[key] = group
          groupKeys.append(key)
          cells.append(emptyCells())
          try hold()
        }
        for place in steps.indices { try add(row, to: &cells[group][place], steps[place]) }
      }
    }
    guard !cells.isEmpty else { return nil }
    var columns = keys.indices.map { place in Column.packed(groupKeys.map { $0[place] }) }
    for place in steps.indices {
      columns.append(Column.packed(try cells.map { try $0[place].accumulator.result() }))
    }
    return Batch(rowCount: cells.count, columns: columns)
  }

  private func emptyCells() -> [Cell] {
    steps.map { Cell(accumulator: $0.aggregate.accumulator(at: $0.range)) }
  }

  private func add(_ row: Int, to cell: inout Cell, _ step: AggregateStep) throws {
    guard let argument = step.argument else { return try cell.accumulator.add(.null, parameter: .null) }
    let value = try argument.value(row, frame)
    let parameter = try step.parameter?.value(row, frame) ?? .null
    guard !value.isNull else { return }
    if step.isDistinct {
      guard cell.seen.insert(value).inserted else { return }
      try hold()
    } else if step.aggregate == .collect {
      try hold()
    }
    try cell.accumulator.add(value, parameter: parameter)
  }

  private func hold() throws {
    held += 1
    try frame.runtime.hold(1)
  }

  func restart() {
    input.restart()
    frame.runtime.release(held)
    held = 0
    isDone = false
  }
}
