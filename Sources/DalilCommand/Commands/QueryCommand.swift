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

  @OptionGroup var graph: GraphOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (query == nil) == (file == nil) {
      throw ValidationError("Give a query, or a file with --file; one of them.")
    }
  }

  func run() async throws {
    let text = try queryText()
    let store = try store.open()
    if explain {
      let sink = OutputSink.standardOutput()
      try sink.write(try store.explain(text, scope: graph.scope) + "\n")
      return try sink.flush()
    }
    let values = Dictionary(parameters.map { ($0.name, $0.value) }) { $1 }
    let result = try store.query(text, parameters: values, scope: graph.scope)
    try output.print(result)
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
