import Foundation
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// Queries keep what their limits let them, to the byte.
struct MemoryLimitTests {
  /// Runs a query with so much memory, row by row; gives the name of the step that ran out of it.
  private static func step(_ query: String, within bytes: Int) throws -> String? {
    do throws(QueryError) {
      let rows = try QueryLimitTests.engine.rows(query, limits: QueryLimits(maximumMemory: bytes))
      while try rows.next() != nil {}
      return nil
    } catch {
      #expect(error.errorClass == .resourceError && error.detail == .limitExceeded, "\(query): \(error)")
      #expect(error.suggestion?.hasSuffix("allow the query more memory") == true, "\(query): \(error)")
      return error.message.components(separatedBy: " needs more memory").first
    }
  }

  @Test func isBoundedToTheByte() throws {
    let file = try TestSupport.CaseFile("Tests/QueryEngineTests/Cases/limits/memory.txt")
    var seen: [Int: String] = [:]
    for line in file.rows {
      let fields = line.fields
      let (query, wanted) = (fields[2], fields[1])
      // A list that a row needs is no part of what steps keep, but has to fit by itself.
      let least = ProjectFiles.isRecording ? try Self.least(query) : Int(fields[0]) ?? -1
      seen[line.line] = "\(least) | \(wanted) | \(query)"
      #expect(try Self.step(query, within: least) == nil, "line \(line.line)")
      guard least > 0 else { continue }
      #expect(try Self.step(query, within: least - 1) == wanted, "line \(line.line)")
    }
    if ProjectFiles.isRecording { try file.record(seen) }
  }

  private static func least(_ query: String) throws -> Int {
    var (low, high) = (0, 1 << 24)
    while low < high {
      let middle = (low + high) / 2
      if try step(query, within: middle) == nil { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
