import GRDB
import Gazetteer

/// Reads entities back: as they were imported, or as judgements see them.
struct EntityReading {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The entities that were imported, in the order of their keys; those that judgements made are not among them.
  func gazetteer() throws -> [Entity] { try entities(where: "origin = 'gazetteer'") }

  /// The entities as judgements see them, in the order of their keys: those that are one have the names and
  /// facts of all.
  func identities(where condition: String = "1", _ arguments: StatementArguments = []) throws -> [Entity] {
    let representatives = try representatives()
    let found = try entities(where: condition, arguments)
    guard !representatives.isEmpty else { return found }
    var parts: [Int64: [Entity]] = [:]
    for entity in found {
      if let representative = representatives[ContentID.entity(key: entity.key)] {
        parts[representative, default: []].append(entity)
      }
    }
    return found.filter { representatives[ContentID.entity(key: $0.key)] == nil }.map { entity in
      (parts[ContentID.entity(key: entity.key)] ?? []).reduce(entity) { $0.joined(with: $1) }
    }
  }

  /// What entities are judged to be, but those that are just themselves.
  func representatives() throws -> [Int64: Int64] {
    try Dictionary(
      uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT entity_id, same_as_id FROM identity")
        .map { ($0[0] as Int64, $0[1] as Int64) })
  }

  /// The entities, in the order of their keys; where given, only those a condition on `entity` selects.
  func entities(where condition: String = "1", _ arguments: StatementArguments = []) throws -> [Entity] {
    var names: [Int64: [EntityName]] = [:]
    let nameRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT entity_id, text, language, kind, needs_context FROM entity_name
        WHERE entity_id IN (SELECT id FROM entity WHERE \(condition)) ORDER BY entity_id, position
        """, arguments: arguments)
    while let row = try nameRows.next() {
      let name = EntityName(
        text: row[1], language: row[2], kind: EntityName.Kind(rawValue: row[3]) ?? .alias,
        needsContext: row[4])
      names[row[0], default: []].append(name)
    }
    var entities: [Entity] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, key, type, identifiers, positions, facts FROM entity WHERE \(condition) ORDER BY key
        """, arguments: arguments)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let typeName: String = row[2]
      guard let type = EntityType(named: typeName) else {
        throw StoreError(
          .corrupt, path: "entity \(row[1] as String)", message: "its type '\(typeName)' is unknown",
          remedy: "import the gazetteer again, or update Dalil")
      }
      let positions: String = row[4]
      entities.append(
        Entity(
          key: row[1], type: type, names: names[id] ?? [], identifiers: JSONText.object(row[3]),
          positions: positions == "[]"
            ? [] : (JSONText.decode([StoredPosition].self, positions) ?? []).map(\.position),
          facts: JSONText.decode([String: [String]].self, row[5]) ?? [:]))
    }
    return entities
  }
}
