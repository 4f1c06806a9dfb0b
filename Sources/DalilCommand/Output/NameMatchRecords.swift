/// Prints the names found for queries: JSON with one object a query, other formats with one row a match.
final class NameMatchRecords {
  private let sink = OutputSink.standardOutput()
  private var json: JSONWriter?
  private var rows: any RowWriter

  init(output: OutputOptions) {
    let format = output.resolvedFormat
    if format == .json || format == .jsonl {
      json = JSONWriter(columns: [Column("query"), Column("matches")], sink: sink, isArray: format == .json)
    }
    rows = format.writer(
      columns: ["query", "rank", "name", "score"].map { Column($0) }, to: sink, terminal: output.terminal)
  }

  /// Prints what was found for a query.
  func write(query: String, _ matches: [(name: String, score: Double)]) throws(CommandError) {
    if json != nil {
      let objects = matches.map { match in
        OutputValue.fields(
          ("name", .string(match.name)), ("score", .float(NamesCompareCommand.rounded(match.score))))
      }
      try json?.write([.string(query), .list(objects)])
      return
    }
    for (index, match) in matches.enumerated() {
      try rows.write([
        .string(query), .integer(index + 1), .string(match.name),
        .float(NamesCompareCommand.rounded(match.score)),
      ])
    }
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    if json != nil { try json?.finish() } else { try rows.finish() }
    try sink.flush()
  }
}
