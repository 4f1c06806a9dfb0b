import PropertyGraph
import QueryLanguage

/// Groups rows by keys and computes aggregates, in the order in which the groups were first seen.
///
/// Batch by batch: first the group of every row, then each aggregate over all rows.
final class AggregateOperator: Operator {
  /// What rows are grouped by.
  struct Key {
    let value: any Evaluable
    let origin: KeyCodes.Origin
  }

  private let input: any Operator
  private let keys: [Key]
  private let steps: [AggregateStep]
  private let frame: Frame
  private var isDone = false
  private var memory: HeldMemory

  init(input: any Operator, keys: [Key], steps: [AggregateStep], frame: Frame) {
    self.input = input
    self.keys = keys
    self.steps = steps
    self.frame = frame
    memory = HeldMemory(.grouping, in: frame.runtime)
  }

  func next() throws -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    var found = RowGroups(keys.map { KeyCodes($0.value, from: $0.origin) })
    var (groupCount, tableSize) = (keys.isEmpty ? 1 : 0, 0)
    var counted = keys.map { _ in 0 }
    let states = steps.map { $0.makeState() }
    for state in states { state.makeRoom(forGroups: groupCount) }
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      let groups = try found.groups(frame)
      try memory.add(found.tableSize - tableSize + found.valueSize(beyond: &counted))
      tableSize = found.tableSize
      try memory.add((found.count - groupCount) * groupSize)
      groupCount = found.count
      for state in states {
        state.makeRoom(forGroups: groupCount)
        try memory.add(try state.add(groups, frame))
      }
    }
    guard groupCount > 0 else { return nil }
    var columns = found.columns()
    for state in states { columns.append(Column.packed(try state.results())) }
    return Batch(rowCount: groupCount, columns: columns)
  }

  /// A group in the tables, what is computed for it, and its row of the result.
  private var groupSize: Int {
    MemorySize.entry * (keys.count + 1) + steps.count * AggregateStep.groupSize
      + (keys.count + steps.count) * MemoryLayout<Value>.stride
  }

  func restart() {
    input.restart()
    memory.clear()
    isDone = false
  }
}
