import ArgumentParser
import Gazetteer

/// `dalil gazetteer list`: the entities of a gazetteer.
struct GazetteerListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the entities of a gazetteer.",
    discussion: """
      Examples:
        dalil gazetteer list examples/gazetteer --type Person
        dalil gazetteer list names.tsv --format csv > entities.csv
      """)

  @Argument(help: ArgumentHelp("Files and folders; together they make one gazetteer.", valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp("Only entities of this type or a kind of it, such as Organization.", valueName: "type")
  )
  var type: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard let type, EntityType(named: type) == nil else { return }
    let names = EntityType.all.map(\.name)
    let near = Suggestion.nearest(to: type, in: names).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError(
      "'\(type)' is not a type of entity.\(near) The types are: \(names.joined(separator: ", ")).")
  }

  func run() async throws {
    let (gazetteer, hasErrors) = try GazetteerLoading.load(paths)
    let entities = gazetteer.entities.filter { entity in type.map { entity.type.isKind(of: $0) } ?? true }
    try output.print(Self.columns, entities.map(Self.row))
    if hasErrors { throw ExitStatus.input }
  }

  private static let columns = [
    Column("key"), Column("type"), Column("en"), Column("ar"),
    Column("names", parts: [Column("count"), Column("texts", isInTable: false)]),
  ]

  private static func row(_ entity: Entity) -> [OutputValue] {
    func name(_ language: String) -> OutputValue {
      .optional(entity.names.first { $0.language == language && $0.kind == .canonical }?.text)
    }
    return [
      .string(entity.key), .string(entity.type.name), name("en"), name("ar"),
      .fields(
        ("count", .integer(entity.names.count)), ("texts", .list(entity.names.map { .string($0.text) }))),
    ]
  }
}
