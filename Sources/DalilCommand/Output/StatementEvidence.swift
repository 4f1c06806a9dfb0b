import KnowledgeStore
import RelationExtraction

/// A statement as a row that shows where it comes from.
enum StatementEvidence {
  static let columns = [
    Column("relation"), Column("document"), Column("source"), Column("published"), Column("date"),
    Column("place"),
    Column("modality"), Column("attribution"),
    Column("sentence", parts: [Column("start"), Column("end"), Column("text")]), Column("trigger"),
    Column("source_text"), Column("target_text"), Column("rule"), Column("confidence"),
    Column("recorded_source"), Column("recorded_target"),
  ]

  static func row(_ statement: StatementRecord) -> [OutputValue] {
    [
      .integer(statement.relation), .string(statement.document), .optional(statement.documentSource),
      .optional(statement.documentDate), .optional(statement.date), .optional(statement.place),
      .string(statement.modality.rawValue), .optional(statement.attribution),
      .fields(
        ("start", .integer(statement.sentence.lowerBound)), ("end", .integer(statement.sentence.upperBound)),
        ("text", .string(statement.sentenceText))),
      .string(statement.text(statement.trigger)), .string(statement.sourceText),
      .string(statement.targetText),
      .string(statement.rule), .float(statement.confidence), .string(statement.recordedSource),
      .string(statement.recordedTarget),
    ]
  }

  static func object(_ statement: StatementRecord) -> OutputValue {
    .object(zip(columns, row(statement)).map { OutputValue.Field(name: $0.name, value: $1) })
  }
}
