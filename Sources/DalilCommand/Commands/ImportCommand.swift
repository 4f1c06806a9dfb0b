import ArgumentParser
import Dalil
import Foundation
import GraphImport
import KnowledgeStore

/// `dalil import`: nodes and edges from tables into a store.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load nodes and edges from CSV or TSV files; the store is made when it is not there.",
    discussion: """
      The first line of a file names the columns, as name or name:type (int, float, bool, string, date, int[] \
      with ; between items). Nodes have a column id, or one marked as in isbn:ID; edges have from and to, or \
      :START_ID(Label) and :END_ID(Label). :LABEL and :TYPE say label and type row by row, :IGNORE is passed over. \
      Without a type, that of the values is taken. Empty cells are no values. Files may be compressed with gzip.

      Labels and types are given before the file, or are its name without endings. Edges may lead to entities of \
      the gazetteer, by key: the label of that end is then a type, such as Country, or Entity. All of it is stored, or, when \
      interrupted, nothing: run it again. The same file again changes nothing. Rows that cannot be used are \
      reported with their line and left out.

      Examples:
        dalil import graph.dalil --nodes Person=persons.csv --nodes City=cities.tsv.gz \\
          --edges Person:LIVES_IN:City=lives_in.csv
        dalil import graph.dalil --nodes Person.csv --edges KNOWS.csv --strict
        dalil import news.dalil --edges Country:MEMBER_OF:Organization=members.csv
        dalil query graph.dalil "MATCH (p:Person)-[:LIVES_IN]->(c:City) RETURN c.name, count(*)"
      """)

  @OptionGroup var store: StoreArgument

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Files of nodes: persons.csv or Person=persons.csv.", valueName: "[label=]file"))
  var nodes: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files of edges: knows.csv, KNOWS=knows.csv or, with the labels of both ends, Person:LIVES_IN:City=lives.csv.",
      valueName: "[[label:]type[:label]=]file"))
  var edges: [String] = []

  @Option(
    help: ArgumentHelp(
      "What stands between cells, if it is not to be guessed: , ; | or tab.", valueName: "character"))
  var delimiter: String?

  @Flag(help: "Store nothing at all when a row cannot be used.")
  var strict = false

  @Flag(help: "Take away what was imported before under these labels and types.")
  var replace = false

  func validate() throws {
    if nodes.isEmpty, edges.isEmpty { throw ValidationError("Give files with --nodes or --edges.") }
    for text in edges where !FileManager.default.fileExists(atPath: text) {
      guard let sign = text.firstIndex(of: "="), !text[..<sign].contains("/") else { continue }
      let words = text[..<sign].split(separator: ":", omittingEmptySubsequences: false)
      if words.count == 2 || words.count > 3 || words.contains("") {
        throw ValidationError(
          "--edges \(text): write the type alone, as in KNOWS=FILE, or with a label at both ends, as in Person:KNOWS:Person=FILE."
        )
      }
    }
    if let delimiter, delimiterByte == nil {
      throw ValidationError("--delimiter must be one ASCII character or 'tab', not '\(delimiter)'.")
    }
  }

  private var delimiterByte: UInt8? {
    guard let delimiter else { return nil }
    if delimiter == "tab" || delimiter == "\\t" { return UInt8(ascii: "\t") }
    let bytes = Array(delimiter.utf8)
    let isUsable = bytes.count == 1 && bytes[0] < 0x80 && !"\"\n\r".utf8.contains(bytes[0])
    return isUsable ? bytes[0] : nil
  }

  func run() async throws {
    try await Interruption.cancelling { [self] in try await store.making { try load(into: $0) } }
  }

  private func load(into store: Store) throws {
    var options = GraphImportOptions()
    options.delimiter = delimiterByte
    options.isStrict = strict
    options.replaces = replace
    let sources = nodes.map { ImportSource(.nodes, $0) } + edges.map { ImportSource(.edges, $0) }
    let report = try store.importGraph(sources, options: options)
    for problem in report.problems { Diagnostics.print("dalil: \(problem)") }
    let hidden = report.skipped - report.problems.count
    if hidden > 0 { Diagnostics.print("dalil: and \(Wording.count(hidden, "row")) more") }
    if report.isRefused {
      throw CommandError(
        status: .input, message: "\(self.store.path): nothing was stored",
        remedy: "Correct the rows above, or leave --strict out to store the others.")
    }
    try print(report)
    if !report.problems.isEmpty { throw ExitStatus.input }
  }

  private func print(_ report: GraphImportReport) throws {
    let sink = OutputSink.standardOutput()
    var parts = [
      Wording.count(report.nodes, "node") + " and " + Wording.count(report.edges, "edge") + " stored"
    ]
    let unchanged = report.files.count { $0.isUnchanged }
    if unchanged > 0 { parts.append("\(Wording.count(unchanged, "file")) imported before") }
    if report.skipped > 0 { parts.append("\(Wording.count(report.skipped, "row")) left out") }
    try sink.write("\(store.path): \(parts.joined(separator: "; "))\n")
    try sink.flush()
  }
}
