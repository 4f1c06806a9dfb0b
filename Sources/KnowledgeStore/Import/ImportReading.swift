import Foundation
import GRDB
import Gazetteer
import GraphImport
import PropertyGraph

/// Reads imported tables.
struct ImportReading {
  /// A row of `import_table` with its columns.
  struct Table {
    var id: Int64
    var kind: ImportSource.Kind
    var name: String
    var labels: [String]
    var source: String?
    var target: String?
    var firstRow: Int
    var rowCount: Int
    var columns: [Column]
  }

  struct Column {
    var position: Int
    var name: String
    var type: ValueType
    var role: String
  }

  private let db: Database

  init(_ db: Database) { self.db = db }

  func newestFile() throws -> Int64 { try Int64.fetchOne(db, sql: "SELECT max(id) FROM import_file") ?? 0 }

  func files() throws -> Set<ImportIdentity> {
    Set(
      try Row.fetchAll(db, sql: "SELECT sha256, given_as FROM import_file").map { row in
        ImportIdentity(sha256: Array(row[0] as Data), givenAs: row[1])
      })
  }

  /// All tables, in the order of their import.
  func tables() throws -> [Table] {
    try Row.fetchAll(
      db, sql: "SELECT id, kind, name, labels, source, target, first_row, rows FROM import_table ORDER BY id"
    ).map { row in
      Table(
        id: row[0], kind: ImportSource.Kind(rawValue: row[1]) ?? .nodes, name: row[2],
        labels: JSONText.decode([String].self, row[3]) ?? [], source: row[4], target: row[5],
        firstRow: row[6],
        rowCount: row[7], columns: try columns(row[0]))
    }
  }

  private func columns(_ table: Int64) throws -> [Column] {
    try Row.fetchAll(
      db, sql: "SELECT position, name, type, role FROM import_column WHERE table_id = ? ORDER BY position",
      arguments: [table]
    ).map { row in
      guard let type = ValueType(named: row[2]) else { throw Self.damage("a column has an unknown type") }
      return Column(position: row[0], name: row[1], type: type, role: row[3])
    }
  }

  /// The nodes by label and key, but those of labels that are about to go.
  func keys(without replaced: Set<String>) throws -> [String: KeyMap] {
    var keys: [String: KeyMap] = [:]
    for table in try tables() where table.kind == .nodes && !replaced.contains(table.name) {
      guard let column = table.columns.first(where: { $0.role == "key" }) else { continue }
      var map = keys.removeValue(forKey: table.name)
      try forEachSegment(of: column, in: table) { bytes in
        map = try KeyMap(adding: bytes, as: column.type, to: map)
      }
      keys[table.name] = map
    }
    return keys
  }

  /// The entities of the gazetteer, to which edges may lead.
  func entities() throws -> EntityKeys {
    var entities = EntityKeys()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, key, type FROM entity WHERE origin = 'gazetteer' ORDER BY key")
    while let row = try rows.next() {
      let type: String = row[2]
      entities.insert(key: row[1], id: row[0], lineage: EntityType(named: type)?.lineage ?? [type])
    }
    return entities
  }

  /// The entities to which imported edges lead, as judgements see them.
  func linkedEntities() throws -> Set<Int64> {
    var linked: Set<Int64> = []
    for table in try tables() {
      for column in table.columns where column.role.hasSuffix("_entity") {
        try forEachSegment(of: column, in: table) { bytes in
          guard let (values, _) = try? SegmentCodec.decode(bytes, as: column.type, intern: { _ in 0 }),
            case .integers(let ids) = values
          else { throw Self.damage("a segment of imported '\(table.name)' cannot be read") }
          linked.formUnion(ids)
        }
      }
    }
    guard !linked.isEmpty else { return [] }
    let representatives = try EntityReading(db).representatives()
    return Set(linked.map { representatives[$0] ?? $0 })
  }

  /// Calls `body` with the bytes of every segment of a column, in order.
  ///
  /// - Throws: `DatabaseError` of code `SQLITE_CORRUPT` when bytes have changed, or what `body` throws.
  func forEachSegment(
    of column: Column, in table: Table, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT hash, data FROM import_segment WHERE table_id = ? AND position = ? ORDER BY number"),
      arguments: [table.id, column.position])
    while let row = try rows.next() {
      let hash: Int64 = row[0]
      try row.withUnsafeData(atIndex: 1) { data in
        try (data ?? Data()).withUnsafeBytes { bytes in
          guard ByteHash.hash(bytes) == UInt64(bitPattern: hash) else {
            throw Self.damage("a segment of imported '\(table.name)' has changed")
          }
          try body(bytes)
        }
      }
    }
  }

  static func damage(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: what)
  }
}
