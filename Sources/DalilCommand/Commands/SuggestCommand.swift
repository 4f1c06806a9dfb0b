import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil suggest`: entities that may be one.
struct SuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "List entities that may be one, for you to judge.",
    discussion: """
      Full names are compared letter by letter, across spellings and scripts, and names of people also where one \
      has a word more, such as a title; score is how alike the two most \
      similar ones are. Who is named with both speaks for one entity, articles that mention both speak against it. \
      'dalil merge' judges two to be one, 'dalil different' that they are not: that pair is not listed again.

      Examples:
        dalil suggest news.dalil
        dalil suggest news.dalil --minimum 0.95 --format json
      """)

  @OptionGroup var store: StoreArgument

  @Option(help: ArgumentHelp("The least score, from 0 to 1; 0.85 unless given.", valueName: "score"))
  var minimum = 0.85

  @Option(help: ArgumentHelp("Print at most this many pairs.", valueName: "number"))
  var limit = 20

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(0...1).contains(minimum) { throw ValidationError("--minimum must be from 0 to 1.") }
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func run() async throws {
    let suggestions = try store.open().duplicateSuggestions(minimum: minimum, limit: limit)
    try output.print(
      Self.columns,
      suggestions.map {
        [
          .float(($0.score * 1000).rounded() / 1000), .string($0.one.key), .string($0.other.key),
          .string($0.name), .string($0.otherName), .integer($0.one.mentions), .integer($0.other.mentions),
          .integer($0.sharedDocuments), .integer($0.sharedNeighbours),
        ]
      })
    if suggestions.isEmpty { Diagnostics.print("no two entities have names so much alike") }
  }

  private static let columns = [
    "score", "one", "other", "name", "other_name", "mentions", "other_mentions", "shared_documents",
    "shared_neighbours",
  ].map { Column($0) }
}
