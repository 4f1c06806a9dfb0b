import GRDB
import Gazetteer

extension KnowledgeStore {
  /// The entities, those with most mentions first, then by key.
  ///
  /// - Parameter words: where given, only entities with a name that has all these words, in any spelling
  ///   folding makes equal; the last word may be cut short.
  public func entities(matching words: String? = nil) throws(StoreError) -> [EntitySummary] {
    try read { db in
      guard let words else { return try Self.summaries(db, chosen: "SELECT id FROM entity") }
      guard let match = FullTextQuery.prefix(FoldedWords.text(of: words)) else { return [] }
      return try Self.summaries(
        db,
        chosen: """
          SELECT n.entity_id FROM name_search f JOIN entity_name n ON n.id = f.rowid WHERE name_search MATCH ?
          """, arguments: [match])
    }
  }

  /// The entities that a text names: the one with that key, else all that have a name equal to it after
  /// folding, those with most mentions first.
  public func entities(named text: String) throws(StoreError) -> [EntitySummary] {
    try read { db in
      let byKey = try Self.summaries(db, chosen: "SELECT id FROM entity WHERE key = ?", arguments: [text])
      if !byKey.isEmpty { return byKey }
      return try Self.summaries(
        db, chosen: "SELECT entity_id FROM entity_name WHERE folded = ?",
        arguments: [FoldedWords.text(of: text)])
    }
  }

  /// What is to be listed of the entities with chosen identifiers, as judgements see them.
  static func summaries(
    _ db: Database, chosen: String, arguments: StatementArguments = []
  ) throws -> [EntitySummary] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH chosen (id) AS (\(chosen)),
          seen (id) AS (SELECT DISTINCT coalesce(i.same_as_id, c.id)
            FROM chosen c LEFT JOIN identity i ON i.entity_id = c.id)
        SELECT e.key, e.type, v.name_en, v.name_ar,
          (SELECT text FROM entity_name n WHERE n.entity_id = e.id ORDER BY position LIMIT 1),
          v.mentions, v.documents
        FROM seen JOIN entity e ON e.id = seen.id JOIN v_entity v ON v.id = seen.id
        ORDER BY v.mentions DESC, e.key
        """, arguments: arguments)
    var summaries: [EntitySummary] = []
    while let row = try rows.next() {
      let english: String? = row[2]
      let arabic: String? = row[3]
      let first: String? = row[4]
      summaries.append(
        EntitySummary(
          key: row[0], type: row[1], name: english ?? arabic ?? first ?? row[0], arabicName: arabic,
          mentions: row[5], documents: row[6]))
    }
    return summaries
  }

  /// What the store knows of the entity with a key.
  ///
  /// - Parameter evidence: the most statements in `latestEvidence`.
  /// - Throws: `StoreError` of kind `notFound` when there is none.
  /// - Complexity: O(mentions of the entity), reading the documents that mention it.
  public func report(onEntity key: String, evidence: Int = 5) throws(StoreError) -> EntityReport {
    try read { db in
      let id = try Self.identity(db, ofKey: key)
      let members = "id = ?1 OR id IN (SELECT entity_id FROM identity WHERE same_as_id = ?1)"
      guard let entity = try EntityReading(db).identities(where: members, [id]).first else {
        throw StoreError(
          .notFound, path: path, message: "the store has no entity '\(key)'",
          remedy: "look it up by one of its names")
      }
      let spellings = try Self.spellings(db, entity: id)
      let documents = try Int.fetchOne(
        db, sql: "SELECT count(DISTINCT document_id) FROM mention WHERE identity = ?", arguments: [id])
      var latest: [StatementRecord] = []
      var reading = StatementReading(db)
      try reading.forEach(
        """
        statement s JOIN relation_statement l ON l.statement_id = s.id JOIN document d ON d.id = s.document_id
        WHERE s.source_identity = ? OR s.target_identity = ?
        """, order: "d.date DESC, d.name, s.sentence_start, s.id LIMIT \(max(0, evidence))",
        arguments: [id, id]
      ) { latest.append($0) }
      return EntityReport(
        entity: entity, mentions: spellings.reduce(0) { $0 + $1.mentions }, documents: documents ?? 0,
        spellings: spellings,
        relations: try RelationReading(db).relations(
          "source_id = ?1 OR target_id = ?1", [id], order: "statements DESC, type, id"),
        latestEvidence: latest,
        mergedKeys: try String.fetchAll(
          db,
          sql: """
            SELECT e.key FROM identity i JOIN entity e ON e.id = i.entity_id WHERE i.same_as_id = ? ORDER BY e.key
            """, arguments: [id]))
    }
  }

  /// What the entity with a key is seen as.
  static func identity(_ db: Database, ofKey key: String) throws -> Int64 {
    let id = ContentID.entity(key: key)
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT same_as_id FROM identity WHERE entity_id = ?"), arguments: [id]) ?? id
  }

  private static func spellings(_ db: Database, entity: Int64) throws -> [EntityReport.Spelling] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT CAST(substr(CAST(t.text AS BLOB), m.start + 1, m.end - m.start) AS TEXT) AS spelling,
          count(*) AS mentions, count(DISTINCT m.document_id)
        FROM mention m JOIN document_text t ON t.document_id = m.document_id
        WHERE m.identity = ? GROUP BY spelling ORDER BY mentions DESC, spelling
        """, arguments: [entity])
    var spellings: [EntityReport.Spelling] = []
    while let row = try rows.next() {
      spellings.append(.init(text: row[0], mentions: row[1], documents: row[2]))
    }
    return spellings
  }
}
