import Dalil
import Gazetteer
import KnowledgeStore
import QueryEngine

/// A research tool in thirty lines: reads a folder of articles and prints who met whom in the order of time,
/// with the first sentence that says so.
///
///     swift run TimelineExample examples/gazetteer examples/articles
@main
enum Timeline {
  private static let question = """
    MATCH (a:Person)-[r:MET]-(b:Person)
    WHERE a.key < b.key AND r.date IS NOT NULL
    RETURN r.date AS date, a.name AS one, b.name AS other, head(evidence(r)) AS first
    ORDER BY date, one, other
    """

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let names = arguments.first else {
      print("usage: TimelineExample GAZETTEER ARTICLES…")
      return
    }
    let store = try Store(path: "timeline.dalil", mode: .create)
    try store.importGazetteer(GazetteerReader.read(contentsOf: names).gazetteer)
    let report = try await store.ingest(Array(arguments.dropFirst()))
    for problem in report.problems { print("passed over: \(problem)") }

    for row in try store.query(question).rows {
      guard case .string(let date) = row[0], case .string(let one) = row[1], case .string(let other) = row[2]
      else { continue }
      print("\(date)  \(one) met \(other)")
      if case .map(let evidence) = row[3], case .string(let sentence) = evidence["sentence"] {
        print("            \(sentence)")
      }
    }
    try store.close()
  }
}
