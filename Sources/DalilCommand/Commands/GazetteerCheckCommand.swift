import ArgumentParser
import Gazetteer

/// `dalil gazetteer check`: everything there is to say about a gazetteer's files.
struct GazetteerCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report duplicates, unknown types, ambiguous names and broken lines, with file and line.",
    discussion: """
      Prints one finding a line as compilers do, file:line:column: severity: message, so that editors can jump \
      to it. Exits with 3 when a line is unusable; with --strict also when there is a warning.

      Examples:
        dalil gazetteer check examples/gazetteer
        dalil gazetteer check names.tsv --format jsonl
      """)

  @Argument(help: ArgumentHelp("Files and folders; together they make one gazetteer.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Flag(help: "Leave out notes, such as names that several entities share.")
  var quiet = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let (gazetteer, all) = try GazetteerLoading.read(paths)
    let diagnostics = quiet ? all.filter { $0.severity != .note } : all
    if output.format == nil {
      let sink = OutputSink.standardOutput()
      for diagnostic in diagnostics { try sink.write(diagnostic.description + "\n") }
      try sink.flush()
    } else {
      try output.print(Self.columns, diagnostics.map(Self.row))
    }
    let names = gazetteer.entities.reduce(0) { $0 + $1.names.count }
    let count = { (severity: GazetteerDiagnostic.Severity) in all.count { $0.severity == severity } }
    let parts = [
      Wording.count(gazetteer.entities.count, "entity", "entities"), Wording.count(names, "name"),
      Wording.count(count(.error), "error"), Wording.count(count(.warning), "warning"),
      Wording.count(count(.note), "note"),
    ]
    Diagnostics.print(parts.joined(separator: ", "))
    if count(.error) > 0 || (strict && count(.warning) > 0) { throw ExitStatus.input }
  }

  private static let columns = ["file", "line", "column", "severity", "code", "message"].map { Column($0) }

  private static func row(_ diagnostic: GazetteerDiagnostic) -> [OutputValue] {
    [
      .string(diagnostic.file), diagnostic.line > 0 ? .integer(diagnostic.line) : .null,
      diagnostic.column.map { .integer($0) } ?? .null, .string(diagnostic.severity.rawValue),
      .string(diagnostic.code.rawValue), .string(diagnostic.message),
    ]
  }
}
