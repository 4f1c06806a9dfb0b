import PropertyGraph
import QueryLanguage

/// Every row with the relationships at a node and, unless it is known, the node at their other end.
final class ExpandOperator: Operator {
  private var input: RowCursor
  private let makeRoute: () -> Route
  private lazy var route = makeRoute()
  private let from: Int
  private let into: Int?
  private let distinctFrom: [Int]

  init(
    input: any Operator, route: @escaping () -> Route, from: Int, into: Int?, distinctFrom: [Int],
    runtime: Runtime
  ) {
    self.input = RowCursor(input, runtime: runtime)
    makeRoute = route
    self.from = from
    self.into = into
    self.distinctFrom = distinctFrom
  }

  func next() throws -> Batch? {
    while let batch = try input.nextBatch() {
      var rows: [Int32] = []
      var relationships: [Int32] = []
      var nodes: [Int32] = []
      while rows.count < Batch.targetRowCount, let row = input.nextRow(of: batch) {
        guard let start = batch.columns[from].node(at: row) else { continue }
        let isFree = { (relationship: Int32) in !self.isTaken(relationship, batch, row) }
        if let into {
          guard let end = batch.columns[into].node(at: row) else { continue }
          route.forEachStep(from: start, to: end) { relationship in
            guard isFree(relationship) else { return }
            rows.append(Int32(row))
            relationships.append(relationship)
          }
        } else {
          route.forEachStep(from: start) { node, relationship in
            guard isFree(relationship) else { return }
            rows.append(Int32(row))
            relationships.append(relationship)
            nodes.append(node)
          }
        }
      }
      guard !rows.isEmpty else { continue }
      var result = batch.gathered(rows)
      result.columns.append(.relationships(relationships))
      if into == nil { result.columns.append(.nodes(nodes)) }
      return result
    }
    return nil
  }

  private func isTaken(_ relationship: Int32, _ batch: Batch, _ row: Int) -> Bool {
    distinctFrom.contains { batch.columns[$0].holds(relationship: relationship, at: row) }
  }

  func restart() { input.restart() }
}

extension Column {
  /// Whether a row holds a relationship, alone or in a list.
  func holds(relationship number: Int32, at row: Int) -> Bool {
    switch self {
    case .relationships(let numbers): return numbers[row] == number
    case .nodes, .integers: return false
    case .values(let values):
      switch values[row] {
      case .relationship(let relationship): return relationship.number == Int(number)
      case .list(let items):
        return items.contains {
          if case .relationship(let relationship) = $0 { relationship.number == Int(number) } else { false }
        }
      default: return false
      }
    }
  }
}
