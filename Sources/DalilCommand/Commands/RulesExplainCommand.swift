import ArgumentParser
import EntityRecognition
import Gazetteer
import Orthography
import RelationExtraction

/// `dalil rules explain`: why a sentence states what it states, and why it does not state more.
struct RulesExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show which rules fire on which words of a sentence, and what the others missed.",
    discussion: """
      Names are those of the gazetteer; without one, mark them as in the examples of rule files: \
      [name|Type:key]. For every word that triggers a rule the frame is shown that matched, or the one of which \
      most stands there, with the element that was missing and where it was looked for.

      Examples:
        dalil rules explain "التقى [بوتين|Person:putin] ب[كيم|Person:kim]"
        dalil rules explain "Putin met Kim in Moscow" --gazetteer examples/gazetteer
        dalil rules explain "زار بوتين الصين" --gazetteer names.tsv --rules my.rules
      """)

  @Argument(help: ArgumentHelp("A sentence.", valueName: "sentence"))
  var sentence: String

  @Option(help: ArgumentHelp("A file or folder of names; may be repeated.", valueName: "path"))
  var gazetteer: [String] = []

  @Option(help: ArgumentHelp("When the sentence was published, such as 2023-09-13.", valueName: "date"))
  var date: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let date, StatementDate(iso8601: date) == nil {
      throw ValidationError("--date must be a date such as 2023-09-13, not '\(date)'.")
    }
  }

  func run() async throws {
    let rules = try rules.load() ?? RuleSet.builtIn()
    let explanation = try explain(with: rules)
    if let format = output.format, format != .table {
      try output.print(Self.columns, explanation.rules.map { row($0, explanation) })
      return
    }
    let sink = OutputSink.standardOutput()
    for line in lines(explanation) { try sink.write(line + "\n") }
    try sink.flush()
  }

  private func explain(with rules: RuleSet) throws -> SentenceExplanation {
    let publication = date.flatMap { StatementDate(iso8601: $0) }
    if gazetteer.isEmpty {
      do throws(RuleDiagnostic) {
        return try SentenceExplanation(marked: sentence, rules: rules, publicationDate: publication)
      } catch {
        throw CommandError(
          status: .usage, message: error.reason, remedy: "Mark names so, or give a --gazetteer.")
      }
    }
    let names = try GazetteerLoading.load(gazetteer).gazetteer
    return SentenceExplanation(
      sentence, gazetteer: names, mentions: { Recognizer(gazetteer: names).mentions(in: $0) }, rules: rules,
      publicationDate: publication)
  }

  // MARK: Words

  private func lines(_ explanation: SentenceExplanation) -> [String] {
    let style = Style(isOn: output.terminal.hasColor)
    func quoted(_ span: Range<Int>) -> String { "«\(explanation.words(span))»" }
    var lines = explanation.statements.isEmpty ? ["states nothing"] : []
    for statement in explanation.statements {
      lines.append("states " + style.bold(explanation.describe(statement)))
    }
    for rule in explanation.rules.sorted(by: { $0.hasFired && !$1.hasFired }) {
      let slots = rule.slots.map { explanation.key($0.entity) + " " + quoted($0.span) }
      lines.append("")
      lines.append(
        "\(rule.hasFired ? "fired" : "nearly") \(style.bold(rule.rule)) (\(rule.type)) on \(quoted(rule.trigger))"
      )
      lines.append("  frame    \(rule.frame)")
      if !slots.isEmpty { lines.append("  ends     " + slots.joined(separator: ", ")) }
      if let missing = rule.missing {
        let place = rule.lookedAt.map { "at \(quoted($0))" } ?? "at the end of the sentence"
        lines.append(
          "  missing  \(missing) \(place); found \(rule.found) of \(rule.count) elements")
      }
    }
    if explanation.rules.isEmpty { lines.append("no word of the sentence triggers a rule") }
    return lines
  }

  private static let columns = [
    "rule", "type", "fired", "trigger", "frame", "ends", "missing", "at", "found", "elements",
  ].map { Column($0) }

  private func row(_ rule: RuleExplanation, _ explanation: SentenceExplanation) -> [OutputValue] {
    [
      .string(rule.rule), .string(rule.type), .boolean(rule.hasFired),
      .string(explanation.words(rule.trigger)), .string(rule.frame),
      .list(rule.slots.map { .string(explanation.key($0.entity)) }), .optional(rule.missing),
      .optional(rule.lookedAt.map(explanation.words)), .integer(rule.found), .integer(rule.count),
    ]
  }
}
