import Dalil
import Foundation
import Gazetteer
import KnowledgeStore
import QueryEngine
import TestSupport
import Testing

/// Who says so, and who was where: what queries see beyond the relations themselves.
struct SourcesAndPlacesTests {
  private static let article = """
    ---
    date: 2031-05-06
    source: The Harbour Post
    ---
    Northern Wire reported that Sami al-Douri had met Leila Qasim in Safa Harbour on 4 May 2031.
    The agency added that Leila Qasim had left Norland. Leila Qasim told Northern Wire that Sami al-Douri had visited Norland.
    Leila Qasim praised Sami al-Douri. Leila Qasim invited Sami al-Douri to visit Norland.
    """

  private func store(_ news: SampleNews) async throws -> Store {
    let store = try Store(path: news.path("news.dalil"), mode: .create)
    try store.importGazetteer(try GazetteerReader.read(contentsOf: news.path("names.tsv")).gazetteer)
    let path = news.path("claims.txt")
    try Data(Self.article.utf8).write(to: URL(filePath: path))
    _ = try await store.ingest([path])
    return store
  }

  private func strings(_ rows: [[Value]]) -> [String] {
    rows.map { $0.map { value in if case .string(let text) = value { text } else { "\(value)" } } }
      .map { $0.joined(separator: " ") }
  }

  @Test func whatOneAgencyAloneClaimsCanBeAskedFor() async throws {
    let store = try await store(SampleNews())
    let claimed = try store.query(
      """
      MATCH (a)-[r]->(b)
      WHERE r.attributed = r.count AND (r.attributions = ['northern-wire'] OR r.outlets = ['northern-wire'])
      RETURN a.key, type(r), b.key, r.attributions[0] ORDER BY type(r)
      """)
    #expect(
      strings(claimed.rows) == [
        "leila-qasim LEFT norland northern-wire", "leila-qasim MET sami-douri northern-wire",
        "sami-douri VISITED norland leila-qasim",
      ])
    var spans: [String: String] = [:]
    try store.records.forEachStatement { statement in
      spans[statement.type] = statement.attributionSpan.map { span in
        String(decoding: Array(Self.text.utf8)[span], as: UTF8.self)
      }
    }
    #expect(spans["MET"] == "Northern Wire" && spans["LEFT"] == "The agency" && spans["PRAISED"] == nil)
    #expect(try store.check().isEmpty)
  }

  /// The article without its front matter.
  private static let text = String(article.split(separator: "---\n", maxSplits: 1)[1])

  @Test func thoseWhoTakePartInAnEventAreAtItsPlace() async throws {
    let store = try await store(SampleNews())
    let named = try store.query(
      "MATCH (who)-[at:AT]->(place) RETURN who.key, at.event, place.key, at.date ORDER BY who.key, at.event")
    #expect(
      strings(named.rows) == [
        "leila-qasim MET safa-harbour 2031-05-04", "sami-douri MET safa-harbour 2031-05-04",
        "sami-douri VISITED norland null",
      ])
    let evidence = try store.query(
      "MATCH (:Person {key: 'sami-douri'})-[at:AT]->(:Facility) RETURN evidence(at)[0].trigger")
    #expect(strings(evidence.rows) == ["met"])
    // Patterns without a type see what they saw before, unless told to see places.
    let pattern = "MATCH (who:Person)-[r]->(place:Facility) RETURN count(r)"
    #expect(try store.query(pattern).rows == [[.integer(0)]])
    #expect(try store.query(pattern, scope: .places).rows == [[.integer(2)]])
  }
}
