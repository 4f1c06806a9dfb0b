import PropertyGraph
import QueryLanguage

/// The relationships that join two vertices of a pattern, looked at from one of them.
///
/// Each part stands for one relationship of the pattern; ways through several parts are counted as products.
struct PatternLink {
  /// The rows along which one relationship of the pattern leads from the near vertex to the far one.
  struct Part {
    let rows: [RowPointers]
    /// Rows against the direction of `rows`; loops are among those already and do not count here.
    let otherRows: [RowPointers]

    /// How many relationships lead from one node to another.
    func count(from node: Int32, to other: Int32) -> Int64 {
      var count = 0
      for rows in rows { count += rows.places(of: other, in: rows.range(of: node)).count }
      if node != other {
        for rows in otherRows { count += rows.places(of: other, in: rows.range(of: node)).count }
      }
      return Int64(count)
    }
  }

  let parts: [Part]
  /// How far a relationship of variable length may lead; `nil` for one step.
  let reach: PathLength?
  /// The numbers of the types and the direction, when there is but one relationship.
  let types: [Int]
  let direction: Direction
  let isUndirected: Bool

  /// The link along some edges of a pattern, all of which join the same two vertices.
  init(_ edges: [PatternGraph.Edge], from vertex: Int, in graph: any PropertyGraphReading) {
    func typeNumbers(of edge: PatternGraph.Edge) -> [Int] {
      edge.types.isEmpty
        ? Array(graph.typeNames.indices) : edge.types.compactMap { graph.type(named: $0) }.sorted()
    }
    func side(of edge: PatternGraph.Edge) -> Direction {
      edge.source == vertex ? .outgoing : .incoming
    }
    parts = edges.map { edge in
      let (types, direction) = (typeNumbers(of: edge), side(of: edge))
      return Part(
        rows: types.map { RowPointers(graph.adjacency(ofType: $0, direction)) },
        otherRows: edge.isUndirected
          ? types.map { RowPointers(graph.adjacency(ofType: $0, direction.reversed)) } : [])
    }
    reach = edges.count == 1 ? edges[0].length : nil
    types = typeNumbers(of: edges[0])
    direction = side(of: edges[0])
    isUndirected = edges[0].isUndirected
  }

  /// Whether the link is one relationship of one step.
  var isSimple: Bool { parts.count == 1 && reach == nil }

  /// How many steps lead from some nodes along the first part, loops twice.
  func degree(of nodes: [Int32]) -> Int {
    var sum = 0
    for rows in parts[0].rows + parts[0].otherRows {
      for node in nodes { sum &+= rows.range(of: node).count }
    }
    return sum
  }

  /// How many ways lead from each node when all far nodes count.
  func degrees(of nodes: [Int32]) -> [Int64] {
    var degrees = [Int64](repeating: 0, count: nodes.count)
    for rows in parts[0].rows {
      for place in nodes.indices { degrees[place] &+= Int64(rows.range(of: nodes[place]).count) }
    }
    for rows in parts[0].otherRows {
      for place in nodes.indices {
        let range = rows.range(of: nodes[place])
        degrees[place] &+= Int64(range.count - rows.places(of: nodes[place], in: range).count)
      }
    }
    return degrees
  }

  /// The far nodes that a link of one step or several parallel ones may lead to, ascending.
  func neighbours(of nodes: [Int32], nodeCount: Int) -> [Int32] {
    var found = NodeSet(nodeCount: nodeCount)
    for rows in parts[0].rows + parts[0].otherRows {
      for node in nodes {
        for place in rows.range(of: node) { found.insert(rows.neighbours[place]) }
      }
    }
    return found.nodes
  }

  /// The far nodes that a relationship of variable length leads to, by breadth-first search from all near nodes
  /// together.
  func reachable(from nodes: [Int32], _ length: PathLength, nodeCount: Int) -> [Int32] {
    var found = NodeSet(nodeCount: nodeCount)
    var list: [Int32] = []
    if length.minimum == 0 {
      for node in nodes { found.insert(node) }
      list = nodes
    }
    var frontier = nodes
    var depth = 0
    while !frontier.isEmpty, depth < length.maximum ?? .max {
      depth += 1
      var next: [Int32] = []
      for rows in parts[0].rows {
        for node in frontier {
          for place in rows.range(of: node) {
            let neighbour = rows.neighbours[place]
            guard !found.contains(neighbour) else { continue }
            found.insert(neighbour)
            next.append(neighbour)
          }
        }
      }
      list += next
      frontier = next
    }
    return list
  }
}
