import GRDB
import RelationExtraction

/// Makes the relations between given ends again, from all statements there are about them.
struct RelationWriter {
  private let db: Database
  private let publishers: PublisherNumbers

  init(_ db: Database) {
    self.db = db
    publishers = PublisherNumbers(db)
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
    for ends in changed.ends { try make(ends) }
  }

  /// Makes all relations again, for when the places themselves changed.
  func refreshAll() throws {
    var changed = RelationEnds.Changed()
    try collectEnds("GROUP BY 1, 2, 3", into: &changed)
    try db.execute(sql: "DELETE FROM relation_conflict; DELETE FROM relation_statement; DELETE FROM relation")
    try refresh(changed)
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

  private func make(_ ends: RelationEnds) throws {
    let statements = try self.statements(between: ends)
    let places = try PlaceContainment(db, of: Set(statements.compactMap(\.fact.place)))
    var made: [(id: Int64, candidate: RelationConflicts.Candidate)] = []
    for modality in RelationExtraction.Statement.Modality.allCases {
      let said = statements.filter { $0.modality == modality.rawValue }
      guard !said.isEmpty else { continue }
      let details = Dictionary(uniqueKeysWithValues: said.map { ($0.fact.statement, $0) })
      let coalescing = RelationCoalescing(contains: places.contains)
      for group in coalescing.groups(of: said.map(\.fact)) {
        let id = try insert(group, ends: ends, modality: modality, details: details)
        made.append((id, .init(modality: modality, date: group.date, place: group.place)))
      }
    }
    for conflict in RelationConflicts(contains: places.contains).conflicts(made.map(\.candidate)) {
      let (one, other) = (made[conflict.one].id, made[conflict.other].id)
      for pair in [(one, other), (other, one)] {
        try execute(
          "INSERT INTO relation_conflict (relation_id, other_id, kind) VALUES (?, ?, ?)",
          [pair.0, pair.1, conflict.kind.rawValue])
      }
    }
  }

  private struct Said {
    let fact: RelationCoalescing.Fact
    let modality: String
    let confidence: Double
    let qualifiers: String
    let origin: IndependentSources.Origin
  }

  private func statements(between ends: RelationEnds) throws -> [Said] {
    let sql = """
      SELECT s.id, s.document_id, s.date, d.date, s.place_identity, s.modality, s.confidence, s.qualifiers,
        s.wording, s.attribution_identity, d.source
      FROM statement s JOIN document d ON d.id = s.document_id
      WHERE s.source_identity = ? AND s.target_identity = ? AND s.type = ?
      """
    var result: [Said] = []
    func collect(source: Int64, target: Int64) throws {
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: sql), arguments: [source, target, ends.type])
      while let row = try rows.next() {
        let fact = RelationCoalescing.Fact(
          statement: row[0], document: row[1], date: Self.date(row[2]), published: Self.date(row[3]),
          place: row[4])
        let reporter = try (row[9] as Int64?) ?? (row[10] as String?).map(publishers.number(of:))
        result.append(
          Said(
            fact: fact, modality: row[5], confidence: row[6], qualifiers: row[7],
            origin: .init(document: fact.document, reporter: reporter, wording: row[8])))
      }
    }
    try collect(source: ends.source, target: ends.target)
    let isSymmetric = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT symmetric FROM relation_type WHERE name = ?"), arguments: [ends.type])
    if isSymmetric == true, ends.source != ends.target {
      try collect(source: ends.target, target: ends.source)
    }
    return result
  }

  private static func date(_ text: String?) -> StatementDate? { text.flatMap(StatementDate.init(iso8601:)) }

  /// Inserts a relation with its statements; says its identifier.
  private func insert(
    _ group: RelationCoalescing.Group, ends: RelationEnds, modality: RelationExtraction.Statement.Modality,
    details: [Int64: Said]
  ) throws -> Int64 {
    var id = ContentID("relation")
    id.add(ends.type)
    id.add(Int(ends.source))
    id.add(Int(ends.target))
    id.add(modality.rawValue)
    id.add(group.date?.iso8601 ?? "")
    id.add(Int(group.place ?? 0))
    let relation = id.value
    let said = group.facts.compactMap { details[$0.statement] }
    let days = said.compactMap { $0.fact.date ?? group.date ?? $0.fact.published }.sorted()
    try execute(
      """
      INSERT INTO relation
        (id, type, source_id, target_id, modality, date, first_date, last_date, place_id, qualifiers,
         statements, documents, sources, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        relation, ends.type, ends.source, ends.target, modality.rawValue, group.date?.iso8601,
        (group.date ?? days.first)?.iso8601, (group.date ?? days.last)?.iso8601, group.place,
        JSONText.encode(Self.commonest(said)), said.count, Set(group.facts.map(\.document)).count,
        IndependentSources.count(said.map(\.origin)), said.map(\.confidence).max() ?? 0,
      ])
    for fact in group.facts {
      try execute(
        "INSERT INTO relation_statement (relation_id, statement_id) VALUES (?, ?)",
        [relation, fact.statement])
    }
    return relation
  }

  /// Of every qualifier the value most statements give, of equals the first in the order of bytes.
  private static func commonest(_ said: [Said]) -> [String: String] {
    var counts: [String: [String: Int]] = [:]
    for statement in said {
      for (name, value) in JSONText.object(statement.qualifiers) {
        counts[name, default: [:]][value, default: 0] += 1
      }
    }
    return counts.compactMapValues { values in
      values.min { left, right in
        left.value != right.value
          ? left.value > right.value
          : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
      }?.key
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
