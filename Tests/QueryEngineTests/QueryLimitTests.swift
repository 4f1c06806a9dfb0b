import PropertyGraph
import QueryEngine
import QueryLanguage
import Testing

/// Queries that would take too much stop with an error, and the engine goes on.
struct QueryLimitTests {
  /// Every node is joined to every other, so that walks explode.
  static let engine: QueryEngine = {
    var builder = GraphBuilder()
    for number in 0..<40 { builder.addNode(labels: ["N"], properties: ["x": .integer(Int64(number))]) }
    for source in 0..<40 {
      for target in 0..<40 where source != target {
        builder.addRelationship(type: "T", from: source, to: target, properties: [:])
      }
    }
    return QueryEngine(graph: builder.build())
  }()

  @Test(arguments: [
    "MATCH (a), (b), (c), (d) RETURN a, b, c, d",
    "MATCH (a)-[*]->(b) RETURN a, b",
    "MATCH (a), (b), (c), (d) RETURN DISTINCT a, b, c, d",
    "MATCH (a), (b), (c), (d) RETURN a ORDER BY b.x",
    "MATCH (a), (b), (c) RETURN collect([a, b, c])",
    "UNWIND range(1, 1000000) AS n RETURN n",
    "RETURN reduce(a = [1], x IN range(1, 99) | a + a) AS big",
    "RETURN range(1, 9223372036854775807) AS big",
  ])
  func holdsNoMoreThanAllowed(_ query: String) {
    do throws(QueryError) {
      _ = try Self.engine.run(query, limits: QueryLimits(maximumMemory: 1_000_000))
      Issue.record("no error: \(query)")
    } catch {
      #expect(error.errorClass == .resourceError && error.detail == .limitExceeded, "\(error)")
    }
  }

  @Test(arguments: [
    "MATCH (a)-[*]->(b) RETURN count(*)",
    "MATCH (a), (b), (c), (d), (e) WHERE a.x + b.x + c.x + d.x + e.x < 0 RETURN count(*)",
    "MATCH (a) WHERE EXISTS { MATCH (a)-[*8..9]->(b) WHERE b.x < 0 } RETURN a",
    "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN max(a + b)",
    "RETURN all(x IN range(1, 10000) WHERE all(y IN range(1, 10000) WHERE x > 0)) AS holds",
  ])
  func stopsWhenTold(_ query: String) {
    let deadline = ContinuousClock.now + .milliseconds(50)
    do throws(QueryError) {
      _ = try Self.engine.run(query, limits: QueryLimits { ContinuousClock.now > deadline })
      Issue.record("no error: \(query)")
    } catch {
      #expect(error.errorClass == .cancelled && error.detail == .interrupted, "\(error)")
    }
    #expect(ContinuousClock.now < deadline + .seconds(2), "\(query)")
  }

  /// Rows that are taken batch by batch are not held, however many there are.
  @Test func rowsStream() throws {
    let rows = try Self.engine.rows(
      "MATCH (a), (b), (c) RETURN a.x, c.x", limits: QueryLimits(maximumMemory: 1000))
    var count = 0
    while let batch = try rows.next() {
      #expect(batch.count <= 1100)
      count += batch.count
    }
    #expect(count == 40 * 40 * 40)
    #expect(try rows.next() == nil)
  }

  @Test func stopsAtItsDeadline() throws {
    let limits = QueryLimits(deadline: .now + .milliseconds(20))
    let rows = try Self.engine.rows("MATCH (a)-[*]->(b) WHERE b.x < 0 RETURN a", limits: limits)
    #expect(throws: QueryError.self) { while try rows.next() != nil {} }
  }

  @Test func aProfileTellsTheRowsOfEachStep() throws {
    let profile = try Self.engine.profile("MATCH (a {x: 1})-[:T]->(b) WHERE b.x < 10 RETURN b.x")
    let rows = profile.split(separator: "\n").dropFirst().map { line in
      line.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? -1
    }
    #expect(rows == [9, 9, 39, 1, 1], "\(profile)")
  }

  @Test func aLimitStopsAWalkThatWouldNotEnd() throws {
    let result = try Self.engine.run("MATCH (a {x: 0})-[*]->(b) RETURN b.x LIMIT 3")
    #expect(result.rows.count == 3)
  }

  @Test func topRowsHoldOnlyWhatTheyReturn() throws {
    let result = try Self.engine.run(
      "MATCH (a), (b), (c) RETURN a.x ORDER BY a.x DESC, b.x, c.x LIMIT 2",
      limits: QueryLimits(maximumMemory: 100_000))
    #expect(result.rows == [[.integer(39)], [.integer(39)]])
  }

  /// The first rows are those that sorting everything puts first, equal ones in the order they came.
  @Test(arguments: ["x % 7, y", "x % 7 DESC", "y % 5, x % 3 DESC", "null", "x * y DESC, x"])
  func topRowsAreThoseOfTheWholeOrder(_ order: String) throws {
    let query = "UNWIND range(1, 60) AS x UNWIND range(1, 60) AS y RETURN x, y ORDER BY \(order)"
    let whole = try Self.engine.run(query).rows
    for (skip, limit) in [(0, 1), (0, 10), (3, 25), (50, 2000), (0, 0), (3590, 100)] {
      let first = try Self.engine.run("\(query) SKIP \(skip) LIMIT \(limit)").rows
      #expect(first == Array(whole.dropFirst(skip).prefix(limit)), "\(order) \(skip) \(limit)")
    }
  }

  @Test func anExtensionThatFailsIsNamed() {
    struct Broken: Error {}
    let broken = Function("broken", arity: 0...0) { _ in throw Broken() }
    let engine = QueryEngine(graph: GraphSnapshot.empty, extensions: [broken])
    do throws(QueryError) {
      _ = try engine.run("RETURN 1 + broken()")
      Issue.record("no error")
    } catch {
      #expect(error.errorClass == .extensionError && error.column == 12)
    }
  }
}
