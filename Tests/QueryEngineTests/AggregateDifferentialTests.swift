import QueryEngine
import TestSupport
import Testing

/// Aggregates over random patterns on random small graphs, with loops, parallel relationships and nulls: the engine
/// computes what adding up every way gives.
struct AggregateDifferentialTests {
  @Test(arguments: 0..<40)
  func agreesWithAddingUpEveryWay(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 5000)
    let plain = DifferentialTests.graph(&generator)
    let engine = QueryEngine(graph: DifferentialTests.snapshot(of: plain))
    let matcher = NaiveMatcher(graph: plain)
    for _ in 0..<5 {
      let pattern = DifferentialTests.pattern(&generator)
      let key = pattern.variables.randomElement(using: &generator) ?? "a"
      let other = pattern.variables.randomElement(using: &generator) ?? "a"
      let bound = Int64.random(in: 0...2, using: &generator)
      let isFiltered = Bool.random(using: &generator)
      let ways = matcher.bindings(of: pattern).filter { way in
        !isFiltered || (plain.value(of: other, in: way) ?? -1) >= bound
      }
      let match = "MATCH \(pattern.text)" + (isFiltered ? " WHERE \(other).v >= \(bound)" : "")
      for measure in Self.measures(key, other) {
        let grouped = Dictionary(grouping: ways) { plain.value(of: key, in: $0) }
        try Self.expect(
          engine, "\(match) RETURN \(key).v AS k, \(measure.text) AS m",
          grouped.map { [Self.value($0.key), measure.value($0.value, plain)] }, plain)
        let byText = grouped.map { group in
          [group.key.map { Value.string("t\($0)") } ?? .null, measure.value(group.value, plain)]
        }
        try Self.expect(engine, "\(match) RETURN \(key).t AS k, \(measure.text) AS m", byText, plain)
        let byNode = Dictionary(grouping: ways) { $0[key] ?? -1 }
        try Self.expect(
          engine, "\(match) WITH \(key), \(measure.text) AS m RETURN id(\(key)), m",
          byNode.map { [.integer(Int64($0.key)), measure.value($0.value, plain)] }, plain)
        try Self.expect(
          engine, "\(match) RETURN \(measure.text) AS m", [[measure.value(ways, plain)]], plain)
      }
      try Self.expect(
        engine, "\(match) RETURN DISTINCT \(key).v AS k",
        Set(ways.map { plain.value(of: key, in: $0) }).map { [Self.value($0)] }, plain)
    }
  }

  /// Relationships of one MATCH differ, those of two need not.
  @Test(arguments: 0..<40)
  func tellsClausesApart(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 9000)
    let plain = DifferentialTests.graph(&generator)
    let engine = QueryEngine(graph: DifferentialTests.snapshot(of: plain))
    let matcher = NaiveMatcher(graph: plain)
    for _ in 0..<8 {
      let first = DifferentialTests.pattern(&generator)
      let second = DifferentialTests.pattern(&generator)
      let kept = first.variables.filter { _ in Bool.random(using: &generator) }
      guard !kept.isEmpty else { continue }
      let ways = matcher.bindings(of: first).flatMap { way in
        matcher.bindings(of: second, from: way.filter { kept.contains($0.key) })
      }
      let match = "MATCH \(first.text) WITH \(kept.joined(separator: ", ")) MATCH \(second.text)"
      try Self.expect(engine, "\(match) RETURN count(*) AS m", [[.integer(Int64(ways.count))]], plain)
      let byKey = Dictionary(grouping: ways) { plain.value(of: kept[0], in: $0) }
      try Self.expect(
        engine, "\(match) RETURN \(kept[0]).v AS k, count(*) AS m",
        byKey.map { [Self.value($0.key), .integer(Int64($0.value.count))] }, plain)
    }
  }

  private struct Measure {
    let text: String
    let value: ([[String: Int]], PlainGraph) -> Value
  }

  private static func measures(_ key: String, _ other: String) -> [Measure] {
    func values(_ variable: String, _ ways: [[String: Int]], _ graph: PlainGraph) -> [Int64] {
      ways.compactMap { graph.value(of: variable, in: $0) }
    }
    return [
      Measure(text: "count(*)") { ways, _ in .integer(Int64(ways.count)) },
      Measure(text: "count(\(other).v)") { .integer(Int64(values(other, $0, $1).count)) },
      Measure(text: "sum(\(other).v)") { .integer(values(other, $0, $1).reduce(0, +)) },
      Measure(text: "avg(\(other).v)") { ways, graph in
        let found = values(other, ways, graph)
        return found.isEmpty ? .null : .float(Double(found.reduce(0, +)) / Double(found.count))
      },
      Measure(text: "max(\(key).v)") { value(values(key, $0, $1).max()) },
      Measure(text: "min(\(other).v)") { value(values(other, $0, $1).min()) },
      Measure(text: "count(DISTINCT \(key).v)") { .integer(Int64(Set(values(key, $0, $1)).count)) },
      Measure(text: "count(DISTINCT \(other))") { ways, _ in
        .integer(Int64(Set(ways.map { $0[other] }).count))
      },
    ]
  }

  private static func value(_ number: Int64?) -> Value { number.map(Value.integer) ?? .null }

  private static func expect(
    _ engine: QueryEngine, _ query: String, _ expected: [[Value]], _ graph: PlainGraph
  ) throws {
    let rows = try engine.run(query).rows
    #expect(
      DifferentialTests.sorted(rows) == DifferentialTests.sorted(expected), "\(query)\n\(graph)")
  }
}

extension PlainGraph {
  /// The property `v` of the node that a variable stands for.
  func value(of variable: String, in way: [String: Int]) -> Int64? {
    way[variable].flatMap { values[$0] }
  }
}
