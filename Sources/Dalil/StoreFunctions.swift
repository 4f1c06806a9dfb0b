import KnowledgeStore
import QueryEngine
import RelationExtraction

/// The functions that queries on a store have beside the language's own.
enum StoreFunctions {
  /// Every function; a new one is added here.
  static func all(_ records: KnowledgeStore) -> [Function] { [evidence(records)] }

  /// `evidence(r)`: what the texts say for a relationship, a list of maps with `document`, `title`, `date`
  /// and `source` of the article, `sentence` with `start` and `end` (UTF-8 bytes of the article's text),
  /// `trigger`, `source_text` and `target_text` (the words),
  /// `happened` (the date the text gives), `place`, `attribution`, `modality`, `rule` and `confidence`.
  private static func evidence(_ records: KnowledgeStore) -> Function {
    Function("evidence", arity: 1...1) { arguments in
      switch arguments[0] {
      case .null: return .null
      case .relationship(let relationship):
        guard case .integer(let id) = relationship["id"] else { return .list([]) }
        return .list(try records.evidence(relation: id).map(map))
      default: throw EvidenceArgument()
      }
    }
  }

  private static func map(_ record: StatementRecord) -> Value {
    func string(_ text: String?) -> Value { text.map(Value.string) ?? .null }
    return .map([
      "document": .string(record.document), "title": string(record.title),
      "date": string(record.documentDate),
      "source": string(record.documentSource), "sentence": .string(record.sentenceText),
      "start": .integer(Int64(record.sentence.lowerBound)),
      "end": .integer(Int64(record.sentence.upperBound)),
      "trigger": .string(record.text(record.trigger)), "source_text": .string(record.sourceText),
      "target_text": .string(record.targetText), "happened": string(record.date),
      "place": string(record.place),
      "attribution": string(record.attribution), "modality": .string(record.modality.rawValue),
      "rule": .string(record.rule), "confidence": .float(record.confidence),
    ])
  }

  /// `evidence` was called with something else than a relationship.
  private struct EvidenceArgument: Error, CustomStringConvertible {
    var description: String { "it takes a relationship, as in MATCH (a)-[r]->(b) RETURN evidence(r)" }
  }
}
