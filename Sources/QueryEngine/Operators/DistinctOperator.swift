/// Passes on each row the first time it is seen.
final class DistinctOperator: Operator {
  private let input: any Operator
  private let runtime: Runtime
  private var seen: Set<[Value]> = []
  private var memory: HeldMemory

  init(input: any Operator, runtime: Runtime) {
    self.input = input
    self.runtime = runtime
    memory = HeldMemory(.distinct, in: runtime)
  }

  func next() throws -> Batch? {
    while let batch = try input.next() {
      try runtime.stopIfCancelled()
      var rows: [Int32] = []
      for row in 0..<batch.rowCount {
        let values = batch.columns.map { $0.value(at: row, in: runtime.reference) }
        guard seen.insert(values).inserted else { continue }
        rows.append(Int32(row))
        try memory.add(MemorySize.row(values) + MemorySize.entry)
      }
      if rows.count == batch.rowCount { return batch }
      if !rows.isEmpty { return batch.gathered(rows) }
    }
    return nil
  }

  func restart() {
    input.restart()
    memory.clear()
    seen = []
  }
}

/// The rows of several queries, one after another.
final class UnionOperator: Operator {
  private let parts: [any Operator]
  private var place = 0

  init(parts: [any Operator]) { self.parts = parts }

  func next() throws -> Batch? {
    while place < parts.count {
      if let batch = try parts[place].next() { return batch }
      place += 1
      // The parts start from one and the same source of rows.
      if place < parts.count { parts[place].restart() }
    }
    return nil
  }

  func restart() {
    for part in parts { part.restart() }
    place = 0
  }
}
