import GRDB
import Gazetteer
import RelationExtraction

/// Reads relations with the keys of their ends.
struct RelationReading {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The relations that a condition on `v_relation` selects.
  func relations(_ condition: String, _ arguments: StatementArguments, order: String) throws
    -> [RelationRecord]
  {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, type, source, target, modality, date, first_date, last_date, place, qualifiers,
          statements, documents, sources, conflicts, confidence
        FROM v_relation WHERE \(condition) ORDER BY \(order)
        """, arguments: arguments)
    var relations: [RelationRecord] = []
    while let row = try rows.next() {
      relations.append(
        RelationRecord(
          id: row[0], type: row[1], source: row[2], target: row[3],
          modality: RelationExtraction.Statement.Modality(rawValue: row[4]) ?? .asserted, date: row[5],
          firstDate: row[6], lastDate: row[7], place: row[8], qualifiers: JSONText.object(row[9]),
          statements: row[10], documents: row[11], sources: row[12], conflicts: row[13], confidence: row[14]))
    }
    return relations
  }
}

extension KnowledgeStore {
  /// The relation with an identifier; `nil` when there is none.
  public func relation(id: Int64) throws(StoreError) -> RelationRecord? {
    try read { db in try RelationReading(db).relations("id = ?", [id], order: "id").first }
  }

  /// The relations of a type between two entities, by their keys, in the order of their dates; for a symmetric
  /// type in either direction.
  public func relations(
    from source: String, type: String, to target: String
  ) throws(StoreError) -> [RelationRecord] {
    try read { db in
      try RelationReading(db).relations(
        """
        type = ?1 AND (source_id = ?2 AND target_id = ?3
          OR source_id = ?3 AND target_id = ?2
            AND EXISTS (SELECT 1 FROM relation_type WHERE name = ?1 AND symmetric))
        """, [type, try Self.identity(db, ofKey: source), try Self.identity(db, ofKey: target)],
        order: "date IS NULL, date, modality, id")
    }
  }

  /// The names of the relation types in the store.
  public func relationTypes() throws(StoreError) -> [String] {
    try read { db in try String.fetchAll(db, sql: "SELECT name FROM relation_type ORDER BY name") }
  }

  /// Every pair of relations that cannot both be right, in the order of their types and ends.
  public func conflicts() throws(StoreError) -> [RelationConflict] { try conflicts("true", []) }

  /// The relations that cannot be right together with one, which is the first of each pair.
  public func conflicts(ofRelation id: Int64) throws(StoreError) -> [RelationConflict] {
    try conflicts("relation_id = ?1 OR other_id = ?1", [id]).map {
      $0.one.id == id ? $0 : RelationConflict(kind: $0.kind, one: $0.other, other: $0.one)
    }
  }

  private func conflicts(
    _ condition: String, _ arguments: StatementArguments
  ) throws(StoreError) -> [RelationConflict] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT kind, relation_id, other_id FROM v_conflict WHERE \(condition)
          ORDER BY type, source, target, date IS NULL, date, other_date, relation_id, other_id
          """, arguments: arguments)
      return try rows.compactMap { row in
        let reading = RelationReading(db)
        guard let kind = RelationConflict.Kind(rawValue: row[0]),
          let one = try reading.relations("id = ?", [row[1] as Int64], order: "id").first,
          let other = try reading.relations("id = ?", [row[2] as Int64], order: "id").first
        else { return nil }
        return RelationConflict(kind: kind, one: one, other: other)
      }
    }
  }
}

/// Two relations of the same type and ends that cannot both be right.
public struct RelationConflict: Sendable, Hashable {
  /// Why they cannot.
  public let kind: Kind
  /// One of them.
  public let one: RelationRecord
  /// The other.
  public let other: RelationRecord

  /// Why two relations cannot both be right.
  public enum Kind: String, Sendable, CaseIterable {
    /// Both are asserted of one time, at places of which neither lies in the other.
    case place
    /// Both are asserted of days one or two apart, and no place tells them apart.
    case date
    /// One is asserted, the other denied.
    case modality
  }
}
