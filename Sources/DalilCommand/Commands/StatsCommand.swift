import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil stats`: what a store holds, in numbers.
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a store holds.",
    discussion: """
      Examples:
        dalil stats news.dalil
        dalil stats news.dalil --format jsonl
      """)

  @OptionGroup var store: StoreArgument
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try store.open()
    let statistics = try store.statistics()
    try output.print([Column("what"), Column("value")], Self.rows(statistics).map { [.string($0.0), $0.1] })
    if statistics.staleDocuments > 0 {
      Diagnostics.print(
        "\(Wording.count(statistics.staleDocuments, "document")) were read with other names than the store has now; "
          + "to have them read again: dalil reanalyze \(store.records.path)")
    }
  }

  private static func rows(_ statistics: StoreStatistics) -> [(String, OutputValue)] {
    var rows: [(String, OutputValue)] = [
      ("documents", .integer(statistics.documents)), ("text bytes", .integer(statistics.textBytes)),
      ("first date", .optional(statistics.firstDate)), ("last date", .optional(statistics.lastDate)),
      ("entities", .integer(statistics.entities)), ("names", .integer(statistics.names)),
      ("entities mentioned", .integer(statistics.mentionedEntities)),
      ("mentions", .integer(statistics.mentions)),
    ]
    rows += counts("mentions", statistics.mentionsByMatch)
    rows.append(("statements", .integer(statistics.statements)))
    rows += counts("statements", statistics.statementsByModality)
    rows.append(("relations", .integer(statistics.relations)))
    rows += counts("relations", statistics.relationsByType)
    for (what, imported) in [
      ("imported nodes", statistics.importedNodes), ("imported edges", statistics.importedEdges),
    ] where !imported.isEmpty {
      rows.append((what, .integer(imported.values.reduce(0, +))))
      rows += counts(what, imported)
    }
    rows.append(("file bytes", .integer(statistics.fileBytes)))
    return rows
  }

  private static func counts(_ what: String, _ counts: [String: Int]) -> [(String, OutputValue)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      ("\(what): \($0.key)", .integer($0.value))
    }
  }
}
