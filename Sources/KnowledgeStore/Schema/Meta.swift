import Foundation
import GRDB

/// Single values kept in the table `meta`.
enum Meta {
  /// Counts the transactions that changed something.
  static let generation = "generation"

  /// Random bytes drawn in every transaction that changes something: two files with the same hold the same. Unlike
  /// a count it tells apart two copies of a store that went different ways.
  private static let stateName = "state"

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

  /// The bytes that stand for what the store holds now; `nil` when nothing was ever written to it.
  static func state(_ db: Database) throws -> [UInt8]? {
    let state = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [stateName])
    return state.map(Array.init)
  }

  static func beginGeneration(_ db: Database) throws {
    try set(db, generation, (try integer(db, generation) ?? 0) + 1)
    try set(db, stateName, Data((0..<16).map { _ in UInt8.random(in: 0...255) }))
  }
}
