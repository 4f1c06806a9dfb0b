import Dalil
import Foundation
import Gazetteer
import KnowledgeStore
import QueryEngine
import TestSupport
import Testing

/// The example of the README is this function, so that it compiles; only packages that ask for it, as this one does,
/// have to import the modules behind `Dalil` as well.
private func example() async throws {
  let store = try Store(path: "news.dalil", mode: .create)
  try store.importGazetteer(GazetteerReader.read(contentsOf: "examples/gazetteer").gazetteer)
  let report = try await store.ingest(["articles"])
  print("\(report.stored) documents, \(report.statements) statements")

  let met = try store.query(
    """
    MATCH (a:Person)-[r:MET]-(b:Person) WHERE a.key < b.key
    RETURN a.name, b.name, r.date, evidence(r) AS evidence
    """)
  for row in met.rows { print(row) }
}

struct ReadmeExampleTests {
  @Test func theExampleIsTheOneAbove() throws {
    let root = ProjectFiles.root
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(
      contentsOf: root.appending(path: "Tests/DalilTests/ReadmeExampleTests.swift"), encoding: .utf8)
    let shown = try #require(readme.firstMatch(of: /```swift\nimport Dalil\nimport Gazetteer\n\n([^`]+)```/))
    let compiled = try #require(source.firstMatch(of: /func example\(\) async throws \{\n([^§]+?)\n\}\n/))
    let lines = compiled.1.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(String(shown.1) == lines.map { $0.dropFirst(2) + "\n" }.joined())
  }
}
