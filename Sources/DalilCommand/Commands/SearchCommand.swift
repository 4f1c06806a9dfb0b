import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil search`: documents by words or names.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the documents that mention an entity or hold words, in any spelling.",
    discussion: """
      A name finds every document that mentions its entity, however the newspaper spelled it; other words must \
      all be in a document.

      Examples:
        dalil search news.dalil بوتين
        dalil search news.dalil "Kim Jong-un"
        dalil search news.dalil قاعدة الفضائية --limit 5 --format jsonl
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var words: [String]

  @Option(help: ArgumentHelp("Print at most this many documents.", valueName: "number"))
  var limit = 20

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func run() async throws {
    let store = try store.open()
    let text = words.joined(separator: " ")
    let result = try store.search(text, limit: limit)
    let format = output.resolvedFormat
    let highlighter = Highlighter(terminal: Terminal(isTerminal: false))
    try output.print(
      Self.columns,
      result.documents.map { hit in
        let marks = hit.snippetHits.map { Highlighter.Mark(range: $0, color: .green) }
        let snippet =
          format == .table ? highlighter.text(hit.snippetText, marks: marks) : hit.snippetText
        return [
          .string(hit.name), .optional(hit.title), .optional(hit.date), .integer(hit.mentions),
          .string(snippet),
        ]
      })
    let named = result.entities.map { "\($0.key) (\($0.name))" }
    if !named.isEmpty { Diagnostics.print("means \(named.joined(separator: ", "))") }
    if result.documentCount > result.documents.count {
      Diagnostics.print(
        "\(result.documents.count) of \(Wording.count(result.documentCount, "document")); see more with --limit"
      )
    } else if result.documentCount == 0 {
      Diagnostics.print("no document has this")
    }
  }

  private static let columns = [
    Column("document"), Column("title", isInTable: false), Column("date"), Column("mentions"),
    Column("snippet"),
  ]
}
