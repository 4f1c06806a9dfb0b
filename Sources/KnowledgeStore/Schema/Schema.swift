import GRDB
import PropertyGraph

/// The file format: what marks a SQLite file as a store, and how a store gets to the current version.
///
/// `PRAGMA application_id` holds `applicationID`, `PRAGMA user_version` the number of the last migration.
/// A migration is one file of `schema/`, embedded in the binary and run in one transaction with the new
/// version number: a store is at one version or the next, never between.
enum Schema {
  /// "Dali" in ASCII.
  static let applicationID: Int32 = 0x4461_6c69

  /// The oldest SQLite that has what the schema needs: STRICT tables (3.37) and `->>` (3.38).
  static let oldestSQLite = (major: 3, minor: 38)

  private static let migrations: [[UInt8]] = [
    PackageResources._01_core_sql, PackageResources._02_imports_sql,
    PackageResources._03_views_sql,
  ]

  /// The version this code reads and writes.
  static var currentVersion: Int { migrations.count }

  /// A hash of the migrations up to a version, which a store keeps: between releases they may change, and a store that
  /// was made with others has other tables.
  static func fingerprint(ofVersion version: Int) -> Int64 {
    let bytes = migrations.prefix(version).reduce(into: []) { $0 += $1 }
    return Int64(bitPattern: bytes.withUnsafeBytes { ByteHash.hash($0) })
  }

  /// Runs the migrations a database lacks. Looks at the version inside the transaction, so that two
  /// processes may open an old store at once.
  static func migrate(_ db: Database) throws {
    while true {
      var isCurrent = false
      try db.inTransaction(.immediate) {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version < currentVersion else {
          isCurrent = true
          return .commit
        }
        try db.execute(sql: String(decoding: migrations[version], as: UTF8.self))
        try db.execute(
          sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version + 1)")
        try Meta.set(db, Meta.schema, fingerprint(ofVersion: version + 1))
        return .commit
      }
      if isCurrent { return }
    }
  }

  /// Throws unless a SQLite version such as `3.40.1` is new enough.
  static func requireSQLite(version: String, path: String) throws(StoreError) {
    let parts = version.split(separator: ".").compactMap { Int($0) }
    guard parts.count >= 2, (parts[0], parts[1]) >= (oldestSQLite.major, oldestSQLite.minor) else {
      throw StoreError(
        .libraryTooOld, path: path,
        message: "the SQLite library here is \(version), older than "
          + "\(oldestSQLite.major).\(oldestSQLite.minor)",
        remedy: "install a newer libsqlite3")
    }
  }
}
