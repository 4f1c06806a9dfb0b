import GRDB

extension Database {
  /// Runs a statement that gives no rows, prepared once.
  func executeCached(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
