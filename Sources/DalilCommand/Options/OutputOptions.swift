import ArgumentParser
import Foundation

/// How results are printed; shared by every command that prints rows.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "table, json, jsonl, csv or tsv; a table on a terminal and tsv in a pipe unless said otherwise.",
      valueName: "format"))
  var format: OutputFormat?

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: Terminal.ColorChoice = .auto

  /// What is behind standard output.
  var terminal: Terminal { Terminal(descriptor: STDOUT_FILENO, color: color) }

  /// The format asked for, else the one that suits where output goes.
  var resolvedFormat: OutputFormat { format ?? .standard(isTerminal: terminal.isTerminal) }

  /// Prints rows, each with one value for each column.
  func print(_ columns: [Column], _ rows: some Sequence<[OutputValue]>) throws(CommandError) {
    let output = ResultOutput(columns: columns, options: self)
    for row in rows { try output.write(row) }
    try output.finish()
  }
}

/// The rows of one result on their way to standard output.
final class ResultOutput {
  private let sink: OutputSink
  private var writer: any RowWriter

  init(columns: [Column], options: OutputOptions) {
    let terminal = options.terminal
    sink = .standardOutput()
    writer = options.resolvedFormat.writer(columns: columns, to: sink, terminal: terminal)
  }

  /// Prints a row.
  func write(_ row: [OutputValue]) throws(CommandError) {
    try writer.write(row)
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    try writer.finish()
    try sink.flush()
  }
}
