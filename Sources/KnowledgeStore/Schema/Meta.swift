import Foundation
import GRDB

/// Single values kept in the table `meta`.
enum Meta {
  /// Counts the transactions that changed something.
  static let generation = "generation"

  /// What the tables were made with, see `Schema.fingerprint(ofVersion:)`.
  static let schema = "schema"

  /// The fingerprint of the entities and names in the store.
  static let gazetteer = "gazetteer"

  static func string(_ db: Database, _ name: String) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
  }

  static func integer(_ db: Database, _ name: String) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
  }

  static func set(_ db: Database, _ name: String, _ value: some DatabaseValueConvertible) throws {
    try db.execute(
      sql: """
        INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
      arguments: [name, value])
  }

  static func beginGeneration(_ db: Database) throws {
    try set(db, generation, (try integer(db, generation) ?? 0) + 1)
  }
}
