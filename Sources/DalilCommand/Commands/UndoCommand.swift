import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil undo`: a judgement does not hold.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back a judgement: the last one, or the one given.",
    discussion: """
      The store is then as if it had never been made; the log keeps both. Taking back an undo makes what it took \
      back hold again.

      Examples:
        dalil undo news.dalil
        dalil undo news.dalil 3fa9c14e --reason "two different ministers"
      """)

  @OptionGroup var store: StoreArgument

  @Argument(
    help: ArgumentHelp("The judgement, by its identifier or the start of it.", valueName: "judgement"))
  var id: String?

  @OptionGroup var judgement: JudgementOptions

  func run() async throws {
    let store = try store.open(.readWrite)
    let target = try id.map { try JudgementLookup(store: store).id($0) }
    let made = try store.undo(target, author: judgement.resolvedAuthor, reason: judgement.reason)
    try JudgementOptions.confirm(made, in: store)
  }
}
