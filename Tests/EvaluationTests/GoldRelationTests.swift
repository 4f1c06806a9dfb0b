import Gazetteer
import Orthography
import RelationExtraction
import TestSupport
import Testing

/// Relations of the annotated articles, by distinct type and ends: from text alone, and by extraction alone on
/// the annotated mentions.
@Suite struct GoldRelationTests {
  /// The types whose ends may change places.
  private static let symmetric: Set<String> = [
    "MET", "COOPERATED_WITH", "AGREED_WITH", "AT_WAR_WITH", "SIBLING_OF", "SPOUSE_OF",
  ]

  private struct Edge: Hashable, CustomStringConvertible {
    var type: String
    var source: String
    var target: String
    var description: String { "\(source) -\(type)-> \(target)" }

    func matches(_ relation: GoldArticle.Relation) -> Bool {
      guard type == relation.type else { return false }
      let isStraight = relation.sources.contains(source) && relation.targets.contains(target)
      return isStraight
        || GoldRelationTests.symmetric.contains(type) && relation.sources.contains(target)
          && relation.targets.contains(source)
    }
  }

  @Test(arguments: MentionSource.allCases)
  func agreesWithTheAnnotatedArticles(mentions: MentionSource) throws {
    let pipeline = try GoldPipeline.shared.get()
    var report = EvaluationReport(subject: "relations on \(mentions.rawValue) mentions")
    var qualifiers = EvaluationReport(subject: "dates and places on \(mentions.rawValue) mentions")
    for article in try GoldArticle.all() {
      let text = TextSegmenter().segment(article.text)
      let keys = pipeline.gazetteer.entities.map(\.key)
      let statements = pipeline.statements(in: text, on: mentions, of: article).filter {
        $0.modality == .asserted
      }
      let annotated = article.relations
      let edges = Set(
        statements.map { statement in
          let ends = [keys[statement.source], keys[statement.target]]
          let ordered = Self.symmetric.contains(statement.type) ? ends.sorted() : ends
          return Edge(type: statement.type, source: ordered[0], target: ordered[1])
        })
      let required = annotated.filter(\.isRequired)
      let wrong = edges.filter { edge in !annotated.contains { edge.matches($0) } }
      let missed = required.filter { relation in !edges.contains { $0.matches(relation) } }
      let sentences = Dictionary(grouping: statements) {
        Edge(type: $0.type, source: keys[$0.source], target: keys[$0.target])
      }
      report.add(
        right: edges.count - wrong.count, found: edges.count, wanted: required.count,
        recalled: required.count - missed.count,
        missed: missed.map {
          "\(article.id) \($0.sources[0]) -\($0.type)-> \($0.targets[0]): \($0.evidence)"
        },
        wrong: wrong.map { edge in
          let turned = Edge(type: edge.type, source: edge.target, target: edge.source)
          let said =
            (sentences[edge] ?? sentences[turned])?.first.map { "\($0.rule): \(text.text($0.sentence))" }
            ?? ""
          return "\(article.id) \(edge): \(said)"
        }.sorted())
      for relation in required where !relation.qualifiers.isEmpty {
        let saying = statements.filter {
          Edge(type: $0.type, source: keys[$0.source], target: keys[$0.target]).matches(relation)
        }
        for (name, value) in relation.qualifiers.sorted(by: { $0.key < $1.key })
        where name == "date" || name == "place" {
          let seen = Set(saying.compactMap { name == "date" ? $0.date?.iso8601 : $0.place.map { keys[$0] } })
          qualifiers.add(
            right: seen.contains(value) ? 1 : 0, found: seen.isEmpty ? 0 : 1, wanted: 1,
            missed: seen.contains(value)
              ? [] : ["\(article.id) \(relation.type) \(name)=\(value), not \(seen)"],
            wrong: [])
        }
      }
    }
    report.print()
    qualifiers.print()
    if report.wanted > 0 {
      #expect(report.recall >= 0.7)
      #expect(report.precision >= 0.8)
    }
  }
}
