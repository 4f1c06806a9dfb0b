import GRDB

/// Writes the full-text index of documents. The index keeps no text, so what is taken out has to be folded
/// again.
struct SearchIndexWriter {
  private let db: Database
  private let rows: BulkStatement
  private let words: BulkStatement

  init(_ db: Database) throws {
    self.db = db
    rows = try BulkStatement(db, "INSERT INTO document_search_row (document_id) VALUES (?)")
    words = try BulkStatement(db, "INSERT INTO document_search (rowid, words) VALUES (?, ?)")
  }

  /// Adds a document by its folded words.
  func add(words: [UInt8], ofDocument id: Int64) throws {
    try rows.run { $0.add(id) }
    let row = db.lastInsertedRowID
    try self.words.run { values in
      values.add(row)
      values.add(utf8: words)
    }
  }

  /// Takes a document out, whose text must still be there.
  func remove(document id: Int64) throws {
    let row = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT row FROM document_search_row WHERE document_id = ?"), arguments: [id])
    guard let row else { return }
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM document_text WHERE document_id = ?"), arguments: [id])
    try db.cachedStatement(
      sql: "INSERT INTO document_search (document_search, rowid, words) VALUES ('delete', ?, ?)"
    ).execute(arguments: [row, FoldedWords.text(of: text ?? "")])
    try db.cachedStatement(sql: "DELETE FROM document_search_row WHERE row = ?").execute(arguments: [row])
  }

  /// Makes the index again from the stored texts.
  func rebuild() throws {
    try db.execute(
      sql: """
        INSERT INTO document_search (document_search) VALUES ('delete-all');
        DELETE FROM document_search_row;
        """)
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM document ORDER BY id") {
      let text = try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM document_text WHERE document_id = ?"), arguments: [id])
      try add(words: FoldedWords.bytes(of: text ?? ""), ofDocument: id)
    }
  }
}
