import GRDB
import RelationExtraction

/// Reads statements with their sentences; the text of a document is loaded once for a run of its statements.
struct StatementReading {
  private let db: Database
  private var document: Int64?
  private var utf8: [UInt8] = []

  init(_ db: Database) { self.db = db }

  /// What follows `FROM`, in the order documents are listed: by name, then by place in the text.
  static let all = """
    document d JOIN statement s ON s.document_id = d.id JOIN relation_statement l ON l.statement_id = s.id
    """

  /// What follows `FROM` for one relation, given by its identifier.
  static let ofRelation = """
    relation_statement l JOIN statement s ON s.id = l.statement_id JOIN document d ON d.id = s.document_id
    WHERE l.relation_id = ?
    """

  /// The order of the statements of one relation: those of the earliest document first.
  static let byPublication = "d.date IS NULL, d.date, d.name, s.sentence_start, s.id"

  mutating func forEach(
    _ selection: String, order: String, arguments: StatementArguments = [],
    _ body: (StatementRecord) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.id, d.name, d.title, d.source, d.date, s.type,
          (SELECT key FROM entity WHERE id = s.source_identity),
          (SELECT key FROM entity WHERE id = s.target_identity),
          s.date, (SELECT key FROM entity WHERE id = s.place_identity), s.qualifiers, s.modality,
          (SELECT key FROM entity WHERE id = s.attribution_identity), s.sentence_start, s.sentence_end,
          s.trigger_start, s.trigger_end, s.source_start, s.source_end, s.target_start, s.target_end,
          s.rule, s.confidence, l.relation_id, d.id,
          (SELECT key FROM entity WHERE id = s.source_id), (SELECT key FROM entity WHERE id = s.target_id),
          (SELECT key FROM entity WHERE id = s.outlet_identity), s.attribution_start, s.attribution_end
        FROM \(selection) ORDER BY \(order)
        """, arguments: arguments)
    while let row = try rows.next() { try body(try record(row)) }
  }

  private mutating func record(_ row: Row) throws -> StatementRecord {
    let (sentence, source, target) = (Self.span(row, 13), Self.span(row, 17), Self.span(row, 19))
    return StatementRecord(
      id: row[0], document: row[1], title: row[2], documentSource: row[3], documentDate: row[4],
      type: row[5], source: row[6], target: row[7], date: row[8], place: row[9],
      qualifiers: JSONText.object(row[10]),
      modality: RelationExtraction.Statement.Modality(rawValue: row[11]) ?? .asserted,
      attribution: row[12], attributionSpan: row.hasNull(atIndex: 28) ? nil : Self.span(row, 28),
      outlet: row[27],
      sentence: sentence, sentenceText: try text(sentence, document: row[24]),
      trigger: Self.span(row, 15), sourceSpan: source, targetSpan: target,
      sourceText: try text(source, document: row[24]), targetText: try text(target, document: row[24]),
      rule: row[21], confidence: row[22], recordedSource: row[25], recordedTarget: row[26],
      relation: row[23])
  }

  private static func span(_ row: Row, _ column: Int) -> Range<Int> {
    let start: Int = row[column]
    return start..<max(start, row[column + 1])
  }

  private mutating func text(_ span: Range<Int>, document id: Int64) throws -> String {
    if document != id {
      let text = try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM document_text WHERE document_id = ?"), arguments: [id])
      utf8 = Array((text ?? "").utf8)
      document = id
    }
    return String(decoding: utf8[span.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }
}

extension KnowledgeStore {
  /// Hands on every statement: documents by name, the statements of each as they stand in the text.
  ///
  /// Constant memory. What `body` sees is one consistent state of the store.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  public func forEachStatement(_ body: (StatementRecord) throws -> Void) throws {
    try forEachStatement(
      StatementReading.all, order: "d.name, d.id, s.sentence_start, s.trigger_start, s.id", body)
  }

  /// The statements behind a relation, those of the earliest document first.
  public func evidence(relation id: Int64) throws(StoreError) -> [StatementRecord] {
    try read { db in
      var records: [StatementRecord] = []
      var reading = StatementReading(db)
      try reading.forEach(
        StatementReading.ofRelation, order: StatementReading.byPublication,
        arguments: [id]
      ) { records.append($0) }
      return records
    }
  }

  private func forEachStatement(
    _ selection: String, order: String, _ body: (StatementRecord) throws -> Void
  ) throws {
    var failure: (any Error)?
    do {
      try read { db in
        var reading = StatementReading(db)
        try reading.forEach(selection, order: order) { record in
          do {
            try body(record)
          } catch {
            failure = error
            throw error
          }
        }
      }
    } catch {
      throw failure ?? error
    }
  }
}
