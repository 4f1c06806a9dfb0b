import EntityRecognition
import Gazetteer
import KnowledgeStore
import Orthography

/// Prints the mentions of documents: JSON with one object a document, other formats with one row a mention.
final class MentionRecords {
  private let sink = OutputSink.standardOutput()
  private let isStreaming: Bool
  private var json: JSONWriter?
  private var rows: any RowWriter

  init(output: OutputOptions) {
    let format = output.resolvedFormat
    isStreaming = format == .jsonl
    if format == .json || format == .jsonl {
      json = JSONWriter(columns: [Column("id"), Column("mentions")], sink: sink, isArray: format == .json)
    }
    rows = format.writer(
      columns: (["id"] + Self.columns).map { Column($0) }, to: sink, terminal: output.terminal)
  }

  private static let columns = ["start", "end", "text", "entity", "type", "match", "score"]

  /// Prints the mentions of a document.
  func write(
    document: String, _ mentions: [Mention], in text: SegmentedText, gazetteer: Gazetteer
  ) throws(CommandError) {
    let values = mentions.map { mention -> [OutputValue] in
      let entity = gazetteer.entities[mention.entity]
      return [
        .integer(mention.span.lowerBound), .integer(mention.span.upperBound),
        .string(text.text(mention.span)),
        .string(entity.key), .string(entity.type.root), .string(mention.match.rawValue),
        .float(mention.score),
      ]
    }
    if json != nil {
      let objects = values.map { row in
        OutputValue.object(zip(Self.columns, row).map { OutputValue.Field(name: $0, value: $1) })
      }
      try json?.write([.string(document), .list(objects)])
      if isStreaming { try sink.flush() }
    } else {
      for row in values { try rows.write([.string(document)] + row) }
    }
  }

  /// Prints that a document could not be read; only JSON has a place for it.
  func write(problem: DocumentProblem) throws(CommandError) {
    let place = problem.path + (problem.line.map { ":\($0)" } ?? "")
    try json?.write(fields: [
      .init(name: "id", value: .string(place)), .init(name: "error", value: .string(problem.message)),
    ])
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    if json != nil { try json?.finish() } else { try rows.finish() }
    try sink.flush()
  }
}
