/// Each row with what the inner steps make of it, or with nulls when they make nothing.
final class OptionalOperator: Operator {
  private let input: any Operator
  private let inner: any Operator
  private let argument: ArgumentSource
  private let slots: [Int]
  private let runtime: Runtime
  private var pending: [Batch] = []
  private var memory: HeldMemory

  /// The inner steps start from `argument`, whose last column numbers the rows; `slots` are their new columns.
  init(input: any Operator, inner: any Operator, argument: ArgumentSource, slots: [Int], runtime: Runtime) {
    self.input = input
    self.inner = inner
    self.argument = argument
    self.slots = slots
    self.runtime = runtime
    memory = HeldMemory(.optional, in: runtime)
  }

  func next() throws -> Batch? {
    while pending.isEmpty {
      guard let batch = try input.next() else { return nil }
      try join(batch)
    }
    return pending.removeFirst()
  }

  private func join(_ batch: Batch) throws {
    let width = batch.columns.count
    var numbered = batch
    numbered.columns.append(.integers(Array(0..<Int64(batch.rowCount))))
    argument.set(numbered)
    inner.restart()
    var matches = [[(batch: Int, row: Int32)]](repeating: [], count: batch.rowCount)
    var found: [Batch] = []
    while let result = try inner.next() {
      guard case .integers(let numbers) = result.columns[width] else { break }
      for row in 0..<result.rowCount { matches[Int(numbers[row])].append((found.count, Int32(row))) }
      found.append(result)
      try memory.add(result.memorySize + result.rowCount * MemorySize.entry)
    }
    gather(batch, matches, found)
    memory.clear()
  }

  /// Brings what was found into the order of the rows it belongs to.
  private func gather(_ batch: Batch, _ matches: [[(batch: Int, row: Int32)]], _ found: [Batch]) {
    var rows: [Int32] = []
    var sources: [(batch: Int, row: Int32)?] = []
    for (row, places) in matches.enumerated() {
      rows.append(contentsOf: repeatElement(Int32(row), count: max(places.count, 1)))
      if places.isEmpty { sources.append(nil) } else { sources += places.map { $0 } }
    }
    var result = batch.gathered(rows)
    for slot in slots {
      result.columns.append(
        .padded(
          sources.map { $0.map { (found[$0.batch].columns[slot], Int($0.row)) } }, in: runtime.reference))
    }
    pending.append(result)
  }

  func restart() {
    input.restart()
    pending = []
  }
}

extension Column {
  /// Cells of columns, null where there is none.
  fileprivate static func padded(_ cells: [(column: Column, row: Int)?], in reference: GraphReference)
    -> Column
  {
    func numbers(_ number: (Column) -> [Int32]?) -> [Int32]? {
      var numbers: [Int32] = []
      for cell in cells {
        guard let cell else {
          numbers.append(-1)
          continue
        }
        guard let known = number(cell.column) else { return nil }
        numbers.append(known[cell.row])
      }
      return numbers
    }
    if let nodes = numbers({ if case .nodes(let nodes) = $0 { nodes } else { nil } }) { return .nodes(nodes) }
    if let relationships = numbers({ if case .relationships(let found) = $0 { found } else { nil } }) {
      return .relationships(relationships)
    }
    return .values(cells.map { cell in cell.map { $0.column.value(at: $0.row, in: reference) } ?? .null })
  }
}
