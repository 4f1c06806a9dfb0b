import GRDB
import Gazetteer

/// Writes entities with their names and types.
///
/// The index of names is written after all else: SQLite has FTS5 write down what it holds whenever another
/// statement begins that may have to be taken back, which between names is for each of them.
struct EntityWriting {
  private let index: NameIndexWriter
  private let types: BulkStatement
  private let entities: BulkStatement
  private let names: BulkStatement
  private let storedNames: BulkStatement
  private let nameRemoval: BulkStatement
  private let entityRemoval: BulkStatement

  /// Where an entity comes from.
  enum Origin: String {
    case gazetteer, judgement
  }

  init(_ db: Database) throws {
    index = try NameIndexWriter(db)
    types = try BulkStatement(
      db, "INSERT INTO entity_type (type, ancestor, depth) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    entities = try BulkStatement(
      db,
      """
      INSERT INTO entity (id, key, type, origin, identifiers, positions, facts) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET type = excluded.type, origin = excluded.origin, identifiers = excluded.identifiers,
        positions = excluded.positions, facts = excluded.facts
      """)
    names = try BulkStatement(
      db,
      """
      INSERT INTO entity_name (id, entity_id, position, text, language, kind, needs_context, folded)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    storedNames = try BulkStatement(db, "SELECT id, folded FROM entity_name WHERE entity_id = ?")
    nameRemoval = try BulkStatement(db, "DELETE FROM entity_name WHERE entity_id = ?")
    entityRemoval = try BulkStatement(db, "DELETE FROM entity WHERE id = ?")
  }

  /// Writes entities, in place of those with the same keys.
  func write(_ entities: some Sequence<Entity>, origin: Origin = .gazetteer) throws {
    var writtenTypes: Set<String> = []
    var removed: [NameIndexWriter.Name] = []
    var added: [NameIndexWriter.Name] = []
    for entity in entities {
      if writtenTypes.insert(entity.type.name).inserted { try write(entity.type) }
      let id = ContentID.entity(key: entity.key)
      try write(entity, id: id, origin: origin)
      removed += try removeNames(of: id)
      added += try writeNames(of: entity, id: id)
    }
    try index.remove(removed)
    try index.add(added)
  }

  /// Removes an entity of which nothing speaks.
  func remove(key: String) throws {
    let id = ContentID.entity(key: key)
    let names = try removeNames(of: id)
    try entityRemoval.run { $0.add(id) }
    try index.remove(names)
  }

  private func write(_ type: EntityType) throws {
    for (depth, ancestor) in type.lineage.enumerated() {
      try types.run { values in
        values.add(type.name)
        values.add(ancestor)
        values.add(depth)
      }
    }
  }

  private func write(_ entity: Entity, id: Int64, origin: Origin) throws {
    let positions = entity.positions.map(StoredPosition.init)
    try entities.run { values in
      values.add(id)
      values.add(entity.key)
      values.add(entity.type.name)
      values.add(origin.rawValue)
      values.add(JSONText.encode(entity.identifiers))
      values.add(positions.isEmpty ? "[]" : JSONText.encodeAny(positions, empty: "[]"))
      values.add(entity.facts.isEmpty ? "{}" : JSONText.encodeAny(entity.facts, empty: "{}"))
    }
  }

  private func removeNames(of id: Int64) throws -> [NameIndexWriter.Name] {
    var names: [NameIndexWriter.Name] = []
    try storedNames.forEachRow({ $0.add(id) }) { names.append(.init(id: $0.integer(0), folded: $0.text(1))) }
    if !names.isEmpty { try nameRemoval.run { $0.add(id) } }
    return names
  }

  private func writeNames(of entity: Entity, id: Int64) throws -> [NameIndexWriter.Name] {
    var written: [NameIndexWriter.Name] = []
    for (position, name) in entity.names.enumerated() {
      var nameID = ContentID("name")
      nameID.add(entity.key)
      nameID.add(position)
      nameID.add(name.text)
      let row = NameIndexWriter.Name(id: nameID.value, folded: FoldedWords.text(of: name.text))
      try names.run { values in
        values.add(row.id)
        values.add(id)
        values.add(position)
        values.add(name.text)
        values.add(name.language)
        values.add(name.kind.rawValue)
        values.add(name.needsContext ? 1 : 0)
        values.add(row.folded)
      }
      written.append(row)
    }
    return written
  }
}
