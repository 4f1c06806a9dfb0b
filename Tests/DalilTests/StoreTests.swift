import Dalil
import EntityRecognition
import Foundation
import Gazetteer
import GraphExport
import KnowledgeStore
import QueryEngine
import QueryLanguage
import RelationExtraction
import TestSupport
import Testing

/// The whole path, from files to answers.
struct StoreTests {
  private func store(_ news: SampleNews) throws -> Store {
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    try store.importGazetteer(try GazetteerReader.read(contentsOf: news.path("names.tsv")).gazetteer)
    return store
  }

  /// The code of the article "Ask a folder of articles" in the documentation.
  @Test func answersWhoMetWhomWhereWhenAndWhoSaysSo() async throws {
    let news = try SampleNews()
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    let (gazetteer, problems) = try GazetteerReader.read(contentsOf: news.path("names.tsv"))
    try store.importGazetteer(gazetteer)

    let report = try await store.ingest([news.path("articles")])
    #expect(problems.isEmpty && report.stored == 2 && report.problems.isEmpty)

    let meetings = try store.query(
      """
      MATCH (a:Person)-[r:MET]-(b:Person)
      WHERE a.key < b.key
      RETURN a.name, b.name, r.date, r.place, r.documents, evidence(r) AS evidence
      """)
    #expect(meetings.rows.count == 1)
    let row = try #require(meetings.rows.first)
    #expect(
      Array(row.prefix(5)) == [
        .string("Leila Qasim"), .string("Sami al-Douri"), .string("2031-05-04"), .string("safa-harbour"),
        .integer(2),
      ])
    guard case .list(let sentences) = row[5] else {
      Issue.record("evidence is a list")
      return
    }
    #expect(sentences.count == 2)
    for case .map(let sentence) in sentences {
      guard case .string(let name)? = sentence["document"], case .string(let text)? = sentence["sentence"],
        case .integer(let start)? = sentence["start"], case .integer(let end)? = sentence["end"]
      else {
        Issue.record("every sentence says where it stands")
        continue
      }
      let document = try DocumentReader().document(file: news.path("articles/" + name))
      let utf8 = Array(document.text.utf8)
      #expect(String(decoding: utf8[Int(start)..<Int(end)], as: UTF8.self) == text)
      for words in ["trigger", "source_text", "target_text"] {
        guard case .string(let words)? = sentence[words] else {
          Issue.record("every sentence shows its \(words)")
          continue
        }
        #expect(text.contains(words))
      }
    }
    #expect(try store.check().isEmpty)
  }

  @Test func anyspellingFindsTheSameDocuments() async throws {
    let news = try SampleNews()
    let store = try store(news)
    _ = try await store.ingest([news.path("articles")])
    for text in [
      "Sami al-Douri", "Samy al-Douri", "سامي الدوري", "سَامِي الدّوري", "سامى الدورى", "وسامي الدوري",
      "SAMI AL-DOURI",
    ] {
      let result = try store.search(text)
      #expect(result.entities.map(\.key) == ["sami-douri"], "\(text)")
      #expect(Set(result.documents.map(\.name)) == ["meeting.txt", "visit.md"], "\(text)")
      for hit in result.documents { #expect(!hit.snippetHits.isEmpty, "\(text)") }
    }
    #expect(try store.search("مهم").documents.map(\.name) == ["meeting.txt"])
    #expect(try store.search("مُهِمّ").documents.map(\.name) == ["meeting.txt"])
    for text in ["", "\"", "NEAR(", "a OR", "*", "-"] { _ = try store.search(text) }
    #expect(try store.search("unheard").documents.isEmpty)
  }

  @Test func plansAreNoFactsUnlessAskedFor() async throws {
    let news = try SampleNews()
    let store = try store(news)
    _ = try await store.ingest([news.path("articles")])
    let query = "MATCH (:Person)-[r:VISITED]->(p:Place) RETURN p.key, r.modality"
    #expect(try store.query(query).rows.isEmpty)
    #expect(
      try store.query(query, scope: .unasserted).rows == [[.string("norland"), .string("planned")]])
    let documents = try store.query(
      "MATCH (d:Document)-[m:MENTIONS]->(:Person) RETURN DISTINCT d.name ORDER BY d.name", scope: .documents)
    #expect(documents.rows == [[.string("meeting.txt")], [.string("visit.md")]])
    let pairs = try store.query(
      "MATCH (:Person)-[r:CO_OCCURS]-(:Person) RETURN DISTINCT r.documents", scope: .cooccurrences)
    #expect(pairs.rows == [[.integer(2)]])
  }

  @Test func tellsAllItKnowsOfAnEntity() async throws {
    let news = try SampleNews()
    let store = try store(news)
    _ = try await store.ingest([news.path("articles")])
    let found = try store.entities(named: "الدوري سامي الدوري")
    #expect(found.map(\.key) == ["sami-douri"])
    let report = try store.report(onEntity: "sami-douri")
    #expect(report.documents == 2)
    #expect(report.spellings.map(\.text).contains("سامي الدوري"))
    #expect(report.relations.contains { $0.type == "MET" && $0.documents == 2 })
    #expect(!report.latestEvidence.isEmpty)
    let error = #expect(throws: StoreError.self) { try store.report(onEntity: "nobody") }
    #expect(error?.kind == .notFound)
    #expect(try store.entities(matching: "sam").map(\.key) == ["sami-douri"])
  }

  @Test func namesImportedLaterAreFoundByAnalysingAgain() async throws {
    let news = try SampleNews()
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    _ = try await store.ingest([news.path("articles")])
    #expect(try store.statistics().mentions == 0)
    let gazetteer = try GazetteerReader.read(contentsOf: news.path("names.tsv")).gazetteer
    #expect(try store.importGazetteer(gazetteer).staleDocuments == 2)
    #expect(try store.statistics().staleDocuments == 2)
    #expect(try await store.reanalyze().stored == 2)
    #expect(try store.statistics().staleDocuments == 0)
    #expect(try await store.reanalyze().stored == 0)
    #expect(try store.check().isEmpty)

    let direct = try Store(path: news.path("direct.dalil"), mode: .create)
    try direct.importGazetteer(gazetteer)
    _ = try await direct.ingest([news.path("articles")])
    #expect(try Self.statements(store) == Self.statements(direct))
    let query = "MATCH (a)-[r]->(b) RETURN a.key, type(r), b.key, r.count, r.id ORDER BY r.id"
    #expect(try store.query(query).rows == direct.query(query).rows)
  }

  @Test func drawsTheNetwork() async throws {
    let news = try SampleNews()
    let store = try store(news)
    _ = try await store.ingest([news.path("articles")])
    let network = try store.network()
    #expect(network.edges.contains { $0.type == "MET" && $0.isSymmetric && !$0.evidence.isEmpty })
  }

  /// What the articles in `../shared` are known to say; skipped where they are not.
  @Test func readsTheSharedArticles() async throws {
    guard let articles = ProjectFiles.shared("articles") else { return }
    let scratch = try SampleNews()
    let store = try Store(path: scratch.path("shared.dalil"), mode: .create)
    let names = ProjectFiles.root.appending(path: "examples/gazetteer").path
    try store.importGazetteer(try GazetteerReader.read(contentsOf: names).gazetteer)
    let report = try await store.ingest([articles.path])
    #expect(report.stored == 5 && report.problems.isEmpty)
    #expect(try store.check().isEmpty)
    let meetings = try store.query(
      """
      MATCH (a {key: 'vladimir-putin'})-[r:MET]-(b {key: 'kim-jong-un'})
      WHERE r.date = '2023-09-13' RETURN r.documents, size(evidence(r)) = r.count
      """)
    #expect(meetings.rows.count == 1)
    let again = try await store.ingest([articles.path])
    #expect(again.stored == 0 && again.unchanged == 5)
  }

  private static func statements(_ store: Store) throws -> [String] {
    var all: [String] = []
    try store.forEachStatement { all.append("\($0.id) \($0.document) \($0.type) \($0.source) \($0.target)") }
    return all
  }
}
