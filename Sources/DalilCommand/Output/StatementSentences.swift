import KnowledgeStore
import RelationExtraction

/// Prints statements for people: a line that says what, and the sentence with its names marked.
final class StatementSentences {
  private let sink: OutputSink
  private let terminal: Terminal
  private let highlighter: Highlighter

  init(output: OutputOptions) {
    sink = .standardOutput()
    terminal = output.terminal
    highlighter = Highlighter(terminal: terminal)
  }

  /// Prints a statement.
  func write(_ statement: StatementRecord) throws(CommandError) {
    try sink.write(Self.lines(statement, terminal: terminal).joined(separator: "\n") + "\n\n")
  }

  /// Prints what remains.
  func finish() throws(CommandError) {
    try sink.flush()
  }

  /// What is said, and the sentence that says it.
  static func lines(_ statement: StatementRecord, terminal: Terminal) -> [String] {
    let style = Style(isOn: terminal.hasColor)
    var details = [statement.date, statement.place.map { "in \($0)" }].compactMap { $0 }
    if statement.modality != .asserted { details.append(statement.modality.rawValue) }
    details += statement.qualifiers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let head = "\(statement.source) \(style.bold(statement.type)) \(statement.target)"
    return [
      ([head] + details).joined(separator: " · "), "  " + sentence(statement, terminal: terminal),
      "  " + style.dim("— " + provenance(statement)),
    ]
  }

  /// The sentence, and where it comes from with all that tells statements of one relation apart.
  static func evidence(_ statement: StatementRecord, terminal: Terminal) -> [String] {
    var details = [provenance(statement)]
    if let attribution = statement.attribution {
      details.append("according to \(attribution)" + (statement.outlet.map { " through \($0)" } ?? ""))
    }
    if let date = statement.date { details.append("dated \(date)") }
    if let place = statement.place { details.append("in \(place)") }
    if statement.recordedSource != statement.source {
      details.append("recorded as \(statement.recordedSource)")
    }
    if statement.recordedTarget != statement.target {
      details.append("recorded as \(statement.recordedTarget)")
    }
    if !statement.document.hasPrefix(statement.rule) { details.append(statement.rule) }
    return [
      sentence(statement, terminal: terminal),
      Style(isOn: terminal.hasColor).dim("— " + details.joined(separator: " · ")),
    ]
  }

  /// The sentence with its names and the words that say the relation marked.
  static func sentence(_ statement: StatementRecord, terminal: Terminal) -> String {
    Highlighter(terminal: terminal).text(statement.sentenceText, marks: marks(statement))
  }

  private static func provenance(_ statement: StatementRecord) -> String {
    // The document of a statement by hand is called after its source.
    let source = statement.documentSource.flatMap { statement.document.hasSuffix($0) ? nil : $0 }
    return [statement.document, source, statement.documentDate].compactMap { $0 }
      .map(TableWriter.singleLine).joined(separator: ", ")
  }

  private static func marks(_ statement: StatementRecord) -> [Highlighter.Mark] {
    [(statement.sourceSpan, .blue), (statement.targetSpan, .green), (statement.trigger, Style.Color.yellow)]
      .map {
        let start = $0.0.lowerBound - statement.sentence.lowerBound
        return Highlighter.Mark(range: max(0, start)..<max(0, start + $0.0.count), color: $0.1)
      }
  }
}
