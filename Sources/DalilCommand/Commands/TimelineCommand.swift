import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// `dalil timeline`: what is said about an entity in the order of time.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print what is said about an entity in the order of time, with its sources.",
    discussion: """
      What several articles tell of one event stands in one place, with all who say so and the sentence of the \
      first. What has no date is left out, or follows at the end with --undated.

      Examples:
        dalil timeline news.dalil kim-jong-un
        dalil timeline news.dalil بوتين --from 2023-09 --to 2023-09 --type MET --type VISITED
        dalil timeline news.dalil kim-jong-un --undated --format json
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("The entity, by key or any spelling.", valueName: "entity"))
  var entity: String

  @Option(help: ArgumentHelp("Only from this date on, such as 2023-09.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only up to this date.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Only relations of this type, such as MET; may be repeated.", valueName: "type"))
  var type: [String] = []

  @Flag(help: "Also what has no date, at the end, in the order of publication.")
  var undated = false

  @Flag(help: "Also what is denied, planned or merely possible.")
  var unasserted = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    for (name, date) in [("--from", from), ("--to", to)] {
      if let date, StatementDate(iso8601: date) == nil {
        throw ValidationError("\(name) must be a date such as 2023, 2023-09 or 2023-09-13, not '\(date)'.")
      }
    }
    if let from, let to, from > to, !from.hasPrefix(to) {
      throw ValidationError("--from \(from) is later than --to \(to).")
    }
  }

  func run() async throws {
    let store = try store.open()
    let key = try EntityLookup(store: store).key(named: entity)
    try TypeHints.print(forRelationTypes: Set(type), in: store)
    var selection = TimelineSelection()
    selection.from = from.flatMap(StatementDate.init(iso8601:))
    selection.to = to.flatMap(StatementDate.init(iso8601:))
    selection.types = Set(type)
    selection.hasUndated = undated
    selection.hasUnasserted = unasserted
    let entries = try store.timeline(ofEntity: key, selection)
    if let format = output.format, format != .table {
      return try output.print(Self.columns, entries.map(Self.row))
    }
    let page = TimelinePage(terminal: output.terminal)
    for entry in entries { try page.write(entry) }
    try page.finish()
    if entries.isEmpty {
      let what = undated ? "fits" : "has a date and fits; see --undated"
      Diagnostics.print("nothing is said about \(key) that \(what)")
    }
  }

  private static let columns = [
    "date", "type", "source", "target", "place", "modality", "relation", "documents", "independent",
    "conflicts",
    "sources", "statements",
  ].map { Column($0) }

  private static func row(_ entry: TimelineEntry) -> [OutputValue] {
    let relation = entry.relation
    return [
      .optional(relation.date), .string(relation.type), .string(relation.source), .string(relation.target),
      .optional(relation.place), .string(relation.modality.rawValue), .integer(relation.id),
      .integer(relation.documents), .integer(relation.sources), .integer(relation.conflicts),
      .list(entry.sources.map(OutputValue.string)), .list(entry.statements.map(StatementEvidence.object)),
    ]
  }
}
