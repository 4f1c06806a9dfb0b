import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil different`: two entities are not one.
struct DifferentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different",
    abstract: "Judge two entities with like names to be different; 'suggest' leaves them in peace.",
    discussion: """
      The answer to a suggestion that is wrong: the pair is not suggested again, and cannot be merged unless the \
      judgement is taken back. For mentions of two people under one name see 'dalil split'.

      Examples:
        dalil different news.dalil mohammed-vi mohammed-iv --reason "grandfather and grandson"
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("An entity, by key or any spelling.", valueName: "entity"))
  var one: String

  @Argument(help: ArgumentHelp("The entity it is not.", valueName: "other"))
  var other: String

  @OptionGroup var judgement: JudgementOptions

  func run() async throws {
    let store = try store.open(.readWrite)
    let lookup = EntityLookup(store: store)
    let made = try store.distinguish(
      try lookup.key(named: one), from: try lookup.key(named: other), author: judgement.resolvedAuthor,
      reason: judgement.reason)
    try JudgementOptions.confirm(made, in: store)
  }
}
