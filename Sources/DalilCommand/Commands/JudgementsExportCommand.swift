import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil judgements export`: judgements as JSON Lines.
struct JudgementsExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all judgements as JSON Lines.",
    discussion: """
      Those that do not hold are among them, with the judgements that took them back. The identifier of a line is \
      a hash of the rest.

      Examples:
        dalil judgements export news.dalil > judgements.jsonl
      """)

  @OptionGroup var store: StoreArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
  var output: String?

  func run() async throws {
    let lines = try store.open().judgements().map { JudgementLines.line($0.judgement) + "\n" }.joined()
    if let output { return try OutputFile.write(lines, to: output) }
    let sink = OutputSink.standardOutput()
    try sink.write(lines)
    try sink.flush()
  }
}
