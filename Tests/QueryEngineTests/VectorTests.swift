import PropertyGraph
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// What is computed column by column is what would be computed row by row: `CASE WHEN true THEN … END` hides an
/// expression from everything that works on columns.
struct VectorTests {
  /// Values that meet every kind of column: whole ones, such with gaps, mixed ones, and the ends of the integers.
  private static let graph: GraphSnapshot = {
    var generator = SeededGenerator(seed: 77)
    var builder = GraphBuilder()
    var nodes: [Int] = []
    for number in 0..<700 {
      var properties: [String: PropertyValue] = [
        "i": .integer(Int64.random(in: -20...20, using: &generator)),
        "f": .float([0.5, -1, 2, .infinity].randomElement(using: &generator) ?? 0),
        "n": .float(number % 50 == 0 ? .nan : Double(number % 7)),
        "t": .string("t\(number % 11)"),
        "large": .integer(number == 350 ? .max : 1),
      ]
      if number % 3 > 0 { properties["j"] = .integer(Int64(number % 5)) }
      if number % 100 == 0 { properties["rare"] = .integer(Int64(number)) }
      if number % 4 > 0 { properties["u"] = .string("u\(number % 3)") }
      properties["m"] =
        [.integer(3), .float(3), .string("3"), .boolean(true)].randomElement(using: &generator)
      nodes.append(builder.addNode(labels: number % 2 == 0 ? ["A"] : ["A", "B"], properties: properties))
    }
    for number in 0..<1800 {
      let ends = (0..<2).map { _ in nodes.randomElement(using: &generator) ?? 0 }
      builder.addRelationship(
        type: number % 3 == 0 ? "R" : "S", from: ends[0], to: ends[1],
        properties: number % 10 == 0
          ? [:] : ["w": .integer(Int64(number % 13)), "x": .float(Double(number % 4))])
    }
    return builder.build()
  }()

  private static let conditions = [
    "a.i < b.i", "a.i = b.i", "a.j <> b.j", "a.f <= b.f", "a.n > b.n", "a.n <> a.n", "a.i >= a.f",
    "a.m = b.m",
    "a.m < b.m", "1 < a.i", "a.rare < 500", "-5 < a.i <= b.i", "a.j < b.j <= 3", "a.f < b.n < 4.0", "r.w > 5",
    "r.x = 2.0", "r.w < a.i", "a.i + 1 > b.i * 2", "a.i - a.j < 3", "a.i * 0.5 > b.f", "7 % a.j = 1",
    "100 / a.i > 2", "a.large + 1 > 0", "a.i < 0 OR b.i > 10", "a.j = 1 OR b.j = 2 OR r.w = 3",
    "(a.i < 5 AND b.i < 5) OR a.t = 't3'", "b:B", "b:B OR a.i < 0", "a.t STARTS WITH 't1' OR b.u = 'u1'",
    "a.missing < 3", "a.i ^ 2 > 9", "NOT a.i < b.i", "a.j < b.j XOR a.i < b.i",
  ]
  private static let keys = [
    ["a.i"], ["a.j"], ["a.f"], ["a.n"], ["a.t"], ["a.u"], ["a.m"], ["a.rare"], ["r.w"], ["r.x"], ["type(r)"],
    ["a"], ["labels(a)"], ["a.t", "b.t"], ["a.u", "b.j", "r.w"], ["a.m", "b.m"], ["a.i + b.i"], ["a.i * 0.5"],
    ["a.missing", "a.t"], ["a.i", "a", "b.u"], ["size(a.t)"],
  ]
  private static let measures = [
    "sum(#)", "avg(#)", "min(#)", "max(#)", "min(DISTINCT #)", "count(#)", "count(DISTINCT #)",
    "sum(DISTINCT #)",
  ]
  private static let numbers = [
    "a.i", "a.j", "a.f", "a.n", "a.m", "a.rare", "r.w", "r.x", "a.i + b.j", "a.large", "a.large * 2",
    "b.missing",
    "a.t",
  ]

  private static func hidden(_ expression: String) -> String { "CASE WHEN true THEN \(expression) END" }

  /// The rows, or the kind of error.
  private static func outcome(_ engine: QueryEngine, _ query: String) -> [String] {
    do {
      return try engine.run(query).rows.map { "\($0)" }
    } catch {
      return ["\(error.errorClass) \(error.detail)"]
    }
  }

  private static func expectSame(_ engine: QueryEngine, _ query: String, _ hidden: String) {
    let (found, expected) = (outcome(engine, query), outcome(engine, hidden))
    #expect(found == expected, "\(query)")
  }

  private let engine = QueryEngine(graph: Self.graph)
  private static let match = "MATCH (a:A)-[r]->(b)"

  @Test(arguments: conditions)
  func conditionsSelectTheSameRows(_ condition: String) {
    Self.expectSame(
      engine, "\(Self.match) WHERE \(condition) RETURN id(a), id(b), id(r)",
      "\(Self.match) WHERE \(Self.hidden(condition)) RETURN id(a), id(b), id(r)")
  }

  @Test(arguments: keys)
  func keysMakeTheSameGroups(_ keys: [String]) {
    func query(_ keys: [String]) -> String {
      "\(Self.match) UNWIND [id(r)] AS number RETURN \(keys.joined(separator: ", ")), count(*), max(number)"
    }
    Self.expectSame(engine, query(keys), query(keys.map(Self.hidden)))
  }

  @Test(arguments: measures)
  func aggregatesAreTheSame(_ measure: String) {
    for number in Self.numbers {
      for key in ["b.t AS k, ", ""] {
        func query(_ argument: String) -> String {
          "\(Self.match) UNWIND [1] AS one RETURN \(key)\(measure.replacing("#", with: argument))"
        }
        Self.expectSame(engine, query(number), query(Self.hidden(number)))
      }
    }
  }

  @Test func computedColumnsAreTheSame() {
    for expression in Self.numbers + ["a.u", "r.w * a.i", "a.f + a.i"] {
      Self.expectSame(
        engine, "\(Self.match) RETURN \(expression) AS x",
        "\(Self.match) RETURN \(Self.hidden(expression)) AS x")
    }
  }
}
