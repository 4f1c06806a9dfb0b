import ArgumentParser

/// The formats results are printed in. A new one is a case here and a writer in a file of its own.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Aligned columns, for people.
  case table
  /// One JSON array of objects.
  case json
  /// One JSON object a line.
  case jsonl
  /// Comma-separated values with a header (RFC 4180, lines end in a line feed).
  case csv
  /// Tab-separated values with a header; tab, line feed and backslash are written `\t`, `\n` and `\\`.
  case tsv

  /// The format when none is asked for: a table for a person, tab-separated values for a program.
  static func standard(isTerminal: Bool) -> OutputFormat { isTerminal ? .table : .tsv }

  /// A writer of this format.
  func writer(columns: [Column], to sink: OutputSink, terminal: Terminal) -> any RowWriter {
    switch self {
    case .table: TableWriter(columns: columns, sink: sink, terminal: terminal)
    case .json: JSONWriter(columns: columns, sink: sink, isArray: true)
    case .jsonl: JSONWriter(columns: columns, sink: sink, isArray: false)
    case .csv: DelimitedWriter(columns: columns, sink: sink, dialect: .csv)
    case .tsv: DelimitedWriter(columns: columns, sink: sink, dialect: .tsv)
    }
  }
}
