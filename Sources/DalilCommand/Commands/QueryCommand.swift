import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore
import QueryEngine
import QueryLanguage

/// `dalil query`: a question in the query language, rows as the answer.
struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answer a question in the query language, the read core of openCypher.",
    discussion: """
      Nodes are entities, with labels by type (:Person, :Place, :Organization, :NewsAgency …) and the properties \
      key, name, name_ar, name_en, mentions and documents. Relationships are what the articles assert \
      (:MET, :VISITED, :HOLDS_POSITION …) with count, date, first_date, last_date, place, place_name and \
      sources. evidence(r) gives the sentences that say so.

      Examples:
        dalil query news.dalil "MATCH (a)-[r:MET]-(b) RETURN a.name, b.name"
        dalil query news.dalil 'MATCH (p {key: $who})-->(x) RETURN x.name' \\
          --param who=kim-jong-un
        dalil query news.dalil --file question.cypher --format csv
        echo 'MATCH (n:Person) RETURN n.name' | dalil query news.dalil --file -
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("The query; quote it for the shell.", valueName: "query"))
  var query: String?

  @Option(help: ArgumentHelp("Read the query from this file, - for standard input.", valueName: "path"))
  var file: String?

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "A value for $name in the query; JSON, or else a text. May be repeated.", valueName: "name=value"))
  var parameters: [QueryParameter] = []

  @Flag(help: "Print the steps the query would take instead of running it.")
  var explain = false

  @Flag(help: "Run the query and print the steps it took, with rows and times, instead of its rows.")
  var profile = false

  @Option(help: ArgumentHelp("Stop a query that takes longer than this.", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "Stop a query that has to keep more than this, such as 500MB or 8GB; 2GB unless said otherwise.",
      valueName: "size"))
  var memory: ByteCount?

  @OptionGroup var graph: GraphOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (query == nil) == (file == nil) {
      throw ValidationError("Give a query, or a file with --file; one of them.")
    }
    if let timeout, !(timeout > 0 && timeout < 1e9) {
      throw ValidationError("--timeout needs a number of seconds above 0.")
    }
  }

  func run() async throws {
    let text = try queryText()
    try await Interruption.cancelling { [self] in try answer(text) }
  }

  private func answer(_ text: String) throws {
    let store = try store.open()
    if explain { return try OutputSink.print(try store.explain(text, scope: graph.scope) + "\n") }
    let values = Dictionary(parameters.map { ($0.name, $0.value) }) { $1 }
    var limits = QueryLimits(deadline: timeout.map { ContinuousClock.now + .seconds($0) })
    if let memory { limits.maximumMemory = memory.bytes }
    if profile {
      return try OutputSink.print(
        try store.profile(text, parameters: values, scope: graph.scope, limits: limits) + "\n")
    }
    try output.print(try store.rows(text, parameters: values, scope: graph.scope, limits: limits))
  }

  /// The query from the command line, a file or standard input.
  private func queryText() throws(CommandError) -> String {
    if let query { return query }
    let path = file ?? "-"
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let data = try? handle.readToEnd() ?? Data() else {
      throw CommandError(
        status: .input, message: "\(path): the query cannot be read from it", remedy: "Check the path.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw CommandError(status: .input, message: "\(path): this is not UTF-8", remedy: "Save it as UTF-8.")
    }
    return text
  }
}
