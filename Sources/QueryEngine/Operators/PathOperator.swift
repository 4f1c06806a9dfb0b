/// The path through a start node and relationships that were found.
final class PathOperator: Operator {
  private let input: any Operator
  private let start: Int
  private let relationships: [Int]
  private let runtime: Runtime

  init(input: any Operator, start: Int, relationships: [Int], runtime: Runtime) {
    self.input = input
    self.start = start
    self.relationships = relationships
    self.runtime = runtime
  }

  func next() throws -> Batch? {
    guard var batch = try input.next() else { return nil }
    let paths = (0..<batch.rowCount).map { path(batch, $0) }
    batch.columns.append(.values(paths))
    return batch
  }

  private func path(_ batch: Batch, _ row: Int) -> Value {
    guard let first = batch.columns[start].node(at: row) else { return .null }
    let reference = runtime.reference
    var nodes = [Node(number: first, reference: reference)]
    var steps: [Relationship] = []
    for slot in relationships {
      let found: [Value]
      switch batch.columns[slot].value(at: row, in: reference) {
      case .list(let items): found = items
      case let single: found = [single]
      }
      for case .relationship(let step) in found {
        let source = step.source
        nodes.append(source.number == nodes[nodes.count - 1].number ? step.target : source)
        steps.append(step)
      }
    }
    return .path(Path(nodes: nodes, relationships: steps))
  }

  func restart() { input.restart() }
}
