import Gazetteer
import KnowledgeStore
import RelationExtraction

/// Prints what the store knows of an entity, for people.
struct EntityPage {
  private let sink = OutputSink.standardOutput()
  private let terminal: Terminal

  init(output: OutputOptions) {
    terminal = output.terminal
  }

  /// Prints one entity.
  func write(_ report: EntityReport) throws(CommandError) {
    let style = Style(isOn: terminal.hasColor)
    let entity = report.entity
    var seen: Set<String> = []
    let canonical = entity.names.filter { $0.kind == .canonical && seen.insert($0.text).inserted }
      .map { shown($0.text) }
    try sink.write(style.bold(canonical.isEmpty ? entity.key : canonical.joined(separator: " · ")) + "\n")
    let mentions =
      "\(Wording.count(report.mentions, "mention")) in \(Wording.count(report.documents, "document"))"
    let identifiers = entity.identifiers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    try sink.write(([entity.key, entity.type.name, mentions] + identifiers).joined(separator: " · ") + "\n")
    try section("Merged with", report.mergedKeys)
    let others = entity.names.filter { $0.kind != .canonical }
    try section("Other names", others.map { "\(shown($0.text)) (\($0.kind.rawValue), \($0.language))" })
    try section("Spellings found", report.spellings.map { "\(shown($0.text)) \($0.mentions)×" })
    try relations(report, style: style)
    if !report.latestEvidence.isEmpty { try sink.write("\n" + style.bold("Latest evidence") + "\n") }
    for statement in report.latestEvidence {
      for line in StatementSentences.lines(statement, terminal: terminal) { try sink.write("  \(line)\n") }
    }
    try sink.write("\n")
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    try sink.flush()
  }

  private func relations(_ report: EntityReport, style: Style) throws(CommandError) {
    guard !report.relations.isEmpty else { return }
    try sink.write("\n" + style.bold("Relations") + "\n")
    let columns = ["type", "source", "target", "date", "place", "modality", "statements", "sources"]
      .map { Column($0) }
    var writer = TableWriter(columns: columns, sink: sink, terminal: terminal)
    for relation in report.relations {
      try writer.write([
        .string(relation.type), .string(relation.source), .string(relation.target),
        .optional(relation.date), .optional(relation.place),
        .string(relation.modality.rawValue), .integer(relation.statements), .integer(relation.sources),
      ])
    }
    try writer.finish()
  }

  private func section(_ title: String, _ items: [String]) throws(CommandError) {
    guard !items.isEmpty else { return }
    try sink.write("\(Style(isOn: terminal.hasColor).bold(title + ":")) \(items.joined(separator: ", "))\n")
  }

  private func shown(_ name: String) -> String {
    let line = TableWriter.singleLine(name)
    return terminal.isTerminal ? Bidirectional.isolated(line) : line
  }
}
