import ArgumentParser
import Dalil
import Gazetteer
import KnowledgeStore
import RelationExtraction

/// `dalil show`: all the store knows of one entity.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entity: its names, the spellings found, its relations, the latest evidence.",
    discussion: """
      The entity is given by its key or by any spelling of one of its names.

      Examples:
        dalil show news.dalil kim-jong-un
        dalil show news.dalil كيم جونغ اون
        dalil show news.dalil "Kim Jong Un" --format json
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("A key or a name, in any spelling.", valueName: "entity"))
  var name: [String]

  @Option(help: ArgumentHelp("Show at most this many sentences.", valueName: "number"))
  var evidence = 5

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try store.open()
    let found = try EntityLookup(store: store).entities(named: name.joined(separator: " "))
    let reports = try found.map { try store.report(onEntity: $0.key, evidence: evidence) }
    if let format = output.format, format != .table {
      try output.print(Self.columns, reports.map(Self.row))
      return
    }
    let page = EntityPage(output: output)
    for report in reports { try page.write(report) }
    try page.finish()
  }

  private static let columns = [
    "key", "type", "names", "identifiers", "mentions", "documents", "spellings", "relations", "evidence",
    "merged",
  ].map { Column($0) }

  private static func row(_ report: EntityReport) -> [OutputValue] {
    let names = report.entity.names.map { name in
      OutputValue.fields(
        ("text", .string(name.text)), ("language", .string(name.language)),
        ("kind", .string(name.kind.rawValue)))
    }
    let identifiers = report.entity.identifiers.sorted { $0.key < $1.key }.map {
      OutputValue.Field(name: $0.key, value: .string($0.value))
    }
    let spellings = report.spellings.map { spelling in
      OutputValue.fields(("text", .string(spelling.text)), ("mentions", .integer(spelling.mentions)))
    }
    let relations = report.relations.map { relation in
      OutputValue.fields(
        ("type", .string(relation.type)), ("source", .string(relation.source)),
        ("target", .string(relation.target)), ("date", .optional(relation.date)),
        ("place", .optional(relation.place)), ("modality", .string(relation.modality.rawValue)),
        ("statements", .integer(relation.statements)), ("sources", .integer(relation.sources)),
        ("conflicts", .integer(relation.conflicts)), ("id", .integer(relation.id)))
    }
    let evidence = report.latestEvidence.map { statement in
      OutputValue.object(
        zip(StatementsCommand.columns, StatementsCommand.row(statement)).map {
          OutputValue.Field(name: $0.name, value: $1)
        })
    }
    return [
      .string(report.entity.key), .string(report.entity.type.name), .list(names), .object(identifiers),
      .integer(report.mentions), .integer(report.documents), .list(spellings), .list(relations),
      .list(evidence), .list(report.mergedKeys.map(OutputValue.string)),
    ]
  }
}
