import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// `dalil statements`: every statement of a store, each with its sentence.
struct StatementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Print every statement of a store: who did what with whom, and the sentence that says so.",
    discussion: """
      Offsets are UTF-8 bytes of the document's text. With --highlight, prints sentences for people, with the \
      words that name the two ends and the words that say the relation marked.

      Examples:
        dalil statements news.dalil --format jsonl > statements.jsonl
        dalil statements news.dalil --type MET --highlight
        dalil statements news.dalil --entity kim-jong-un --limit 10
      """)

  @OptionGroup var store: StoreArgument

  @Option(help: ArgumentHelp("Only relations of this type, such as MET; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Option(
    help: ArgumentHelp("Only statements about this entity, by key or any spelling.", valueName: "entity"))
  var entity: String?

  @Option(help: ArgumentHelp("Print at most this many.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Print sentences with their names marked instead of rows.")
  var highlight = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if highlight, output.format != nil {
      throw ValidationError("--highlight and --format exclude each other.")
    }
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative.") }
  }

  func run() async throws {
    let store = try store.open()
    let keys = try entity.map { Set(try EntityLookup(store: store).keys(named: $0)) }
    let types = Set(type)
    try TypeHints.print(forRelationTypes: types, in: store)
    let presentation = highlight ? StatementSentences(output: output) : nil
    let rows = highlight ? nil : ResultOutput(columns: Self.columns, options: output)
    var remaining = limit ?? Int.max
    do {
      try store.forEachStatement { statement in
        guard types.isEmpty || types.contains(statement.type) else { return }
        if let keys, !keys.contains(statement.source), !keys.contains(statement.target) { return }
        if remaining == 0 { throw Enough() }
        remaining -= 1
        try presentation?.write(statement)
        try rows?.write(Self.row(statement))
      }
    } catch is Enough {
    }
    try presentation?.finish()
    try rows?.finish()
    if remaining == limit ?? Int.max { Diagnostics.print("no statement fits") }
  }

  /// Ends the reading early.
  private struct Enough: Error {}

  /// The columns, in the order others rely on.
  static let columns = [
    Column("document"), Column("type"), Column("source"), Column("target"), Column("date"), Column("place"),
    Column("modality", isInTable: false),
    Column(
      "sentence", parts: [Column("start", isInTable: false), Column("end", isInTable: false), Column("text")]),
    Column("rule", isInTable: false), Column("confidence", isInTable: false),
    Column("relation", isInTable: false),
  ]

  static func row(_ statement: StatementRecord) -> [OutputValue] {
    [
      .string(statement.document), .string(statement.type), .string(statement.source),
      .string(statement.target),
      .optional(statement.date), .optional(statement.place), .string(statement.modality.rawValue),
      .fields(
        ("start", .integer(statement.sentence.lowerBound)), ("end", .integer(statement.sentence.upperBound)),
        ("text", .string(statement.sentenceText))),
      .string(statement.rule), .float(statement.confidence), .integer(statement.relation),
    ]
  }
}
