import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// `dalil conflicts`: what cannot all be right.
struct ConflictsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List pairs of relations that cannot both be right.",
    discussion: """
      Two relations of the same type and ends contradict each other when both are asserted of one time but of \
      different places (place), of days one or two apart (date), or when one is asserted and the other denied \
      (modality). 'dalil why' shows the sentences behind each.

      Examples:
        dalil conflicts news.dalil
        dalil conflicts news.dalil --format json
      """)

  @OptionGroup var store: StoreArgument
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let conflicts = try store.open().conflicts()
    try output.print(
      Self.columns,
      conflicts.map {
        [
          .string($0.kind.rawValue), .string($0.one.type), .string($0.one.source), .string($0.one.target),
          Self.side($0.one), Self.side($0.other),
        ]
      })
    if conflicts.isEmpty { Diagnostics.print("no relations contradict each other") }
  }

  private static let sides = [
    Column("relation"), Column("date"), Column("place"), Column("modality"), Column("statements"),
    Column("independent", isInTable: false),
  ]
  private static let columns =
    ["kind", "type", "source", "target"].map { Column($0) } + [
      Column("one", parts: sides), Column("other", parts: sides),
    ]

  private static func side(_ relation: RelationRecord) -> OutputValue {
    .fields(
      ("relation", .integer(relation.id)), ("date", .optional(relation.date)),
      ("place", .optional(relation.place)),
      ("modality", .string(relation.modality.rawValue)), ("statements", .integer(relation.statements)),
      ("independent", .integer(relation.sources)))
  }
}
