import GRDB

/// Makes the relations between given ends again, from all statements there are about them.
struct RelationWriter {
  private let db: Database
  private let making: RelationMaking
  private let stored: StoredRelations
  private let pending: PendingRelations
  private let links: BulkStatement
  private let movedLinks: BulkStatement

  init(_ db: Database) throws {
    self.db = db
    making = try RelationMaking(db)
    stored = try StoredRelations(db)
    pending = try PendingRelations(db)
    // Not one statement that does either: what may update can have to be taken back, and SQLite keeps a copy of every
    // page for that.
    links = try BulkStatement(
      db, "INSERT OR IGNORE INTO relation_statement (relation_id, statement_id) VALUES (?, ?)")
    movedLinks = try BulkStatement(
      db, "UPDATE relation_statement SET relation_id = ? WHERE statement_id = ?")
  }

  /// Adds the ends of a document's statements, for when these are about to be replaced.
  func collectEnds(ofDocument document: Int64, into changed: inout RelationEnds.Changed) throws {
    try collectEnds("WHERE s.document_id = ?", [document], into: &changed)
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

  /// Makes relations again and writes what is different. Relations that stay the same keep their identifiers.
  func refresh(_ changed: RelationEnds.Changed) throws {
    for ends in changed.ends { try refresh(ends) }
  }

  /// Makes those relations again for which enough has changed, and leaves the others to be settled.
  func refreshWhatIsDue(_ changed: RelationEnds.Changed) throws {
    for ends in changed.ends where try pending.note(changed.count(of: ends), between: ends) {
      try refresh(ends)
    }
  }

  /// Makes some of the pending relations; says whether all are made now.
  func settle() throws -> Bool {
    let next = try pending.next(statements: Self.settledAtOnce)
    try refresh(next)
    return next.ends.isEmpty
  }

  /// How many statements one transaction of settling is about.
  private static let settledAtOnce: Int64 = 1 << 16

  private func refresh(_ ends: RelationEnds) throws {
    let old = try Dictionary(uniqueKeysWithValues: stored.relations(between: ends).map { ($0.id, $0) })
    let made = try making.relations(between: ends)
    for relation in made where relation != old[relation.id] { try write(relation, over: old[relation.id]) }
    // Statements have gone to other relations by now, or will: those that stay behind are nobody's.
    for id in Set(old.keys).subtracting(made.map(\.id)).sorted() {
      try db.executeCached("DELETE FROM relation WHERE id = ?", [id])
    }
    for relation in made { try writeConflicts(of: relation, over: old[relation.id]) }
    try pending.remove(ends)
  }

  /// Makes all relations again, for when the places themselves changed.
  func refreshAll() throws {
    var changed = RelationEnds.Changed()
    try collectEnds("GROUP BY 1, 2, 3", into: &changed)
    try db.execute(
      sql: """
        DELETE FROM relation_conflict; DELETE FROM relation_statement; DELETE FROM relation;
        DELETE FROM relation_pending
        """)
    try refresh(changed)
  }

  /// The ends of all statements.
  func allEnds() throws -> [RelationEnds] {
    var all = RelationEnds.Changed()
    try collectEnds("GROUP BY 1, 2, 3", into: &all)
    return all.ends
  }

  private func collectEnds(
    _ selection: String, _ arguments: StatementArguments = [], into changed: inout RelationEnds.Changed
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT s.type,
            iif(t.symmetric AND b.key < a.key, s.target_identity, s.source_identity),
            iif(t.symmetric AND b.key < a.key, s.source_identity, s.target_identity)
          FROM statement s JOIN relation_type t ON t.name = s.type
          JOIN entity a ON a.id = s.source_identity JOIN entity b ON b.id = s.target_identity
          \(selection)
          """), arguments: arguments)
    while let row = try rows.next() {
      changed.insert(RelationEnds(type: row[0], source: row[1], target: row[2]))
    }
  }

  private func write(_ relation: MadeRelation, over old: MadeRelation?) throws {
    let ends = relation.ends
    try db.executeCached(
      """
      INSERT INTO relation
        (id, type, source_id, target_id, modality, date, first_date, last_date, place_id, qualifiers,
         statements, documents, sources, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET first_date = excluded.first_date, last_date = excluded.last_date,
        qualifiers = excluded.qualifiers, statements = excluded.statements, documents = excluded.documents,
        sources = excluded.sources, confidence = excluded.confidence
      """,
      [
        relation.id, ends.type, ends.source, ends.target, relation.modality, relation.date,
        relation.firstDate,
        relation.lastDate, relation.place, relation.qualifiers, relation.statements.count, relation.documents,
        relation.sources, relation.confidence,
      ])
    let linked = Set(old?.statements ?? [])
    for statement in relation.statements where !linked.contains(statement) {
      try link(statement, to: relation.id, links)
      if db.changesCount == 0 { try link(statement, to: relation.id, movedLinks) }
    }
  }

  private func link(_ statement: Int64, to relation: Int64, _ sql: BulkStatement) throws {
    try sql.run {
      $0.add(relation)
      $0.add(statement)
    }
  }

  private func writeConflicts(of relation: MadeRelation, over old: MadeRelation?) throws {
    let stored = old?.conflicts ?? []
    for conflict in stored.subtracting(relation.conflicts) {
      try db.executeCached(
        "DELETE FROM relation_conflict WHERE relation_id = ? AND other_id = ?", [relation.id, conflict.other])
    }
    for conflict in relation.conflicts.subtracting(stored) {
      try db.executeCached(
        "INSERT INTO relation_conflict (relation_id, other_id, kind) VALUES (?, ?, ?)",
        [relation.id, conflict.other, conflict.kind])
    }
  }
}
