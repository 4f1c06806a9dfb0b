import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil log`: what was judged.
struct LogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what was judged: by whom, when, why, and whether it holds.",
    discussion: """
      The latest judgement comes first. What contradicts another judgement, or waits for an entity the store does \
      not know, is said on standard error.

      Examples:
        dalil log news.dalil
        dalil log news.dalil --format jsonl
      """)

  @OptionGroup var store: StoreArgument
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try store.open()
    let judgements = try store.judgements()
    let wording = JudgementWording(names: try store.records.names(in: judgements.map(\.judgement)))
    try output.print(
      Self.columns,
      judgements.reversed().map { record in
        [
          .string(record.id.description), .string(record.judgement.decision.kind.rawValue),
          .string(wording.sentence(record.judgement.decision)), .boolean(record.holds),
          .optional(record.judgement.author), .optional(record.judgement.reason),
          // To the second; exports have all of it.
          .string(record.judgement.made.prefix { $0 != "." } + "Z"),
        ]
      })
    for conflict in try store.judgementConflicts() { Diagnostics.print(conflict.description) }
  }

  private static let columns = ["id", "kind", "judgement", "holds", "author", "reason", "made"].map {
    Column($0)
  }
}
