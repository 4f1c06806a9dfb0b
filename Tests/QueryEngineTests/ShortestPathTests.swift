import PropertyGraph
import QueryEngine
import TestSupport
import Testing

/// Shortest paths on random graphs: as short, and as many, as listing every trail says.
struct ShortestPathTests {
  private struct Edge {
    let source: Int
    let target: Int
    let weight: Int64
  }

  @Test(arguments: 0..<15)
  func areThoseOfAllTrails(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...6, using: &generator)
    let edges = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      Edge(
        source: Int.random(in: 0..<count, using: &generator),
        target: Int.random(in: 0..<count, using: &generator),
        weight: Int64.random(in: 0...2, using: &generator))
    }
    var builder = GraphBuilder()
    for number in 0..<count { builder.addNode(labels: [], properties: ["n": .integer(Int64(number))]) }
    for edge in edges {
      builder.addRelationship(
        type: "T", from: edge.source, to: edge.target, properties: ["w": .integer(edge.weight)])
    }
    let engine = QueryEngine(graph: builder.build())
    for (arrow, isDirected) in [("->", true), ("-", false)] {
      for start in 0..<count {
        for end in 0..<count {
          let trails = Self.trails(edges, from: start, to: end, isDirected)
          let ends = "(a {n: \(start)})-[r]\(arrow)"
          func lengths(_ selector: String, _ body: String, _ suffix: String = "") throws -> [Int64] {
            let query = "MATCH p = \(selector)\(body)\(suffix) RETURN length(p) AS n"
            return try engine.run(query).rows.map { row in
              if case .integer(let length) = row[0] { length } else { -1 }
            }.sorted()
          }
          let all = trails.map { Int64($0.count) }.sorted()
          let several = "\(ends)+(b {n: \(end)})"
          let context = "\(edges) \(several)"
          #expect(try lengths("ANY SHORTEST ", several) == Array(all.prefix(1)), "\(context)")
          #expect(try lengths("ALL SHORTEST ", several) == all.filter { $0 == all[0] }, "\(context)")
          #expect(try lengths("SHORTEST 3 ", several) == Array(all.prefix(3)), "\(context)")
          let longer = all.filter { $0 >= 2 }
          let atLeastTwo = "\(ends){2,}(b {n: \(end)})"
          #expect(try lengths("ANY SHORTEST ", atLeastTwo) == Array(longer.prefix(1)), "\(context)")
          let light = trails.filter { $0.allSatisfy { edges[$0].weight < 2 } }.map { Int64($0.count) }
            .sorted()
          let call = "shortestPath((a {n: \(start)})-[*]\(arrow)(b {n: \(end)}))"
          let filter = " WHERE all(r IN relationships(p) WHERE r.w < 2)"
          #expect(try lengths("", call, filter) == Array(light.prefix(1)), "\(context)")
          let inside = "(a {n: \(start)})-[r WHERE r.w < 2]\(arrow)+(b {n: \(end)})"
          #expect(try lengths("ANY SHORTEST ", inside) == Array(light.prefix(1)), "\(context)")
        }
      }
    }
  }

  /// Every trail of at least one edge, as the numbers of its edges.
  private static func trails(_ edges: [Edge], from start: Int, to end: Int, _ isDirected: Bool) -> [[Int]] {
    var found: [[Int]] = []
    func walk(_ node: Int, _ used: [Int]) {
      if node == end, !used.isEmpty { found.append(used) }
      for (number, edge) in edges.enumerated() where !used.contains(number) {
        if edge.source == node { walk(edge.target, used + [number]) }
        if !isDirected, edge.target == node, edge.source != node { walk(edge.source, used + [number]) }
      }
    }
    walk(start, [])
    return found
  }
}
