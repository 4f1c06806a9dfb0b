import PropertyGraph
import QueryEngine
import TestSupport
import Testing

/// Random patterns on random small graphs: the engine finds what trying everything finds.
struct DifferentialTests {
  @Test(arguments: 0..<60)
  func agreesWithTryingEverything(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let plain = Self.graph(&generator)
    let engine = QueryEngine(graph: Self.snapshot(of: plain))
    let matcher = NaiveMatcher(graph: plain)
    #expect(
      matcher.matches(of: PlainPattern(paths: [.init(start: .init(variable: "a"), steps: [])])).count
        == plain.labels.count)
    for _ in 0..<10 {
      let pattern = Self.pattern(&generator)
      let expected = matcher.matches(of: pattern).map { $0.map { Value.integer(Int64($0)) } }
      let columns = pattern.variables.map { "id(\($0))" }.joined(separator: ", ")
      let query = "MATCH \(pattern.text) RETURN \(columns)"
      let rows = try engine.run(query).rows
      #expect(Self.sorted(rows) == Self.sorted(expected), "\(query)\n\(plain)")
      let grouped = pattern.text(withGroups: true)
      let repeated = try engine.run("MATCH \(grouped) RETURN \(columns)").rows
      #expect(Self.sorted(repeated) == Self.sorted(expected), "\(grouped)\n\(plain)")
      let counted = try engine.run("MATCH \(pattern.text) RETURN count(*)").rows
      #expect(counted == [[.integer(Int64(expected.count))]], "\(query)")
      let first = pattern.variables[0]
      let existing = try engine.run(
        "MATCH (\(first)) WHERE EXISTS { MATCH \(pattern.text) } RETURN id(\(first))"
      ).rows
      let expectedFirst = Set(expected.map { $0[0] }).map { [$0] }
      #expect(Self.sorted(existing) == Self.sorted(expectedFirst), "EXISTS \(query)\n\(plain)")
      let optional = try engine.run(
        "MATCH (\(first)) OPTIONAL MATCH \(pattern.text) WITH \(first), count(*) AS n RETURN sum(n)"
      ).rows
      let missing = plain.labels.count - expectedFirst.count
      #expect(optional == [[.integer(Int64(expected.count + missing))]], "OPTIONAL \(query)\n\(plain)")
    }
  }

  static func sorted(_ rows: [[Value]]) -> [String] { rows.map(\.description).sorted() }

  static func graph(_ generator: inout SeededGenerator) -> PlainGraph {
    var graph = PlainGraph()
    let nodes = Int.random(in: 1...5, using: &generator)
    for _ in 0..<nodes {
      graph.labels.append(Set(["A", "B"].filter { _ in Bool.random(using: &generator) }))
      graph.values.append(
        Int.random(in: 0..<5, using: &generator) == 0 ? nil : Int64.random(in: 0...2, using: &generator))
    }
    for _ in 0..<Int.random(in: 0...7, using: &generator) {
      graph.edges.append(
        PlainGraph.Edge(
          type: Bool.random(using: &generator) ? "S" : "T",
          source: Int.random(in: 0..<nodes, using: &generator),
          target: Int.random(in: 0..<nodes, using: &generator)))
    }
    return graph
  }

  static func snapshot(of plain: PlainGraph) -> GraphSnapshot {
    var builder = GraphBuilder()
    for (labels, value) in zip(plain.labels, plain.values) {
      builder.addNode(
        labels: labels.sorted(), properties: value.map { ["v": .integer($0), "t": .string("t\($0)")] } ?? [:])
    }
    for edge in plain.edges {
      builder.addRelationship(type: edge.type, from: edge.source, to: edge.target, properties: [:])
    }
    return builder.build()
  }

  static func pattern(_ generator: inout SeededGenerator) -> PlainPattern {
    func node() -> PlainPattern.Node {
      PlainPattern.Node(
        variable: ["a", "b", "c"].randomElement(using: &generator) ?? "a",
        label: Int.random(in: 0..<4, using: &generator) == 0 ? "A" : nil,
        value: Int.random(in: 0..<5, using: &generator) == 0
          ? Int64.random(in: 0...2, using: &generator) : nil)
    }
    let paths = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
      PlainPattern.Path(
        start: node(),
        steps: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          let low = Int.random(in: 0...2, using: &generator)
          return PlainPattern.Step(
            types: [[], ["S"], ["T"], ["S", "T"]].randomElement(using: &generator) ?? [],
            arrow: PlainPattern.Arrow.allCases.randomElement(using: &generator) ?? .right,
            length: Int.random(in: 0..<4, using: &generator) == 0 ? low...(low + 1) : nil, node: node())
        })
    }
    return PlainPattern(paths: paths)
  }
}
