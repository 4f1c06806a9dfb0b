import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// Mutated queries end in steps and rows or in an error that points into the text, in bounded time and memory.
///
/// Every query is read, checked and planned; one in ten also runs, on a small graph with limits. `DALIL_FUZZ` sets how
/// many there are, `DALIL_FUZZ_SEED` where they start; `scripts/fuzz` runs ten million in a release build.
struct QueryFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["DALIL_FUZZ"].flatMap { Int($0) } ?? 10_000
  private static let seed = environment["DALIL_FUZZ_SEED"].flatMap { UInt64($0) } ?? 20_230_913
  /// After how many queries time and memory are printed.
  private static let stretch = 1_000_000
  /// By how much the memory of a long run may grow after the first stretch, in bytes.
  private static let growth = 64 << 20

  @Test func survivesMutations() throws {
    let (seeds, fragments) = try Self.material()
    let engine = QueryEngine(graph: try Self.graph())
    let clock = ContinuousClock()
    let start = clock.now
    var memory: [Int] = []
    var refused = 0
    for number in 0..<Self.count {
      var generator = SeededGenerator(seed: Self.seed &+ UInt64(number))
      var query = seeds.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        query = Self.mutated(query, seeds, fragments, &generator)
      }
      let begin = clock.now
      do throws(QueryError) {
        if number % 10 == 0 { try Self.run(query, on: engine) } else { _ = try engine.explain(query) }
      } catch {
        refused += 1
        Self.check(error, query)
      }
      if clock.now - begin > .seconds(5) { Issue.record("took \(clock.now - begin): \(query)") }
      if (number + 1) % Self.stretch == 0 {
        memory.append(Self.peakMemory)
        let (seconds, mebibytes) = (Int((clock.now - start) / .seconds(1)), Self.peakMemory >> 20)
        print("\(number + 1) queries, \(refused) refused, \(seconds) s, at most \(mebibytes) MiB")
      }
    }
    if let first = memory.first, let last = memory.last { #expect(last - first < Self.growth) }
  }

  private static func run(_ query: String, on engine: QueryEngine) throws(QueryError) {
    let limits = QueryLimits(maximumMemory: 1_000_000, deadline: .now + .milliseconds(500))
    let result = try engine.run(query, parameters: ["who": .string("tass")], limits: limits)
    #expect(result.rows.allSatisfy { $0.count == result.columns.count }, "\(query)")
  }

  private static func check(_ error: QueryError, _ query: String) {
    let lines = query.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let isOnLine =
      (1...lines.count).contains(error.line)
      && (1...lines[error.line - 1].count + 1).contains(error.column)
    let isThere = error.offendingText.isEmpty || query.contains(error.offendingText)
    if !isOnLine || !isThere { Issue.record("\(query)\n\(error.report)") }
  }

  /// The most memory the process had so far, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss << 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
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
    "((a)-[r]->(b)){1,3}", "(()-->()){0,2}", "normalize('é', NFD)", "EXPLAIN", "PROFILE",
    "duration('P1Y-3DT.5S')", "datetime({year:", "truncate('week',",
  ]

  private static func mutated(
    _ query: String, _ seeds: [String], _ fragments: [String], _ generator: inout SeededGenerator
  ) -> String {
    if Bool.random(using: &generator) { return exchanged(query, seeds, &generator) }
    var words = query.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<max(words.count, 1), using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: words.remove(at: min(place, words.count - 1))
    case 1: words.insert(fragments.randomElement(using: &generator) ?? "", at: place)
    case 2: words[min(place, words.count - 1)] = fragments.randomElement(using: &generator) ?? ""
    case 3: words.swapAt(place, Int.random(in: 0..<words.count, using: &generator))
    case 4: words.append(contentsOf: words.prefix(place))
    case 5:
      let other = (seeds.randomElement(using: &generator) ?? "").split(separator: " ").map(String.init)
      words = words.prefix(place) + other.suffix(Int.random(in: 0...other.count, using: &generator))
    default:
      var bytes = Array(query.utf8)
      guard !bytes.isEmpty else { return query }
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      return String(decoding: bytes, as: UTF8.self)
    }
    return words.joined(separator: " ")
  }

  /// A query in which a word gives way to another of its kind, so that it often still is a query.
  private static func exchanged(
    _ query: String, _ seeds: [String], _ generator: inout SeededGenerator
  ) -> String {
    let words = words(of: query)
    guard let word = words.randomElement(using: &generator) else { return query }
    let others = self.words(of: seeds.randomElement(using: &generator) ?? "").filter {
      kind(of: $0) == kind(of: word)
    }
    guard let other = others.randomElement(using: &generator) else { return query }
    return query.replacingCharacters(in: word.startIndex..<word.endIndex, with: other)
  }

  private static func words(of query: String) -> [Substring] {
    query.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// Keywords and types, numbers, labels and functions, variables and properties.
  private static func kind(of word: Substring) -> Int {
    guard let first = word.first else { return 0 }
    if first.isNumber { return 1 }
    return word.allSatisfy { !$0.isLowercase } ? 2 : first.isUppercase ? 3 : 4
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
