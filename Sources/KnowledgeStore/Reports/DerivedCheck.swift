import EntityRecognition
import GRDB
import Orthography
import RelationExtraction

/// Works out again what follows from what was recorded, and compares it with the derived tables.
struct DerivedCheck {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func problems() throws -> [StoreProblem] {
    let map = try JudgementTable(db).identities()
    return try representatives(map) + documents(map) + relations()
  }

  private func representatives(_ map: IdentityMap) throws -> [StoreProblem] {
    let rows = try Row.fetchAll(db, sql: "SELECT entity_id, same_as_id FROM identity")
    let stored = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as Int64) })
    guard stored != map.representatives else { return [] }
    return [
      StoreProblem(kind: .identity, message: "which entities are one is not what the judgements say")
    ]
  }

  // MARK: Documents

  private func documents(_ map: IdentityMap) throws -> [StoreProblem] {
    var problems: [StoreProblem] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.id, d.name, t.text, r.row FROM document d JOIN document_text t ON t.document_id = d.id
        JOIN document_search_row r ON r.document_id = d.id ORDER BY d.name, d.id
        """)
    while let row = try rows.next() {
      let (id, name): (Int64, String) = (row[0], row[1])
      let text = TextSegmenter().segment(row[2] as String)
      let mentions = try StoredMention.all(db, in: id)
      let identities = DocumentIdentities(document: id, places: mentions.map(\.place), map: map) {
        text.text($0)
      }
      let areEndsRight = try StoredEnds.all(db, in: id).allSatisfy {
        $0.identities == $0.resolved(by: identities)
      }
      if mentions.map(\.identity) != identities.identities || !areEndsRight {
        problems.append(
          StoreProblem(kind: .identity, message: "who is meant in '\(name)' is not what the judgements say"))
      }
      let sentences = SentenceNumbers(text.sentences)
      if !mentions.allSatisfy({ $0.sentence == sentences.number(at: $0.place.span.lowerBound) }) {
        problems.append(
          StoreProblem(kind: .sentence, message: "mentions in '\(name)' are not in the sentences stored"))
      }
      if try !isIndexed(FoldedWords.text(of: text), row: row[3]) {
        problems.append(
          StoreProblem(kind: .searchIndex, message: "the search index has other words for '\(name)'"))
      }
    }
    return problems
  }

  /// Whether the index has the first and the last words of a document in their order.
  private func isIndexed(_ folded: String, row: Int64) throws -> Bool {
    let words = folded.split(separator: " ")
    for part in [words.prefix(Self.compared), words.suffix(Self.compared)] where !part.isEmpty {
      let phrase = "\"" + part.joined(separator: " ").filter { $0 != "\"" } + "\""
      let isFound = try Bool.fetchOne(
        db.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM document_search WHERE document_search MATCH ? AND rowid = ?)"),
        arguments: [phrase, row])
      if isFound != true { return false }
    }
    return true
  }

  private static let compared = 12

  // MARK: Relations

  private func relations() throws -> [StoreProblem] {
    let making = try RelationMaking(db)
    let stored = try StoredRelations(db)
    var different = 0
    let pending = try Set(PendingRelations(db).next(statements: .max).ends)
    for ends in try RelationWriter(db).allEnds() where !pending.contains(ends) {
      if try Set(stored.relations(between: ends)) != Set(making.relations(between: ends)) { different += 1 }
    }
    guard different > 0 else { return [] }
    return [
      StoreProblem(
        kind: .badRelation,
        message: "relations that are not what their statements say, between \(different) pairs")
    ]
  }
}
