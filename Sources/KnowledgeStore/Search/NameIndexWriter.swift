import GRDB

/// Writes the full-text index of names. The index keeps no text of its own, so what is taken out has to be told.
struct NameIndexWriter {
  private let additions: BulkStatement
  private let removals: BulkStatement

  init(_ db: Database) throws {
    additions = try BulkStatement(db, "INSERT INTO name_search (rowid, folded) VALUES (?, ?)")
    removals = try BulkStatement(
      db, "INSERT INTO name_search (name_search, rowid, folded) VALUES ('delete', ?, ?)")
  }

  /// A row of `entity_name`, as far as it is indexed.
  struct Name {
    let id: Int64
    let folded: String
  }

  func add(_ names: [Name]) throws { try run(additions, names) }

  func remove(_ names: [Name]) throws { try run(removals, names) }

  private func run(_ statement: BulkStatement, _ names: [Name]) throws {
    for name in names {
      try statement.run { values in
        values.add(name.id)
        values.add(name.folded)
      }
    }
  }
}
