import Foundation
import NameMatching

/// Times searches in an index of the names of a file, one a line, for the first names of another.
enum SearchBenchmark {
  static func run(names file: String, queries queryFile: String) throws {
    let names = try lines(of: file)
    let queries = try lines(of: queryFile)
    var start = clock()
    let index = NameIndex(names)
    let building = seconds(since: start)
    var scratch = NameIndex.Scratch()
    // The first searches bring the index into the caches.
    for query in queries.prefix(50) { _ = index.nearest(to: query, limit: 10, scratch: &scratch) }
    start = clock()
    for query in queries { _ = index.nearest(to: query, limit: 10, scratch: &scratch) }
    let searching = seconds(since: start) / Double(max(1, queries.count))
    print(
      String(
        format: "| dalil NameIndex | %d | %d | %.1f | built in %.2f s |", names.count, queries.count,
        searching * 1e6, building))
  }

  private static func lines(of path: String) throws -> [String] {
    try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func seconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
