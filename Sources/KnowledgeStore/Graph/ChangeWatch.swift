import GRDB

/// Numbers the states of a store's file, to tell whether it has changed, whoever wrote to it with whatever tool.
///
/// SQLite counts, for each connection, the changes that others made (`PRAGMA data_version`). The connection here never
/// writes, so that every change counts.
struct ChangeWatch: Sendable {
  let connection: DatabaseQueue

  /// The number of the state that the file is in now: another one than before when anybody has changed anything.
  func version() throws -> Int {
    try connection.unsafeRead { db in
      try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
  }
}
