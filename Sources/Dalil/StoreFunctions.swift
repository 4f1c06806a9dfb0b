import KnowledgeStore
import QueryEngine
import RelationExtraction

/// The functions that queries on a store have beside the language's own.
enum StoreFunctions {
  /// Every function; a new one is added here.
  static func all(_ records: KnowledgeStore) -> [Function] {
    [evidence(records), mentions(records), documents(records)]
  }

  /// `evidence(r)`: what the texts say for a relationship, a list of maps with `document`, `title`, `date`
  /// and `source` of the article, `sentence` with `start` and `end` (UTF-8 bytes of the article's text),
  /// `trigger`, `source_text` and `target_text` (the words),
  /// `happened` (the date the text gives), `place`, `attribution`, `outlet`, `modality`, `rule` and `confidence`.
  private static func evidence(_ records: KnowledgeStore) -> Function {
    Function("evidence", arity: 1...1) { arguments in
      switch arguments[0] {
      case .null: return .null
      case .relationship(let relationship):
        guard case .integer(let id) = relationship["id"] else { return .list([]) }
        return .list(try records.evidence(relation: id).map(map))
      default: throw WrongArgument(wanted: "a relationship, as in MATCH (a)-[r]->(b) RETURN evidence(r)")
      }
    }
  }

  /// `mentions(n)`: where the texts name an entity, a list of maps with `document`, `title`, `date` and `source` of
  /// the article, `text` with `start` and `end` (UTF-8 bytes of the article's text), `match` and `score`.
  private static func mentions(_ records: KnowledgeStore) -> Function {
    Function("mentions", arity: 1...1) { arguments in
      switch arguments[0] {
      case .null: return .null
      case .node(let node):
        guard case .string(let key) = node["key"] else { return .list([]) }
        return .list(try records.mentions(ofEntity: key).map(map))
      default: throw WrongArgument(wanted: "a node, as in MATCH (n) RETURN mentions(n)")
      }
    }
  }

  /// `documents(x)`: the articles that mention an entity or say a relationship, each once, a list of maps with
  /// `document`, `title`, `date` and `source`.
  private static func documents(_ records: KnowledgeStore) -> Function {
    Function("documents", arity: 1...1) { arguments in
      let articles: [Value]
      switch arguments[0] {
      case .null: return .null
      case .node(let node):
        guard case .string(let key) = node["key"] else { return .list([]) }
        articles = try records.mentions(ofEntity: key).map {
          article($0.document, $0.title, $0.date, $0.source)
        }
      case .relationship(let relationship):
        guard case .integer(let id) = relationship["id"] else { return .list([]) }
        articles = try records.evidence(relation: id).map {
          article($0.document, $0.title, $0.documentDate, $0.documentSource)
        }
      default:
        throw WrongArgument(wanted: "a node or relationship, as in MATCH (n) RETURN documents(n)")
      }
      var seen: Set<Value> = []
      return .list(articles.filter { seen.insert($0).inserted })
    }
  }

  private static func article(
    _ name: String, _ title: String?, _ date: String?, _ source: String?
  ) -> Value {
    .map(["document": .string(name), "title": value(title), "date": value(date), "source": value(source)])
  }

  private static func value(_ text: String?) -> Value { text.map(Value.string) ?? .null }

  private static func map(_ record: MentionRecord) -> Value {
    .map([
      "document": .string(record.document), "title": value(record.title), "date": value(record.date),
      "source": value(record.source), "start": .integer(Int64(record.span.lowerBound)),
      "end": .integer(Int64(record.span.upperBound)), "text": .string(record.text),
      "match": .string(record.match), "score": .float(record.score),
    ])
  }

  private static func map(_ record: StatementRecord) -> Value {
    return .map([
      "document": .string(record.document), "title": value(record.title),
      "date": value(record.documentDate),
      "source": value(record.documentSource), "sentence": .string(record.sentenceText),
      "start": .integer(Int64(record.sentence.lowerBound)),
      "end": .integer(Int64(record.sentence.upperBound)),
      "trigger": .string(record.text(record.trigger)), "source_text": .string(record.sourceText),
      "target_text": .string(record.targetText), "happened": value(record.date),
      "place": value(record.place),
      "attribution": value(record.attribution), "outlet": value(record.outlet),
      "modality": .string(record.modality.rawValue),
      "rule": .string(record.rule), "confidence": .float(record.confidence),
    ])
  }

  /// A function was called with something that it does not know.
  private struct WrongArgument: Error, CustomStringConvertible {
    let wanted: String
    var description: String { "it takes \(wanted)" }
  }
}
