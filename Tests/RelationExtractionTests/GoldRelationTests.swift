import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import RelationExtraction
import TestSupport
import Testing

/// Measures statements against the hand-made annotations of the shared articles, given their mentions.
struct GoldRelationTests {
  private static let measured: Set<String> = [
    "MET", "VISITED", "HOSTED", "HOLDS_POSITION", "LOCATED_IN", "SPOKE_TO", "GAVE_TO", "INVITED",
  ]

  private struct GoldMention: Decodable {
    var utf8_start: Int
    var utf8_end: Int
    var text: String
    var entity: String
    var type: String
  }

  private struct GoldRelation {
    var document: String
    var type: String
    var sources: [String]
    var targets: [String]
    var qualifiers: [String: String]
    var isRequired: Bool
    var evidence: String

    func fits(_ type: String, _ source: String, _ target: String) -> Bool {
      guard type == self.type else { return false }
      return sources.contains(source) && targets.contains(target)
        || type == "MET" && sources.contains(target) && targets.contains(source)
    }
  }

  @Test func recallAndPrecisionOnTheAnnotatedArticles() throws {
    guard let folder = ProjectFiles.shared("gold"), let articles = ProjectFiles.shared("articles") else {
      return
    }
    let relations = try Self.relations(folder.appending(path: "relations.tsv"))
    let rules = try RuleSet.builtIn()
    var (required, found, made, right) = (0, 0, 0, 0)
    var (qualifiers, rightQualifiers) = (0, 0)
    for document in Set(relations.map(\.document)).sorted() {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      guard let name = names.first(where: { $0.hasPrefix(document) && $0.hasSuffix(".mentions.jsonl") })
      else { continue }
      let stem = String(name.dropLast(".mentions.jsonl".count))
      let gold = try Self.mentions(folder.appending(path: name))
      let text = TextSegmenter().segment(Array(try Data(contentsOf: articles.appending(path: stem + ".txt"))))
      let gazetteer = Self.gazetteer(gold)
      let mentions = gold.compactMap { mention in
        gazetteer.number(ofKey: mention.entity).map {
          Mention(
            span: mention.utf8_start..<mention.utf8_end, entity: $0, match: .exact, score: 1,
            name: mention.text)
        }
      }
      let publication = StatementDate(iso8601: document == "000" ? "2023-09-13" : "2023-09-14")
      let statements = RelationExtractor(rules: rules, gazetteer: gazetteer)
        .statements(in: text, mentions: mentions, publicationDate: publication)
      let known = relations.filter { $0.document == document }
      func keys(_ statement: Statement) -> (String, String) {
        (gazetteer.entities[statement.source].key, gazetteer.entities[statement.target].key)
      }

      for relation in known where relation.isRequired {
        let hits = statements.filter {
          relation.fits($0.type, keys($0).0, keys($0).1) && $0.modality == .asserted
        }
        if Self.measured.contains(relation.type) {
          required += 1
          found += hits.isEmpty ? 0 : 1
        }
        if hits.isEmpty {
          print(
            "missed \(document) \(relation.type) \(relation.sources) \(relation.targets): \(relation.evidence)"
          )
        }
        for (key, value) in relation.qualifiers where !hits.isEmpty {
          qualifiers += 1
          let isRight = hits.contains { statement in
            switch key {
            case "date": statement.date?.iso8601 == value
            case "place": statement.place.map { gazetteer.entities[$0].key } == value
            default: statement.qualifiers[key] == value
            }
          }
          rightQualifiers += isRight ? 1 : 0
          if !isRight { print("qualifier \(document) \(relation.type) \(relation.sources) \(key)=\(value)") }
        }
      }
      var seen = Set<String>()
      for statement in statements where statement.modality == .asserted {
        let (source, target) = keys(statement)
        guard seen.insert("\(statement.type) \(source) \(target)").inserted else { continue }
        let isRight = known.contains { $0.fits(statement.type, source, target) }
        if Self.measured.contains(statement.type) {
          made += 1
          right += isRight ? 1 : 0
        }
        if !isRight {
          print(
            "extra \(document) \(statement.type) \(source) \(target) [\(statement.rule)]: \(text.text(statement.sentence))"
          )
        }
      }
    }
    let recall = Double(found) / Double(required)
    let precision = Double(right) / Double(made)
    print(
      "relations: recall \(found)/\(required), precision \(right)/\(made), qualifiers \(rightQualifiers)/\(qualifiers)"
    )
    #expect(recall >= 0.9)
    #expect(precision >= 0.9)
    #expect(rightQualifiers * 10 >= qualifiers * 9)
  }

  private static func mentions(_ file: URL) throws -> [GoldMention] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(GoldMention.self, from: Data($0.utf8))
    }
  }

  private static func relations(_ file: URL) throws -> [GoldRelation] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var qualifiers: [String: String] = [:]
      for part in fields[4].split(separator: ";") {
        let pair = part.split(separator: "=")
        qualifiers[String(pair[0])] = String(pair[1])
      }
      return GoldRelation(
        document: fields[0], type: fields[1], sources: fields[2].split(separator: "|").map(String.init),
        targets: fields[3].split(separator: "|").map(String.init), qualifiers: qualifiers,
        isRequired: fields[5] == "required", evidence: fields[6])
    }
  }

  /// The entities of the annotations, with the adjectives that a gazetteer would know.
  private static func gazetteer(_ mentions: [GoldMention]) -> Gazetteer {
    let demonyms = ["russia": "روسي", "north-korea": "كوري شمالي", "south-korea": "كوري جنوبي"]
    let countries: Set = ["russia", "north-korea", "south-korea", "ukraine", "china", "japan"]
    let regions: Set = ["amur-oblast", "khabarovsk", "primorsky-krai", "russian-far-east"]
    return Gazetteer(
      entities: mentions.map { mention in
        let place =
          countries.contains(mention.entity)
          ? "Country" : regions.contains(mention.entity) ? "Region" : "City"
        let type = EntityType(named: mention.type == "Place" ? place : mention.type)
        return Entity(
          key: mention.entity, type: type ?? EntityType.all[0],
          names: demonyms[mention.entity].map { [EntityName(text: $0, language: "ar", kind: .demonym)] } ?? []
        )
      })
  }
}
