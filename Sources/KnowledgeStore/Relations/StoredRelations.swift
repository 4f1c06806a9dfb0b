import GRDB

/// Relations as the tables have them.
struct StoredRelations {
  private let relations: BulkStatement
  private let statements: BulkStatement
  private let conflicts: BulkStatement

  init(_ db: Database) throws {
    relations = try BulkStatement(
      db,
      """
      SELECT id, modality, date, first_date, last_date, place_id, qualifiers, documents, sources, confidence
      FROM relation WHERE source_id = ? AND target_id = ? AND type = ?
      """)
    statements = try BulkStatement(
      db, "SELECT statement_id FROM relation_statement WHERE relation_id = ? ORDER BY statement_id")
    conflicts = try BulkStatement(db, "SELECT other_id, kind FROM relation_conflict WHERE relation_id = ?")
  }

  /// The relations between given ends.
  func relations(between ends: RelationEnds) throws -> [MadeRelation] {
    var found: [MadeRelation] = []
    try relations.forEachRow {
      $0.add(ends.source)
      $0.add(ends.target)
      $0.add(ends.type)
    } _: { row in
      let id = row.integer(0)
      var statements: [Int64] = []
      try self.statements.forEachRow({ $0.add(id) }) { statements.append($0.integer(0)) }
      var conflicts: Set<MadeRelation.Conflict> = []
      try self.conflicts.forEachRow({ $0.add(id) }) {
        conflicts.insert(.init(other: $0.integer(0), kind: $0.text(1)))
      }
      found.append(
        MadeRelation(
          id: id, ends: ends, modality: row.text(1), date: row.optionalText(2),
          firstDate: row.optionalText(3), lastDate: row.optionalText(4), place: row.optionalInteger(5),
          qualifiers: row.text(6), statements: statements, documents: Int(row.integer(7)),
          sources: Int(row.integer(8)), confidence: row.real(9), conflicts: conflicts))
    }
    return found
  }
}
