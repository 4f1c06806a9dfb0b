import GRDB
import RelationExtraction

/// A relation as it follows from statements.
struct MadeRelation: Hashable {
  let id: Int64
  let ends: RelationEnds
  let modality: String
  let date: String?
  let firstDate: String?
  let lastDate: String?
  let place: Int64?
  let qualifiers: String
  /// The statements behind it, in order.
  let statements: [Int64]
  let documents: Int
  let sources: Int
  let confidence: Double
  var conflicts: Set<Conflict> = []

  /// Another relation that cannot be right with it.
  struct Conflict: Hashable {
    let other: Int64
    let kind: String
  }
}

/// Works out which relations follow from the statements there are between given ends; writes nothing.
struct RelationMaking {
  private let db: Database
  private let publishers: PublisherNumbers
  private let places: PlaceContainment

  private let said: BulkStatement

  init(_ db: Database) throws {
    self.db = db
    publishers = PublisherNumbers(db)
    places = PlaceContainment(db)
    said = try BulkStatement(
      db,
      """
      SELECT s.id, s.document_id, s.date, d.date, s.place_identity, s.modality, s.confidence, s.qualifiers,
        s.wording, s.attribution_identity, d.source, s.sentence_start
      FROM statement s JOIN document d ON d.id = s.document_id
      WHERE s.source_identity = ? AND s.target_identity = ? AND s.type = ?
      """)
  }

  /// The relations between given ends.
  func relations(between ends: RelationEnds) throws -> [MadeRelation] {
    let statements = try self.statements(between: ends)
    let places = Set(statements.compactMap(\.fact.place))
    if places.count > 1 { try self.places.prepare(places) }
    var made: [MadeRelation] = []
    var candidates: [RelationConflicts.Candidate] = []
    for modality in RelationExtraction.Statement.Modality.allCases {
      let said = statements.filter { $0.modality == modality.rawValue }
      guard !said.isEmpty else { continue }
      let details = Dictionary(uniqueKeysWithValues: said.map { ($0.fact.statement, $0) })
      let coalescing = RelationCoalescing(contains: self.places.contains)
      for group in coalescing.groups(of: said.map(\.fact)) {
        made.append(relation(group, ends: ends, modality: modality, details: details))
        candidates.append(.init(modality: modality, date: group.date, place: group.place))
      }
    }
    for conflict in RelationConflicts(contains: self.places.contains).conflicts(candidates) {
      for (one, other) in [(conflict.one, conflict.other), (conflict.other, conflict.one)] {
        made[one].conflicts.insert(.init(other: made[other].id, kind: conflict.kind.rawValue))
      }
    }
    return made
  }

  private struct Said {
    let fact: RelationCoalescing.Fact
    let modality: String
    let confidence: Double
    let qualifiers: String
    let origin: IndependentSources.Origin
  }

  private func statements(between ends: RelationEnds) throws -> [Said] {
    var result: [Said] = []
    func collect(source: Int64, target: Int64) throws {
      try said.forEachRow {
        $0.add(source)
        $0.add(target)
        $0.add(ends.type)
      } _: { row in
        let fact = RelationCoalescing.Fact(
          statement: row.integer(0), document: row.integer(1), position: row.integer(11),
          date: Self.date(row.optionalText(2)), published: Self.date(row.optionalText(3)),
          place: row.optionalInteger(4))
        let reporter = try row.optionalInteger(9) ?? row.optionalText(10).map(publishers.number(of:))
        result.append(
          Said(
            fact: fact, modality: row.text(5), confidence: row.real(6), qualifiers: row.text(7),
            origin: .init(
              document: fact.document, reporter: reporter, wording: StatementWording(bytes: row.blob(8)))))
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

  private func relation(
    _ group: RelationCoalescing.Group, ends: RelationEnds, modality: RelationExtraction.Statement.Modality,
    details: [Int64: Said]
  ) -> MadeRelation {
    var id = ContentID("relation")
    id.add(ends.type)
    id.add(Int(ends.source))
    id.add(Int(ends.target))
    id.add(modality.rawValue)
    id.add(group.date?.iso8601 ?? "")
    id.add(Int(group.place ?? 0))
    let said = group.facts.compactMap { details[$0.statement] }
    let days = said.compactMap { $0.fact.date ?? group.date ?? $0.fact.published }.sorted()
    return MadeRelation(
      id: id.value, ends: ends, modality: modality.rawValue, date: group.date?.iso8601,
      firstDate: (group.date ?? days.first)?.iso8601, lastDate: (group.date ?? days.last)?.iso8601,
      place: group.place, qualifiers: Self.commonestQualifiers(said),
      statements: group.facts.map(\.statement).sorted(), documents: Set(group.facts.map(\.document)).count,
      sources: IndependentSources.count(said.map(\.origin)), confidence: said.map(\.confidence).max() ?? 0)
  }

  /// Of every qualifier the value most statements give, of equals the first in the order of bytes.
  private static func commonestQualifiers(_ said: [Said]) -> String {
    var objects: [String: Int] = [:]
    for statement in said { objects[statement.qualifiers, default: 0] += 1 }
    if objects.count == 1, let object = objects.first { return object.key }
    var counts: [String: [String: Int]] = [:]
    for (object, count) in objects {
      for (name, value) in JSONText.object(object) { counts[name, default: [:]][value, default: 0] += count }
    }
    let commonest = counts.compactMapValues { values in
      values.min { left, right in
        left.value != right.value
          ? left.value > right.value
          : left.key.precedes(right.key)
      }?.key
    }
    return JSONText.encode(commonest)
  }
}
