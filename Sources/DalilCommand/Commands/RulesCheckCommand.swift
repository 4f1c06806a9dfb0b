import ArgumentParser
import RelationExtraction

/// `dalil rules check`: everything that is wrong with rule files, and the examples that do not come out.
struct RulesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with rule files, with file, line and column, and run their examples.",
    discussion: """
      Prints one finding a line as compilers do, file:line:column: message. Exits with 3 when there is one.

      Examples:
        dalil rules check my.rules
        dalil rules check --no-built-in-rules rules/*.rules
      """)

  @Argument(help: ArgumentHelp("Rule files.", valueName: "file"))
  var files: [String]

  @Flag(help: "Leave out the built-in rules and word classes.")
  var noBuiltInRules = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let (rules, mistakes) = try RuleLoading.read(files, withBuiltIn: !noBuiltInRules)
    let failures = rules.checkExamples(of: Set(files))
    let diagnostics = mistakes + failures
    if output.format == nil {
      let sink = OutputSink.standardOutput()
      for diagnostic in diagnostics { try sink.write(diagnostic.description + "\n") }
      try sink.flush()
    } else {
      try output.print(Self.columns, diagnostics.map(Self.row))
    }
    let own = rules.summaries.filter { files.contains($0.file) }
    let parts = [
      Wording.count(own.count, "rule"), Wording.count(own.reduce(0) { $0 + $1.examples }, "example"),
      Wording.count(own.reduce(0) { $0 + $1.counterExamples }, "counter-example"),
      Wording.count(diagnostics.count, "mistake"),
    ]
    Diagnostics.print(parts.joined(separator: ", "))
    if !diagnostics.isEmpty { throw ExitStatus.input }
  }

  private static let columns = ["file", "line", "column", "message"].map { Column($0) }

  private static func row(_ diagnostic: RuleDiagnostic) -> [OutputValue] {
    [
      .string(diagnostic.file), .integer(diagnostic.line), .integer(diagnostic.column),
      .string(diagnostic.reason),
    ]
  }
}
