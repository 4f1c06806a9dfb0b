import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil check`: whether a store keeps what it promises.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a store: the file, its references, texts, spans and counts.",
    discussion: """
      Prints what is wrong, one problem a line, and exits with 4; says so when all is well.

      Examples:
        dalil check news.dalil
        dalil check news.dalil --format jsonl
      """)

  @OptionGroup var store: StoreArgument
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try store.open()
    let problems = try store.check()
    if problems.isEmpty, output.format == nil {
      return try OutputSink.print("\(store.records.path): no problems\n")
    }
    try output.print(
      [Column("kind"), Column("message")], problems.map { [.string($0.kind.rawValue), .string($0.message)] })
    guard problems.isEmpty else {
      throw CommandError(
        status: .database, message: "\(store.records.path): \(Wording.count(problems.count, "problem"))",
        remedy: "Restore the file from a copy, or ingest the articles into a new store.")
    }
  }
}
