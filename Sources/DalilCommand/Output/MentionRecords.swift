import Dalil
import EntityRecognition

/// Prints what a recognition filter yields: lines of JSON as they are, an array of them, or one row a mention.
final class MentionRecords {
  private let sink = OutputSink.standardOutput()
  private let format: MentionFormat
  private var rows: (any RowWriter)?
  private var isFirst = true

  init(format: MentionFormat, terminal: Terminal) {
    self.format = format
    rows = format.rows?.writer(columns: Self.columns.map { Column($0) }, to: sink, terminal: terminal)
  }

  private static let columns = ["id", "start", "end", "text", "entity", "type", "match", "score"]

  /// Prints the records of a piece of input.
  func write(_ records: RecognitionFilter.Records) throws(CommandError) {
    for row in records.rows {
      try rows?.write([
        .string(row.document), .integer(row.start), .integer(row.end), .string(row.text), .string(row.entity),
        .string(row.type), .string(row.match.rawValue), .float(row.score),
      ])
    }
    guard rows == nil else { return }
    if format == .json {
      for line in records.lines.split(separator: UInt8(ascii: "\n")) {
        try sink.write(isFirst ? "[\n  " : ",\n  ")
        try sink.write(Array(line))
        isFirst = false
      }
    } else {
      try sink.write(records.lines)
      try sink.flush()
    }
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    try rows?.finish()
    if format == .json { try sink.write(isFirst ? "[]\n" : "\n]\n") }
    try sink.flush()
  }
}
