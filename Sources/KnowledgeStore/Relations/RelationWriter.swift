import GRDB

/// Makes the relations between given ends again, from all statements there are about them.
struct RelationWriter {
  private let db: Database
  private let making: RelationMaking

  init(_ db: Database) {
    self.db = db
    making = RelationMaking(db)
  }

  /// Adds the ends of a document's statements, for when these are about to be replaced.
  func collectEnds(ofDocument document: Int64, into changed: inout RelationEnds.Changed) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT r.type, r.source_id, r.target_id
          FROM statement s
          JOIN relation_statement l ON l.statement_id = s.id JOIN relation r ON r.id = l.relation_id
          WHERE s.document_id = ?
          """), arguments: [document])
    while let row = try rows.next() {
      changed.insert(RelationEnds(type: row[0], source: row[1], target: row[2]))
    }
  }

  /// Adds the ends of all statements where places may tell events apart, for when it changed what lies in what.
  func collectEndsWithPlaces(into changed: inout RelationEnds.Changed) throws {
    try collectEnds(
      "WHERE s.place_id IS NOT NULL GROUP BY 1, 2, 3 HAVING count(DISTINCT s.place_identity) > 1",
      into: &changed)
  }

  /// Adds the ends of all statements of documents with a publisher, for when it changed who is whom among
  /// organizations.
  func collectEndsWithPublishers(into changed: inout RelationEnds.Changed) throws {
    try collectEnds(
      "JOIN document d ON d.id = s.document_id WHERE d.source IS NOT NULL GROUP BY 1, 2, 3", into: &changed)
  }

  /// The ends of a statement between two identities.
  func ends(_ type: String, _ ends: StatementEnds) throws -> RelationEnds {
    let isSwapped = try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT symmetric AND (SELECT key FROM entity WHERE id = ?3) < (SELECT key FROM entity WHERE id = ?2)
          FROM relation_type WHERE name = ?1
          """), arguments: [type, ends.source, ends.target])
    return isSwapped == true
      ? RelationEnds(type: type, source: ends.target, target: ends.source)
      : RelationEnds(type: type, source: ends.source, target: ends.target)
  }

  /// Makes relations again. Relations that stay the same keep their identifiers.
  func refresh(_ changed: RelationEnds.Changed) throws {
    // A statement may have gone from one pair of ends to another: all old relations go first.
    for ends in changed.ends {
      try execute(
        "DELETE FROM relation WHERE source_id = ? AND target_id = ? AND type = ?",
        [ends.source, ends.target, ends.type])
    }
    for ends in changed.ends {
      let relations = try making.relations(between: ends)
      for relation in relations { try insert(relation) }
      for relation in relations {
        for conflict in relation.conflicts {
          try execute(
            "INSERT INTO relation_conflict (relation_id, other_id, kind) VALUES (?, ?, ?)",
            [relation.id, conflict.other, conflict.kind])
        }
      }
    }
  }

  /// Makes all relations again, for when the places themselves changed.
  func refreshAll() throws {
    var changed = RelationEnds.Changed()
    try collectEnds("GROUP BY 1, 2, 3", into: &changed)
    try db.execute(sql: "DELETE FROM relation_conflict; DELETE FROM relation_statement; DELETE FROM relation")
    try refresh(changed)
  }

  /// The ends of all statements.
  func allEnds() throws -> [RelationEnds] {
    var all = RelationEnds.Changed()
    try collectEnds("GROUP BY 1, 2, 3", into: &all)
    return all.ends
  }

  private func collectEnds(_ selection: String, into changed: inout RelationEnds.Changed) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.type,
          iif(t.symmetric AND b.key < a.key, s.target_identity, s.source_identity),
          iif(t.symmetric AND b.key < a.key, s.source_identity, s.target_identity)
        FROM statement s JOIN relation_type t ON t.name = s.type
        JOIN entity a ON a.id = s.source_identity JOIN entity b ON b.id = s.target_identity
        \(selection)
        """)
    while let row = try rows.next() {
      changed.insert(RelationEnds(type: row[0], source: row[1], target: row[2]))
    }
  }

  private func insert(_ relation: MadeRelation) throws {
    let ends = relation.ends
    try execute(
      """
      INSERT INTO relation
        (id, type, source_id, target_id, modality, date, first_date, last_date, place_id, qualifiers,
         statements, documents, sources, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        relation.id, ends.type, ends.source, ends.target, relation.modality, relation.date,
        relation.firstDate,
        relation.lastDate, relation.place, relation.qualifiers, relation.statements.count, relation.documents,
        relation.sources, relation.confidence,
      ])
    for statement in relation.statements {
      try execute(
        "INSERT INTO relation_statement (relation_id, statement_id) VALUES (?, ?)", [relation.id, statement])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }
}
