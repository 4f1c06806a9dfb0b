import Dispatch
import GRDB
import Gazetteer
import PropertyGraph

/// Makes a graph of the tables.
struct GraphLoading {
  private let db: Database
  private let scope: GraphScope
  private var builder = GraphBuilder()
  private var nodes: [Int64: Int] = [:]
  private var keys: [Int64: String] = [:]
  private var displayNames: [Int64: String] = [:]

  init(_ db: Database, scope: GraphScope) {
    self.db = db
    self.scope = scope
  }

  consuming func graph() throws -> GraphSnapshot {
    try addEntities()
    try addRelations()
    if scope.contains(.places) { try addPlaces() }
    if scope.contains(.cooccurrences) { try addCooccurrences() }
    if scope.contains(.documents) { try addDocuments() }
    let representatives = try EntityReading(db).representatives()
    var imported = ImportedGraphLoading(db) { [nodes] in nodes[representatives[$0] ?? $0] }
    try imported.load(into: &builder)
    return builder.build { count, task in
      DispatchQueue.concurrentPerform(iterations: count, execute: task)
    }
  }

  private mutating func addEntities() throws {
    let counts = try mentionCounts()
    let related = Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT source_id FROM relation \(modalityFilter) UNION SELECT target_id FROM relation \(modalityFilter)
          """)
    ).union(try ImportReading(db).linkedEntities())
    for entity in try EntityReading(db).identities() {
      let id = ContentID.entity(key: entity.key)
      let name = entity.name(in: "en")
      keys[id] = entity.key
      displayNames[id] = name
      let count = counts[id]
      guard count != nil || related.contains(id) else { continue }
      // Facts first: what the store itself says about an entity has the last word.
      var properties: [String: PropertyValue] = [:]
      for (property, values) in entity.facts {
        properties[Self.propertyName(property)] =
          values.count == 1 ? .string(values[0]) : .list(values.map(PropertyValue.string))
      }
      for (scheme, value) in entity.identifiers { properties[Self.propertyName(scheme)] = .string(value) }
      for name in entity.names where name.kind == .canonical && properties["name_" + name.language] == nil {
        properties["name_" + name.language] = .string(name.text)
      }
      properties["key"] = .string(entity.key)
      properties["type"] = .string(entity.type.name)
      properties["name"] = .string(name)
      properties["mentions"] = .integer(count?.mentions ?? 0)
      properties["documents"] = .integer(count?.documents ?? 0)
      nodes[id] = builder.addNode(labels: entity.type.lineage + ["Entity"], properties: properties)
    }
  }

  /// Facts are called `located-in` in gazetteers, `located_in` in queries, where `-` subtracts.
  private static func propertyName(_ fact: String) -> String {
    String(fact.map { $0 == "-" || $0 == " " ? "_" : $0 })
  }

  private func mentionCounts() throws -> [Int64: (mentions: Int64, documents: Int64)] {
    var counts: [Int64: (mentions: Int64, documents: Int64)] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT identity, count(*), count(DISTINCT document_id) FROM mention GROUP BY identity")
    while let row = try rows.next() { counts[row[0]] = (row[1], row[2]) }
    return counts
  }

  private var modalityFilter: String {
    scope.contains(.unasserted) ? "" : "WHERE modality = 'asserted'"
  }

  /// Properties that some relations have: a question about them is sensible where none has them yet.
  private static let optionalProperties = [
    "date", "first_date", "last_date", "place", "place_name", "attributions", "outlets",
  ]

  private mutating func addRelations() throws {
    for key in Self.optionalProperties { builder.declareProperty(key) }
    let sources = try relationSources()
    let reporters = try relationReporters()
    let outlets = try relationOutlets()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, type, source_id, target_id, modality, date, first_date, last_date, place_id, qualifiers,
          statements, documents, confidence, sources,
          (SELECT count(*) FROM relation_conflict c WHERE c.relation_id = relation.id)
        FROM relation \(modalityFilter) ORDER BY source_id, target_id, type, id
        """)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      guard let source = nodes[row[2]], let target = nodes[row[3]] else { continue }
      var properties: [String: PropertyValue] = [:]
      for (name, value) in JSONText.object(row[9]) { properties[name] = .string(value) }
      for (column, name) in [(4, "modality"), (5, "date"), (6, "first_date"), (7, "last_date")] {
        if let value: String = row[column] { properties[name] = .string(value) }
      }
      if let place: Int64 = row[8], let key = keys[place] {
        properties["place"] = .string(key)
        properties["place_name"] = .string(displayNames[place] ?? key)
      }
      properties["id"] = .integer(id)
      properties["count"] = .integer(row[10])
      properties["documents"] = .integer(row[11])
      properties["confidence"] = .float(row[12])
      properties["source_count"] = .integer(row[13])
      properties["conflicts"] = .integer(row[14])
      if let reporters = reporters[id] {
        properties["attributions"] = .list(reporters.keys.map(PropertyValue.string))
      }
      if let outlets = outlets[id] { properties["outlets"] = .list(outlets.map(PropertyValue.string)) }
      properties["attributed"] = .integer(reporters[id]?.statements ?? 0)
      properties["sources"] = .list((sources[id] ?? []).map(PropertyValue.string))
      _ = builder.addRelationship(type: row[1], from: source, to: target, properties: properties)
    }
  }

  /// Adds where those who take part in events are: an edge `AT` from each to the place.
  private mutating func addPlaces() throws {
    for presence in try EventPlaces(db, filter: modalityFilter).presences() {
      guard let who = nodes[presence.who], let place = nodes[presence.place] else { continue }
      var properties: [String: PropertyValue] = [
        "id": .integer(presence.relation), "event": .string(presence.event),
        "modality": .string(presence.modality), "count": .integer(presence.statements),
        "documents": .integer(presence.documents), "confidence": .float(presence.confidence),
      ]
      if let date = presence.date { properties["date"] = .string(date) }
      _ = builder.addRelationship(type: GraphScope.placeType, from: who, to: place, properties: properties)
    }
  }

  /// Whom the texts name as the source of each relation, by key in alphabetical order, and how many of its
  /// statements name one.
  private func relationReporters() throws -> [Int64: (keys: [String], statements: Int64)] {
    var reporters: [Int64: (keys: [String], statements: Int64)] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT l.relation_id, e.key, count(*)
        FROM relation_statement l JOIN statement s ON s.id = l.statement_id
        JOIN entity e ON e.id = s.attribution_identity
        WHERE s.attribution_id IS NOT NULL
        GROUP BY l.relation_id, e.key ORDER BY l.relation_id, e.key
        """)
    while let row = try rows.next() {
      let count: Int64 = row[2]
      reporters[row[0], default: ([], 0)].keys.append(row[1])
      reporters[row[0], default: ([], 0)].statements += count
    }
    return reporters
  }

  /// The agencies and outlets through which each relation is told in the words of others, by key.
  private func relationOutlets() throws -> [Int64: [String]] {
    var outlets: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT l.relation_id, e.key
        FROM statement s JOIN relation_statement l ON l.statement_id = s.id
        JOIN entity e ON e.id = s.outlet_identity
        WHERE s.outlet_id IS NOT NULL ORDER BY l.relation_id, e.key
        """)
    while let row = try rows.next() { outlets[row[0], default: []].append(row[1]) }
    return outlets
  }

  /// The publishers that report each relation.
  private func relationSources() throws -> [Int64: [String]] {
    var sources: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT l.relation_id, d.source
        FROM relation_statement l JOIN statement s ON s.id = l.statement_id
        JOIN document d ON d.id = s.document_id
        WHERE d.source IS NOT NULL ORDER BY l.relation_id, d.source
        """)
    while let row = try rows.next() { sources[row[0], default: []].append(row[1]) }
    return sources
  }

  private mutating func addCooccurrences() throws {
    let counts = try Cooccurrences(db).counts.sorted {
      ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second)
    }
    for (pair, count) in counts {
      guard let one = nodes[pair.first], let other = nodes[pair.second] else { continue }
      let isOrdered = (keys[pair.first] ?? "").precedes(keys[pair.second] ?? "")
      _ = builder.addRelationship(
        type: "CO_OCCURS", from: isOrdered ? one : other, to: isOrdered ? other : one,
        properties: [
          "sentences": .integer(Int64(count.sentences)), "documents": .integer(Int64(count.documents)),
        ])
    }
  }

  private mutating func addDocuments() throws {
    var documents: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, name, title, date, source, language, uri FROM document ORDER BY name, id")
    while let row = try rows.next() {
      let id: Int64 = row[0]
      var properties: [String: PropertyValue] = ["id": .integer(id)]
      for (column, name) in ["name", "title", "date", "source", "language", "uri"].enumerated() {
        if let value: String = row[column + 1] { properties[name] = .string(value) }
      }
      documents[id] = builder.addNode(labels: ["Document"], properties: properties)
    }
    let mentions = try Row.fetchCursor(
      db, sql: "SELECT document_id, identity, count(*) FROM mention GROUP BY document_id, identity")
    while let row = try mentions.next() {
      guard let document = documents[row[0]], let entity = nodes[row[1]] else { continue }
      _ = builder.addRelationship(
        type: "MENTIONS", from: document, to: entity, properties: ["count": .integer(row[2])])
    }
  }
}
