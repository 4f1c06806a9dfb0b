import GRDB
import Gazetteer

/// Reads entities back as they were imported.
struct EntityReading {
  private let db: Database

  init(_ db: Database) { self.db = db }

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
