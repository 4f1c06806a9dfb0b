import Foundation
import GRDB
import GraphImport
import PropertyGraph

/// Writes imported tables inside a transaction, and takes them away.
struct ImportWriting {
  private let db: Database
  private let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  func write(_ item: ImportItem) throws {
    try db.executeCached(
      "INSERT INTO import_file (sha256, given_as, path, rows, skipped) VALUES (?, ?, ?, ?, ?)",
      [
        Data(item.identity.sha256), item.identity.givenAs, item.path, item.outcome.rowCount,
        item.outcome.badRows,
      ])
    let file = db.lastInsertedRowID
    for table in item.outcome.tables { try write(table, file: file) }
  }

  private func write(_ table: PreparedTable, file: Int64) throws {
    try db.executeCached(
      """
      INSERT INTO import_table (file_id, kind, name, labels, source, target, first_row, rows)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        file, table.kind.rawValue, table.name, JSONText.encodeAny(table.labels, empty: "[]"), table.source,
        table.target, table.firstRow, table.rowCount,
      ])
    let id = db.lastInsertedRowID
    for (position, column) in table.columns.enumerated() {
      try db.executeCached(
        "INSERT INTO import_column (table_id, position, name, type, role) VALUES (?, ?, ?, ?, ?)",
        [id, position, column.name, column.type.name, column.role])
      for (number, segment) in column.segments.enumerated() {
        let hash = segment.withUnsafeBytes { ByteHash.hash($0) }
        try db.executeCached(
          "INSERT INTO import_segment (table_id, position, number, hash, data) VALUES (?, ?, ?, ?, ?)",
          [id, position, number, Int64(bitPattern: hash), Data(segment)])
      }
    }
  }

  /// Takes away all tables of some labels and types.
  ///
  /// - Throws: `StoreError` when edges that stay lead to nodes that would go.
  func remove(_ replaced: Replacement) throws {
    let tables = try ImportReading(db).tables()
    for edge in tables where edge.kind == .edges && !replaced.types.contains(edge.name) {
      for label in [edge.source, edge.target].compactMap({ $0 }) where replaced.labels.contains(label) {
        throw StoreError(
          .unusable, path: path,
          message: "edges '\(edge.name)' lead to the nodes '\(label)' that are to be replaced",
          remedy: "give the file of these edges in the same command, so that they are replaced as well")
      }
    }
    for table in tables {
      let names = table.kind == .nodes ? replaced.labels : replaced.types
      if names.contains(table.name) {
        try db.executeCached("DELETE FROM import_table WHERE id = ?", [table.id])
      }
    }
    try db.executeCached("DELETE FROM import_file WHERE id NOT IN (SELECT file_id FROM import_table)", [])
  }
}
