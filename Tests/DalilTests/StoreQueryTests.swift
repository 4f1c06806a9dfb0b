import Dalil
import Foundation
import Gazetteer
import KnowledgeStore
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// What only a store can be asked: `=~~`, `mentions(n)`, `documents(x)` and `evidence(r)`, as
/// `Cases/store-queries.txt` has it.
struct StoreQueryTests {
  private static let cases = "Tests/DalilTests/Cases/store-queries.txt"

  @Test func answersAsWritten() async throws {
    let news = try SampleNews()
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    try store.importGazetteer(try GazetteerReader.read(contentsOf: news.path("names.tsv")).gazetteer)
    _ = try await store.ingest([news.path("articles")])

    let file = try CaseFile(Self.cases)
    var recorded: [Int: String] = [:]
    for block in file.blocks {
      let expected = try #require(block.lines.last)
      let query = block.lines.dropLast().map(\.text).joined(separator: "\n")
      let actual = "= " + Self.answer(to: query, from: store)
      if ProjectFiles.isRecording {
        recorded[expected.line] = actual
      } else {
        #expect(actual == expected.text, "\(query)")
      }
    }
    if ProjectFiles.isRecording { try file.record(recorded) }
  }

  /// The shell completes with these names, also after another process has added some.
  @Test func theVocabularyIsThatOfNow() async throws {
    let news = try SampleNews()
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    #expect(try store.vocabulary().relationshipTypes.isEmpty)
    let other = try Store(path: news.path("news.dalil"), mode: .readWrite)
    try other.importGazetteer(try GazetteerReader.read(contentsOf: news.path("names.tsv")).gazetteer)
    _ = try await other.ingest([news.path("articles")])
    let vocabulary = try store.vocabulary()
    #expect(vocabulary.relationshipTypes.contains("MET") && vocabulary.labels.contains("Person"))
    #expect(vocabulary.propertyKeys == vocabulary.propertyKeys.sorted())
  }

  private static func answer(to query: String, from store: Store) -> String {
    do {
      let rows = try store.query(query).rows.map { $0.map(\.description).joined(separator: " | ") }
      return rows.isEmpty ? "no rows" : rows.joined(separator: " ; ")
    } catch {
      return "error \(error)"
    }
  }
}
