import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import RelationExtraction
import TestSupport
import Testing

/// Measures extraction alone: statements made from the annotated mentions of the shared articles.
struct GoldRelationTests {
  private static let measured: Set<String> = [
    "MET", "VISITED", "HOSTED", "HOLDS_POSITION", "LOCATED_IN", "SPOKE_TO", "GAVE_TO", "INVITED",
  ]

  @Test func recallAndPrecisionOnAnnotatedMentions() throws {
    let path = ProjectFiles.root.appending(path: "examples/gazetteer").path
    let gazetteer = try GazetteerReader.read(contentsOf: path).gazetteer
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: gazetteer)
    func fits(_ statement: Statement, _ relation: GoldArticle.Relation) -> Bool {
      let (source, target) = (
        gazetteer.entities[statement.source].key, gazetteer.entities[statement.target].key
      )
      guard statement.type == relation.type else { return false }
      return relation.sources.contains(source) && relation.targets.contains(target)
        || relation.type == "MET" && relation.sources.contains(target) && relation.targets.contains(source)
    }
    var (wanted, found, made, right, qualifiers, rightQualifiers) = (0, 0, 0, 0, 0, 0)
    for article in try GoldArticle.all() {
      let text = TextSegmenter().segment(article.text)
      let mentions = article.mentions.compactMap { mention in
        gazetteer.number(ofKey: mention.entity).map {
          Mention(span: mention.span, entity: $0, match: .exact, score: 1, name: text.text(mention.span))
        }
      }
      let statements = extractor.statements(
        in: text, mentions: mentions, publicationDate: StatementDate(year: 2023, month: 9, day: 14)
      ).filter { $0.modality == .asserted }
      for relation in article.relations where relation.isRequired {
        let hits = statements.filter { fits($0, relation) }
        if Self.measured.contains(relation.type) {
          wanted += 1
          found += hits.isEmpty ? 0 : 1
        }
        if hits.isEmpty { print("missed \(article.id) \(relation.type): \(relation.evidence)") }
        for (name, value) in relation.qualifiers where !hits.isEmpty {
          let seen = hits.compactMap { hit in
            switch name {
            case "date": hit.date?.iso8601
            case "place": hit.place.map { gazetteer.entities[$0].key }
            default: hit.qualifiers[name]
            }
          }
          qualifiers += 1
          rightQualifiers += seen.contains(value) ? 1 : 0
          if !seen.contains(value) {
            print("qualifier \(article.id) \(relation.type) \(name)=\(value), not \(seen)")
          }
        }
      }
      for statement in statements where Self.measured.contains(statement.type) {
        made += 1
        if article.relations.contains(where: { fits(statement, $0) }) {
          right += 1
        } else {
          print("wrong \(article.id) \(statement.type) [\(statement.rule)]: \(text.text(statement.sentence))")
        }
      }
    }
    guard wanted > 0 else { return }
    print(
      "extraction: recall \(found)/\(wanted), precision \(right)/\(made), qualifiers \(rightQualifiers)/\(qualifiers)"
    )
    #expect(Double(found) >= 0.9 * Double(wanted))
    #expect(Double(right) >= 0.9 * Double(made))
    #expect(Double(rightQualifiers) >= 0.9 * Double(qualifiers))
  }
}
