import KnowledgeStore
import RelationExtraction

/// Prints a timeline for people: a line for every event, the first sentence that tells of it, and who says so.
struct TimelinePage {
  private let sink = OutputSink.standardOutput()
  private let terminal: Terminal

  init(terminal: Terminal) { self.terminal = terminal }

  func write(_ entry: TimelineEntry) throws(CommandError) {
    let style = Style(isOn: terminal.hasColor)
    let date = entry.relation.date ?? "undated"
    let indent = String(repeating: " ", count: 12)
    let padding = String(repeating: " ", count: max(2, 12 - date.count))
    var relation = RelationLine.text(entry.relation, style: style)
    if let day = entry.relation.date {
      relation = relation.replacing(" · \(day)", with: "", maxReplacements: 1)
    }
    try sink.write("\(style.bold(date))\(padding)\(relation)\n")
    if let first = entry.statements.first {
      try sink.write("\(indent)\(StatementSentences.sentence(first, terminal: terminal))\n")
    }
    var seen: Set<String> = []
    let who = entry.statements.map { $0.attribution ?? $0.documentSource ?? $0.document }
      .filter { seen.insert($0).inserted }
    try sink.write(
      "\(indent)\(style.dim("— " + who.map(TableWriter.singleLine).joined(separator: ", ")))\n\n")
  }

  func finish() throws(CommandError) { try sink.flush() }
}
