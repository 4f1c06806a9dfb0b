import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil merge`: two entities are one.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Judge two entities to be one; everything sees one from then on.",
    discussion: """
      The first stays and goes on under its key; the second becomes part of it, with its names, mentions and \
      relations. Nothing recorded is changed: 'dalil undo' takes the judgement back, and articles read later \
      follow it.

      Examples:
        dalil merge news.dalil vladimir-putin v-putin --reason "the same president"
        dalil merge news.dalil "Kim Jong Un" كيم-جونغ-اون --author layla
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("The entity that stays, by key or any spelling.", valueName: "entity"))
  var into: String

  @Argument(help: ArgumentHelp("The entity that becomes part of it.", valueName: "other"))
  var from: String

  @OptionGroup var judgement: JudgementOptions

  func run() async throws {
    let store = try store.open(.readWrite)
    let lookup = EntityLookup(store: store)
    let made = try store.merge(
      try lookup.key(named: from), into: try lookup.key(named: into), author: judgement.resolvedAuthor,
      reason: judgement.reason)
    try JudgementOptions.confirm(made, in: store)
  }
}
