import ArgumentParser
import RelationExtraction

/// `dalil rules list`: the rules in use.
struct RulesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules: what they make, in which language, and where they stand.",
    discussion: """
      Examples:
        dalil rules list --type MET
        dalil rules list --rules my.rules --format csv
      """)

  @Option(help: ArgumentHelp("Only rules that make this type of relation, such as MET.", valueName: "type"))
  var type: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let rules = try rules.load() ?? RuleSet.builtIn()
    let types = Set(rules.summaries.map(\.type)).sorted()
    if let type, !types.contains(type) {
      throw CommandError(
        status: .usage, message: "no rule makes relations of the type '\(type)'",
        remedy: (Suggestion.nearest(to: type, in: types).map { "Did you mean '\($0)'? " } ?? "")
          + "The types are: \(types.joined(separator: ", ")).")
    }
    try output.print(
      Self.columns, rules.summaries.filter { type == nil || $0.type == type }.map(Self.row))
  }

  private static let columns = [
    "rule", "type", "language", "symmetric", "confidence", "priority", "frames", "examples", "counters",
    "file",
    "line",
  ].map { Column($0) }

  private static func row(_ rule: RuleSummary) -> [OutputValue] {
    [
      .string(rule.name), .string(rule.type), .string(rule.language), .boolean(rule.isSymmetric),
      .float(rule.confidence), .integer(rule.priority), .integer(rule.frames), .integer(rule.examples),
      .integer(rule.counterExamples), .string(rule.file), .integer(rule.line),
    ]
  }
}
