import PropertyGraph
import QueryLanguage

/// Groups rows by keys and computes aggregates, in the order in which the groups were first seen.
///
/// Batch by batch: first the group of every row, then each aggregate over all rows.
final class AggregateOperator: Operator {
  private let input: any Operator
  private let keys: [any Evaluable]
  private let steps: [AggregateStep]
  /// The slot whose node alone determines the keys, if there is one.
  private let keySlot: Int?
  private let frame: Frame
  private var isDone = false
  private var memory: HeldMemory
  private var groups: [[Value]: Int32] = [:]
  private var groupKeys: [[Value]] = []
  /// The group of each node in `keySlot`, -1 while it is not known.
  private var groupOfNode: [Int32] = []

  init(input: any Operator, keys: [any Evaluable], keySlot: Int?, steps: [AggregateStep], frame: Frame) {
    self.input = input
    self.keys = keys
    self.keySlot = keySlot
    self.steps = steps
    self.frame = frame
    memory = HeldMemory(.grouping, in: frame.runtime)
  }

  func next() throws -> Batch? {
    guard !isDone else { return nil }
    isDone = true
    let states = steps.map { $0.makeState() }
    if keys.isEmpty {
      groupKeys = [[]]
      for state in states { state.makeRoom(forGroups: 1) }
    }
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      let before = groupKeys.count
      let groups = try groups(of: batch)
      for key in groupKeys[before...] { try memory.add(Self.size(ofGroup: key, steps: steps.count)) }
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

  private func groups(of batch: Batch) throws -> [Int32] {
    guard !keys.isEmpty else { return [Int32](repeating: 0, count: batch.rowCount) }
    // A table of all nodes pays only when many rows come.
    guard let keySlot, case .nodes(let nodes) = batch.columns[keySlot],
      !groupOfNode.isEmpty || nodes.count >= Batch.targetRowCount / 2
    else {
      return try (0..<batch.rowCount).map { try group(of: $0) }
    }
    if groupOfNode.isEmpty {
      let count = frame.runtime.graph.nodeCount
      try memory.add(count * MemoryLayout<Int32>.stride)
      groupOfNode = [Int32](repeating: -1, count: count)
    }
    var groups: [Int32] = []
    groups.reserveCapacity(nodes.count)
    for (row, node) in nodes.enumerated() {
      guard node >= 0 else {
        groups.append(try group(of: row))
        continue
      }
      if groupOfNode[Int(node)] < 0 { groupOfNode[Int(node)] = try group(of: row) }
      groups.append(groupOfNode[Int(node)])
    }
    return groups
  }

  private func group(of row: Int) throws -> Int32 {
    let key = try keys.map { try $0.value(row, frame) }
    if let known = groups[key] { return known }
    let group = Int32(groupKeys.count)
    groups[key] = group
    groupKeys.append(key)
    return group
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
    groups = [:]
    groupKeys = []
    groupOfNode = []
  }
}
