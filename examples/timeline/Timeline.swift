import Dalil
import Gazetteer
import KnowledgeStore

/// A research tool in thirty lines: reads articles and prints what they say about one person, place or
/// organization in the order of time, with the first sentence that says so and who says it.
///
///     swift run TimelineExample examples/gazetteer "Emmanuel Macron" examples/articles
@main
enum Timeline {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3 else {
      print("usage: TimelineExample GAZETTEER ENTITY ARTICLES…")
      return
    }
    let store = try Store(path: "timeline.dalil", mode: .create)
    try store.importGazetteer(GazetteerReader.read(contentsOf: arguments[0]).gazetteer)
    let report = try await store.ingest(Array(arguments[2...]))
    for problem in report.problems { print("passed over: \(problem)") }

    for entity in try store.entities(named: arguments[1]) {
      print("\(entity.name) (\(entity.key)), \(entity.mentions) mentions")
      for entry in try store.timeline(ofEntity: entity.key) {
        let relation = entry.relation
        print("\(relation.date ?? "")  \(relation.source) \(relation.type) \(relation.target)")
        if let first = entry.statements.first { print("            \(first.sentenceText)") }
        if !entry.sources.isEmpty { print("            — \(entry.sources.joined(separator: ", "))") }
      }
    }
    try store.close()
  }
}
