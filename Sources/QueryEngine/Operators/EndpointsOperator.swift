import PropertyGraph
import QueryLanguage

/// Every row whose relationship, known from before, fits a pattern, with the nodes at its ends.
final class EndpointsOperator: Operator {
  private let input: any Operator
  private let makeRoute: () -> Route
  private lazy var route = makeRoute()
  private let relationship: Int
  private let from: Int?
  private let to: Int?
  /// Whether both ends are the same variable.
  private let isLoop: Bool
  private let distinctFrom: [Int]
  private let runtime: Runtime

  /// `from` and `to` are the slots of the ends that are known.
  init(
    input: any Operator, route: @escaping () -> Route, relationship: Int, from: Int?, to: Int?, isLoop: Bool,
    distinctFrom: [Int], runtime: Runtime
  ) {
    self.input = input
    makeRoute = route
    self.relationship = relationship
    self.from = from
    self.to = to
    self.isLoop = isLoop
    self.distinctFrom = distinctFrom
    self.runtime = runtime
  }

  func next() throws -> Batch? {
    while let batch = try input.next() {
      try runtime.stopIfCancelled()
      var rows: [Int32] = []
      var starts: [Int32] = []
      var ends: [Int32] = []
      for row in 0..<batch.rowCount {
        guard let number = batch.columns[relationship].relationship(at: row),
          route.types.contains(runtime.graph.type(ofRelationship: number)),
          !distinctFrom.contains(where: { batch.columns[$0].holds(relationship: Int32(number), at: row) })
        else { continue }
        for (start, end) in orientations(of: number) {
          if let from, batch.columns[from].node(at: row) != start { continue }
          if let to, batch.columns[to].node(at: row) != end { continue }
          if isLoop, start != end { continue }
          rows.append(Int32(row))
          starts.append(Int32(start))
          ends.append(Int32(end))
        }
      }
      guard !rows.isEmpty else { continue }
      var result = batch.gathered(rows)
      if from == nil { result.columns.append(.nodes(starts)) }
      if to == nil, !isLoop { result.columns.append(.nodes(ends)) }
      return result
    }
    return nil
  }

  private func orientations(of number: Int) -> [(Int, Int)] {
    let source = runtime.graph.source(ofRelationship: number)
    let target = runtime.graph.target(ofRelationship: number)
    switch route.arrow {
    case .right: return [(source, target)]
    case .left: return [(target, source)]
    case .either: return source == target ? [(source, target)] : [(source, target), (target, source)]
    }
  }

  func restart() { input.restart() }
}
