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
    var groupKeys: [[Value]] = keys.isEmpty ? [[]] : []
    var tableSize = 0
    let states = steps.map { $0.makeState() }
    for state in states { state.makeRoom(forGroups: groupKeys.count) }
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      let groups = try found.groups(frame)
      try memory.add(found.tableSize - tableSize)
      tableSize = found.tableSize
      for group in groupKeys.count..<found.count {
        groupKeys.append(found.values(ofGroup: group))
        try memory.add(Self.size(ofGroup: groupKeys[group], steps: steps.count))
      }
      for state in states {
        state.makeRoom(forGroups: groupKeys.count)
        try memory.add(try state.add(groups, frame))
      }
    }
    guard !groupKeys.isEmpty else { return nil }
    var columns = keys.indices.map { place in Column.packed(groupKeys.map { $0[place] }) }
    for state in states { columns.append(Column.packed(try state.results())) }
    return Batch(rowCount: groupKeys.count, columns: columns)
  }

  /// A key in the list and the table of groups, what is computed for it, and its row of the result.
  private static func size(ofGroup key: [Value], steps: Int) -> Int {
    MemorySize.row(key) + MemorySize.entry * 2 + steps * AggregateStep.groupSize
      + (key.count + steps) * MemoryLayout<Value>.stride
  }

  func restart() {
    input.restart()
    memory.clear()
    isDone = false
  }
}
