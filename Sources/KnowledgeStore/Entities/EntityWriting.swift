import GRDB
import Gazetteer

/// Writes entities with their names and types.
struct EntityWriting {
  let db: Database

  /// Where an entity comes from.
  enum Origin: String {
    case gazetteer, judgement
  }

  func write(_ entity: Entity, origin: Origin = .gazetteer) throws {
    let id = ContentID.entity(key: entity.key)
    for (depth, ancestor) in entity.type.lineage.enumerated() {
      try execute(
        "INSERT INTO entity_type (type, ancestor, depth) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [entity.type.name, ancestor, depth])
    }
    let positions = entity.positions.map(StoredPosition.init)
    try execute(
      """
      INSERT INTO entity (id, key, type, origin, identifiers, positions, facts) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET type = excluded.type, origin = excluded.origin, identifiers = excluded.identifiers,
        positions = excluded.positions, facts = excluded.facts
      """,
      [
        id, entity.key, entity.type.name, origin.rawValue, JSONText.encode(entity.identifiers),
        positions.isEmpty ? "[]" : JSONText.encodeAny(positions, empty: "[]"),
        JSONText.encodeAny(entity.facts, empty: "{}"),
      ])
    try execute("DELETE FROM entity_name WHERE entity_id = ?", [id])
    for (position, name) in entity.names.enumerated() {
      var nameID = ContentID("name")
      nameID.add(entity.key)
      nameID.add(position)
      nameID.add(name.text)
      try execute(
        """
        INSERT INTO entity_name (id, entity_id, position, text, language, kind, needs_context, folded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          nameID.value, id, position, name.text, name.language, name.kind.rawValue, name.needsContext,
          FoldedWords.text(of: name.text),
        ])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
