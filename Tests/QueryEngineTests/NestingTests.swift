import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage
import Testing

/// Deep nesting ends in an error or an answer, never in a stack overflow, on the smallest stack a thread has
/// (without optimisation, where frames are many times larger, on that of a main thread).
struct NestingTests {
  private static let shapes: [(open: String, middle: String, close: String)] = [
    ("(", "1", ")"), ("[", "1", "]"), ("{a: ", "1", "}"), ("NOT ", "true", ""), ("-", "1", ""),
    ("- ", "1", ""),
    ("", "1", " + 1"), ("", "1", " * 2"), ("", "1", " < 2"), ("", "[1]", "[0]"), ("", "$p", ".a"),
    ("abs(", "1", ")"),
    ("CASE WHEN true THEN ", "1", " END"), ("[x IN [1] | ", "1", "]"), ("all(x IN [1] WHERE ", "true", ")"),
    ("EXISTS { MATCH (a) WHERE ", "true", "}"), ("COUNT { MATCH (a) WHERE 1 = ", "1", "}"),
    ("EXISTS { MATCH (a) RETURN ", "1", "}"), ("reduce(a = 0, x IN [1] | ", "1", ")"),
    ("true AND (", "true", ")"),
    ("size([(a)-->(b {x: ", "1", "}) | 1])"), ("", "1", " IN [1]"), ("", "'a'", " STARTS WITH 'a'"),
    ("(((", "1", ""),
    ("", "1", " OR true"), ("", "true", " = true"), ("1 ^ ", "1", ""), ("n {a: ", "1", "}"),
  ]

  @Test(arguments: [1, 20, 60, 100, 120, 127, 128, 129, 1000, 20000])
  func staysOnTheStack(_ depth: Int) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      for shape in Self.shapes {
        let text =
          "MATCH (n) RETURN " + String(repeating: shape.open, count: depth) + shape.middle
          + String(repeating: shape.close, count: depth) + " AS x"
        var builder = GraphBuilder()
        builder.addNode(labels: [], properties: ["a": .integer(1)])
        let engine = QueryEngine(graph: builder.build())
        do throws(QueryError) {
          _ = try engine.run(text, parameters: ["p": .null])
          _ = try engine.explain(text)
        } catch {
          _ = error.report
        }
      }
      done.signal()
    }
    #if DEBUG
      thread.stackSize = 8 << 20
    #else
      thread.stackSize = 512 << 10
    #endif
    thread.start()
    done.wait()
  }

  @Test func longListsAreNoNesting() throws {
    let engine = QueryEngine(graph: GraphSnapshot.empty)
    let many = (0..<5000).map(String.init)
    let list = try engine.run("RETURN size([\(many.joined(separator: ", "))]) AS n")
    #expect(list.rows == [[.integer(5000)]])
    let terms = try engine.run("RETURN \(many.map { "1 = \($0)" }.joined(separator: " OR ")) AS any")
    #expect(terms.rows == [[.boolean(true)]])
  }
}
