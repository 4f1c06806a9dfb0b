import PropertyGraph
import QueryLanguage

/// What an expansion follows, in rows of the graph.
struct Route {
  /// The relationship types to follow.
  let types: [Int]
  let arrow: RelationshipPattern.Arrow
  private let outgoing: [AdjacencyRows]
  private let incoming: [AdjacencyRows]

  /// No names stand for every type, unless `emptyMeansAll` is false.
  init(
    types names: [String], arrow: RelationshipPattern.Arrow, in graph: any PropertyGraphReading,
    emptyMeansAll: Bool = true
  ) {
    let types =
      names.isEmpty && emptyMeansAll
      ? Array(graph.typeNames.indices) : Set(names.compactMap { graph.type(named: $0) }).sorted()
    self.types = types
    self.arrow = arrow
    outgoing = arrow == .left ? [] : types.map { graph.adjacency(ofType: $0, .outgoing) }
    incoming = arrow == .right ? [] : types.map { graph.adjacency(ofType: $0, .incoming) }
  }

  /// The same relationships against their arrows.
  func reversed(in graph: any PropertyGraphReading) -> Route {
    Route(
      types: types.map { graph.typeNames[$0] },
      arrow: arrow.reversed,
      in: graph, emptyMeansAll: false)
  }

  /// Calls `body` with every neighbour of a node and the relationship that leads there.
  func forEachStep(
    from node: Int, _ body: (_ neighbour: Int32, _ relationship: Int32) throws -> Void
  ) rethrows {
    for rows in outgoing {
      for place in rows.range(of: node) {
        try body(rows.neighbours.elements[place], rows.relationships.elements[place])
      }
    }
    for rows in incoming {
      for place in rows.range(of: node) {
        let neighbour = rows.neighbours.elements[place]
        // A loop was met already on its way out.
        if arrow == .either, Int(neighbour) == node { continue }
        try body(neighbour, rows.relationships.elements[place])
      }
    }
  }

  /// The rows to look at, each with whether the loops in it stand in one before as well.
  var sides: [(rows: RowPointers, repeatsLoops: Bool)] {
    outgoing.map { (RowPointers($0), false) } + incoming.map { (RowPointers($0), arrow == .either) }
  }

  /// Calls `body` with every relationship between two nodes, found by binary search in the sorted neighbours.
  func forEachStep(
    from node: Int, to other: Int, _ body: (_ relationship: Int32) throws -> Void
  ) rethrows {
    for rows in outgoing { try Self.forEachRelationship(in: rows, from: node, to: other, body) }
    if arrow == .either, node == other { return }
    for rows in incoming { try Self.forEachRelationship(in: rows, from: node, to: other, body) }
  }

  private static func forEachRelationship(
    in rows: AdjacencyRows, from node: Int, to other: Int, _ body: (_ relationship: Int32) throws -> Void
  ) rethrows {
    let wanted = Int32(other)
    let neighbours = rows.neighbours.elements
    let range = rows.range(of: node)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    while low < range.upperBound, neighbours[low] == wanted {
      try body(rows.relationships.elements[low])
      low += 1
    }
  }
}
