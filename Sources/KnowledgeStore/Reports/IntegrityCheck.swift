import Crypto
import Foundation
import GRDB
import PropertyGraph

extension KnowledgeStore {
  /// Looks for contradictions in the whole store; empty when all is well.
  ///
  /// Checked are the file itself, references, the hash of every text, that every span is a range of whole
  /// letters of its text and triggers lie in their sentences, that relations and statements belong together
  /// and their counts agree, and that the search indices know every document and name. When all of that is so,
  /// everything derived is worked out again and compared: who is who, relations, conflicts, co-occurrences, the
  /// search index.
  ///
  /// - Complexity: reads everything.
  public func check() throws(StoreError) -> [StoreProblem] {
    try read { db in try IntegrityCheck(db).problems() }
  }
}

/// The checks, each a question to the tables.
private struct IntegrityCheck {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func problems() throws -> [StoreProblem] {
    let found = try damage() + references() + texts() + relations() + searchIndices() + imports()
    // What is broken already cannot be worked out again.
    return try found.isEmpty ? DerivedCheck(db).problems() : found
  }

  private func damage() throws -> [StoreProblem] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      .map { StoreProblem(kind: .damagedFile, message: "the file is damaged: \($0)") }
  }

  private func references() throws -> [StoreProblem] {
    try Row.fetchAll(db, sql: "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 20")
      .map { row in
        let number: Int64? = row[1]
        return StoreProblem(
          kind: .danglingReference,
          message: "a row of '\(row[0] as String)' (\(number.map(String.init) ?? "without number")) refers to"
            + " a missing row of '\(row[2] as String)'")
      }
  }

  private func texts() throws -> [StoreProblem] {
    var problems: [StoreProblem] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.id, d.name, d.sha256, d.bytes, t.text
        FROM document d LEFT JOIN document_text t ON t.document_id = d.id ORDER BY d.name, d.id
        """)
    while let row = try rows.next() {
      let name: String = row[1]
      let utf8 = Array((row[4] as String? ?? "").utf8)
      let hash: Data = row[2]
      if !SHA256.hash(data: utf8).elementsEqual(hash) || row[3] != utf8.count {
        problems.append(
          StoreProblem(kind: .changedText, message: "the text of '\(name)' is not the one that was stored"))
      }
      problems += try spans(document: row[0], name: name, text: TextBounds(utf8: utf8))
    }
    return problems
  }

  private func spans(document: Int64, name: String, text: TextBounds) throws -> [StoreProblem] {
    var problems: [StoreProblem] = []
    func problem(_ what: String, _ start: Int) {
      problems.append(StoreProblem(kind: .badSpan, message: "\(what) at byte \(start) of '\(name)'"))
    }
    var end = 0
    let mentions = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT start, end FROM mention WHERE document_id = ? ORDER BY start"),
      arguments: [document])
    while let row = try mentions.next() {
      let start: Int = row[0]
      if !text.holds(start, row[1]) { problem("a mention is not a range of whole letters", start) }
      if start < end { problem("two mentions overlap", start) }
      end = row[1]
    }
    let statements = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT sentence_start, sentence_end, trigger_start, trigger_end, source_start, source_end,
            target_start, target_end
          FROM statement WHERE document_id = ? ORDER BY sentence_start
          """), arguments: [document])
    while let row = try statements.next() {
      let start: Int = row[0]
      if !stride(from: 0, to: 8, by: 2).allSatisfy({ text.holds(row[$0], row[$0 + 1]) }) {
        problem("a statement has a span that is not a range of whole letters", start)
      }
      if (row[2] as Int) < start || (row[3] as Int) > (row[1] as Int) {
        problem("the trigger of a statement lies outside its sentence", start)
      }
    }
    return problems
  }

  private func relations() throws -> [StoreProblem] {
    let questions = [
      (
        "a statement without a relation",
        """
        statement s WHERE id NOT IN (SELECT statement_id FROM relation_statement) AND NOT EXISTS (
          SELECT 1 FROM relation_pending p WHERE p.type = s.type
            AND min(p.source_id, p.target_id) = min(s.source_identity, s.target_identity)
            AND max(p.source_id, p.target_id) = max(s.source_identity, s.target_identity))
        """
      ),
      (
        "a relation without a statement",
        "settled r WHERE id NOT IN (SELECT relation_id FROM relation_statement)"
      ),
      (
        "a relation whose counts are not those of its statements",
        """
        settled r WHERE statements <> (SELECT count(*) FROM relation_statement l WHERE l.relation_id = r.id)
          OR documents <> (SELECT count(DISTINCT s.document_id) FROM relation_statement l
            JOIN statement s ON s.id = l.statement_id WHERE l.relation_id = r.id)
        """
      ),
      (
        "a relation of another type, modality or other ends than one of its statements",
        """
        settled r JOIN relation_statement l ON l.relation_id = r.id JOIN statement s ON s.id = l.statement_id
          JOIN relation_type t ON t.name = r.type
        WHERE s.type <> r.type OR s.modality <> r.modality OR NOT (
          (s.source_identity = r.source_id AND s.target_identity = r.target_id)
          OR (t.symmetric AND s.source_identity = r.target_id AND s.target_identity = r.source_id))
        """
      ),
    ]
    return try questions.compactMap { what, from in
      let count =
        try Int.fetchOne(
          db,
          sql: """
            WITH settled AS (SELECT * FROM relation r WHERE NOT EXISTS (SELECT 1 FROM relation_pending p
              WHERE p.source_id = r.source_id AND p.target_id = r.target_id AND p.type = r.type))
            SELECT count(*) FROM \(from)
            """) ?? 0
      return count == 0 ? nil : StoreProblem(kind: .badRelation, message: "\(what), \(count) times")
    }
  }

  private func imports() throws -> [StoreProblem] {
    do {
      let entities = Set(try Int64.fetchAll(db, sql: "SELECT id FROM entity"))
      var builder = GraphBuilder()
      // One node stands for all entities: that they are there is what matters.
      let node = builder.addNode(labels: ["Entity"], properties: [:])
      var loading = ImportedGraphLoading(db) { entities.contains($0) ? node : nil }
      try loading.load(into: &builder)
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [StoreProblem(kind: .badImport, message: error.message ?? "imported data is damaged")]
    }
  }

  private func searchIndices() throws -> [StoreProblem] {
    let indices = [
      ("documents", "document", "id", "document_search_row", "document_id"),
      ("documents", "document_search_row", "row", "document_search_docsize", "id"),
      ("names", "entity_name", "id", "name_search_docsize", "id"),
    ]
    return try indices.compactMap { what, table, key, index, indexKey in
      let missing = try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM \(table) WHERE \(key) NOT IN (SELECT \(indexKey) FROM \(index)))
            + (SELECT count(*) FROM \(index) WHERE \(indexKey) NOT IN (SELECT \(key) FROM \(table)))
          """)
      guard let missing, missing > 0 else { return nil }
      return StoreProblem(
        kind: .searchIndex, message: "the search index and the \(what) differ in \(missing) entries")
    }
  }
}

/// A text with the question whether a span is a range of its whole letters.
private struct TextBounds {
  let utf8: [UInt8]

  func holds(_ start: Int, _ end: Int) -> Bool {
    0 <= start && start <= end && end <= utf8.count && isBoundary(start) && isBoundary(end)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == utf8.count || utf8[offset] & 0xC0 != 0x80
  }
}
