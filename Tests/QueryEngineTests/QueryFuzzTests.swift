import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// Mutated queries end in rows or in an error that points into the text, in bounded time and memory.
///
/// `DALIL_FUZZ` sets how many are run, `DALIL_FUZZ_PARSE` how many are only read, `DALIL_FUZZ_SEED` where they start.
struct QueryFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["DALIL_FUZZ"].flatMap { Int($0) } ?? 3000
  private static let seed =
    ProcessInfo.processInfo.environment["DALIL_FUZZ_SEED"].flatMap { UInt64($0) } ?? 20_230_913

  private static let parseCount =
    ProcessInfo.processInfo.environment["DALIL_FUZZ_PARSE"].flatMap { Int($0) } ?? 20_000

  /// Reads many more queries than could be run.
  @Test func readsMutations() throws {
    let (seeds, fragments) = try Self.material()
    var generator = SeededGenerator(seed: Self.seed &+ 1)
    for _ in 0..<Self.parseCount {
      var query = seeds.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        query = Self.mutated(query, fragments, &generator)
      }
      do throws(QueryError) {
        _ = try Query(parsing: query)
      } catch {
        if error.line < 1 || error.column < 1 { Issue.record("\(query)\n\(error.report)") }
      }
    }
  }

  @Test func survivesMutations() throws {
    let (seeds, fragments) = try Self.material()
    let engine = QueryEngine(graph: try Self.graph())
    var generator = SeededGenerator(seed: Self.seed)
    for _ in 0..<Self.count {
      var query = seeds.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        query = Self.mutated(query, fragments, &generator)
      }
      Self.check(query, on: engine)
    }
  }

  /// Queries to start from, and pieces to put into them.
  private static func material() throws -> (seeds: [String], fragments: [String]) {
    let seeds = try QueryCaseTests.files.flatMap { name in
      try CaseFile(ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases/\(name)")).cases.compactMap
      { $0["query"] }
    }
    return (seeds, seeds.flatMap { $0.split(separator: " ").map(String.init) } + oddities)
  }

  private static let oddities = [
    "(", ")", "[", "]", "{", "}", "'", "\"", "`", "//", "/*", "*/", "$", "..", "-9223372036854775808",
    "9223372036854775808", "0x", "1e999", "1e-999", ".5", "\\u12", "\u{202E}", "\u{0}", "\u{301}", "é", "كيم",
    "👩‍👩‍👧",
    "NOT", "IS NULL", "*", "*1..", "|", ":", "<-[", "]->", "--", "<>", "=~", "'('", "range(1, 1000000000)",
    "UNION",
    "WITH *", "EXISTS {", "COUNT {", "CASE", "END", "null", "DISTINCT", "collect(",
    "reduce(a = [1], x IN range(1, 99) | a + a)", "shortestPath(", "ANY SHORTEST", "SHORTEST 3", "]->{1,3}",
    "-->+", "-->*", "=~~", "FILTER", "LET x =", "FOR x IN", "(a:A|!B&%)", "(a WHERE", "date('2015-W30-2')",
    "duration('P1Y-3DT.5S')", "datetime({year:", "truncate('week',",
  ]

  private static func mutated(
    _ query: String, _ fragments: [String], _ generator: inout SeededGenerator
  ) -> String {
    var words = query.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<max(words.count, 1), using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: words.remove(at: min(place, words.count - 1))
    case 1: words.insert(fragments.randomElement(using: &generator) ?? "", at: place)
    case 2: words[min(place, words.count - 1)] = fragments.randomElement(using: &generator) ?? ""
    case 3: words.swapAt(place, Int.random(in: 0..<words.count, using: &generator))
    case 4: words.append(contentsOf: words.prefix(place))
    default:
      var bytes = Array(query.utf8)
      guard !bytes.isEmpty else { return query }
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      return String(decoding: bytes, as: UTF8.self)
    }
    return words.joined(separator: " ")
  }

  private static func check(_ query: String, on engine: QueryEngine) {
    let deadline = ContinuousClock.now + .milliseconds(500)
    let limits = QueryLimits(maximumMemory: 1_000_000) { ContinuousClock.now > deadline }
    do throws(QueryError) {
      let result = try engine.run(query, parameters: ["who": .string("tass")], limits: limits)
      #expect(result.rows.allSatisfy { $0.count == result.columns.count }, "\(query)")
      _ = try engine.explain(query)
    } catch {
      let lines = query.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      #expect(error.line >= 1 && error.line <= lines.count, "\(query)")
      let line = lines[min(error.line, lines.count) - 1]
      #expect(error.column >= 1 && error.column <= line.count + 1, "\(query)\n\(error.report)")
      #expect(error.offendingText.isEmpty || query.contains(error.offendingText), "\(query)")
    }
    if ContinuousClock.now > deadline { print("SLOW", query) }
    #expect(ContinuousClock.now < deadline + .seconds(5), "took too long: \(query)")
  }

  private static func graph() throws -> GraphSnapshot {
    var graph = WritableGraph()
    for name in QueryCaseTests.files {
      let file = try CaseFile(ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases/\(name)"))
      if let setUp = file.heading["graph"] { try graph.run(setUp) }
    }
    return graph.snapshot
  }
}
