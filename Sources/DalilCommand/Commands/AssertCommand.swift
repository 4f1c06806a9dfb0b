import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// `dalil assert`: a statement by hand.
struct AssertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assert",
    abstract: "Add a statement by hand, with its source.",
    discussion: """
      For what a book or an archive says, or a sentence that no rule understood. It counts like any other \
      statement and says "by hand" for its rule; 'dalil undo' takes it back. With --document, the quote is looked \
      up in that article and stands as evidence there.

      Examples:
        dalil assert news.dalil kim-jong-il VISITED russia --source "State archive, file 12" --date 2001-08
        dalil assert news.dalil Putin MET "Kim Jong Un" --source KCNA --date 2023-09-13 --place vostochny \\
          --quote "The two leaders shook hands."
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("Who does it, by key or any spelling.", valueName: "subject"))
  var subject: String

  @Argument(help: ArgumentHelp("The relation type, such as MET.", valueName: "type"))
  var type: String

  @Argument(help: ArgumentHelp("Whom or what it concerns.", valueName: "object"))
  var object: String

  @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
  var source: String

  @Option(help: ArgumentHelp("When it happened: 2023, 2023-09 or 2023-09-13.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Where it happened, by key or any spelling.", valueName: "entity"))
  var place: String?

  @Option(help: ArgumentHelp("The words that say so.", valueName: "text"))
  var quote: String?

  @Option(help: ArgumentHelp("The article of the store that holds the quote.", valueName: "document"))
  var document: String?

  @Option(
    help: ArgumentHelp(
      "asserted, negated, planned or hypothetical; asserted unless given.", valueName: "modality"))
  var modality = "asserted"

  @Flag(help: "Allow a relation type that neither rules nor the store have.")
  var newType = false

  @OptionGroup var judgement: JudgementOptions

  func validate() throws {
    if document != nil, quote == nil {
      throw ValidationError("--document needs the words in it: give --quote.")
    }
  }

  func run() async throws {
    let store = try store.open(.readWrite)
    let entities = EntityLookup(store: store)
    let types = try store.relationTypes()
    if !newType, !types.contains(type) {
      let near = Suggestion.nearest(to: type, in: types.sorted())
      throw CommandError(
        status: .usage, message: "\(store.records.path): no relation type is called '\(type)'",
        remedy: near.map { "Did you mean \($0)? A new type needs --new-type." }
          ?? "A new type needs --new-type.")
    }
    let assertion = Assertion(
      subject: try entities.key(named: subject), type: type, object: try entities.key(named: object),
      source: source, date: date, place: try place.map(entities.key(named:)), modality: modality,
      quote: quote,
      document: try document.map(DocumentLookup(store: store).id(named:)))
    let made = try store.assert(assertion, author: judgement.resolvedAuthor, reason: judgement.reason)
    try JudgementOptions.confirm(made, in: store)
  }
}
