import PropertyGraph

/// Every row with every node, or every node of a label.
final class NodeScanOperator: Operator {
  private let input: any Operator
  private let label: String?
  private let runtime: Runtime
  private var batch: Batch?
  private var row = 0
  private var position = 0
  /// Found with the first row, when everything that the query creates before is there.
  private lazy var candidates = findCandidates()

  /// Scans all nodes, or those of one label.
  init(input: any Operator, label: String?, runtime: Runtime) {
    self.input = input
    self.label = label
    self.runtime = runtime
  }

  func next() throws -> Batch? {
    try runtime.stopIfCancelled()
    while true {
      if batch == nil {
        batch = try input.next()
        row = 0
        position = 0
      }
      guard let current = batch, !candidates.isEmpty else { return nil }
      var rows: [Int32] = []
      var nodes: [Int32] = []
      while row < current.rowCount, nodes.count < Batch.targetRowCount {
        let end = min(candidates.count, position + Batch.targetRowCount - nodes.count)
        nodes += candidates[position..<end]
        rows.append(contentsOf: repeatElement(Int32(row), count: end - position))
        position = end
        if position == candidates.count {
          position = 0
          row += 1
        }
      }
      if row == current.rowCount { batch = nil }
      guard !nodes.isEmpty else { continue }
      var result = current.gathered(rows)
      result.columns.append(.nodes(nodes))
      return result
    }
  }

  private func findCandidates() -> ContiguousView<Int32> {
    let graph = runtime.graph
    guard let label else { return ContiguousView(0..<Int32(graph.nodeCount)) }
    return graph.label(named: label).map { graph.nodes(withLabel: $0) } ?? []
  }

  func restart() {
    input.restart()
    batch = nil
  }
}

/// Every row with the nodes that have a value of a property.
final class NodeSeekOperator: Operator {
  private let input: any Operator
  private let key: String
  private let value: any Evaluable
  private let frame: Frame

  init(input: any Operator, key: String, value: any Evaluable, frame: Frame) {
    self.input = input
    self.key = key
    self.value = value
    self.frame = frame
  }

  func next() throws -> Batch? {
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      frame.batch = batch
      guard let key = frame.runtime.graph.key(named: key) else { continue }
      var rows: [Int32] = []
      var nodes: [Int32] = []
      for row in 0..<batch.rowCount {
        guard let wanted = try value.value(row, frame).propertyValue else { continue }
        let found = frame.runtime.graph.nodes(withKey: key, equalTo: wanted)
        nodes += found
        rows.append(contentsOf: repeatElement(Int32(row), count: found.count))
      }
      guard !nodes.isEmpty else { continue }
      var result = batch.gathered(rows)
      result.columns.append(.nodes(nodes))
      return result
    }
    return nil
  }

  func restart() { input.restart() }
}
