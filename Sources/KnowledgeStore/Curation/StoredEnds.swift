import EntityRecognition
import GRDB

/// A mention as the table has it.
struct StoredMention {
  let place: DocumentIdentities.Place
  let identity: Int64
  let sentence: Int

  static func all(_ db: Database, in document: Int64) throws -> [StoredMention] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT start, end, entity_id, match, name, identity, sentence FROM mention WHERE document_id = ? ORDER BY start
          """), arguments: [document])
    var mentions: [StoredMention] = []
    while let row = try rows.next() {
      let start: Int = row[0]
      mentions.append(
        StoredMention(
          place: .init(
            span: start..<row[1], entity: row[2],
            isCoreference: row[3] == Mention.Match.coreference.rawValue, name: row[4]), identity: row[5],
          sentence: row[6]))
    }
    return mentions
  }
}

/// The entities a statement names.
struct StatementEnds: Hashable {
  var source: Int64
  var target: Int64
  var place: Int64?
  var attribution: Int64?
  var outlet: Int64?
}

/// The ends of a statement as the table has them.
struct StoredEnds {
  let id: Int64
  let type: String
  let recorded: StatementEnds
  let identities: StatementEnds
  let sourceStart: Int
  let targetStart: Int
  let sentenceEnd: Int

  func resolved(by identities: DocumentIdentities) -> StatementEnds {
    StatementEnds(
      source: identities.identity(of: recorded.source, at: sourceStart),
      target: identities.identity(of: recorded.target, at: targetStart),
      place: recorded.place.map { identities.identity(of: $0, at: sentenceEnd) },
      attribution: recorded.attribution.map { identities.identity(of: $0, at: sentenceEnd) },
      outlet: recorded.outlet.map { identities.identity(of: $0, at: sentenceEnd) })
  }

  static func all(_ db: Database, in document: Int64) throws -> [StoredEnds] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT id, type, source_id, target_id, place_id, attribution_id, source_identity, target_identity,
            place_identity, attribution_identity, source_start, target_start, sentence_end,
            outlet_id, outlet_identity
          FROM statement WHERE document_id = ? ORDER BY id
          """), arguments: [document])
    var all: [StoredEnds] = []
    while let row = try rows.next() {
      all.append(
        StoredEnds(
          id: row[0], type: row[1],
          recorded: .init(
            source: row[2], target: row[3], place: row[4], attribution: row[5], outlet: row[13]),
          identities: .init(
            source: row[6], target: row[7], place: row[8], attribution: row[9], outlet: row[14]),
          sourceStart: row[10], targetStart: row[11], sentenceEnd: row[12]))
    }
    return all
  }
}
