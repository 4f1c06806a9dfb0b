import ArgumentParser
import NameMatching

/// `dalil names search`: the names of a list nearest to each of many.
struct NamesSearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the names of a list that are nearest to each query.",
    discussion: """
      The index is a list of names: one a line; or the column "name" or "alias" of a table with a header (.tsv); or \
      the field "name" or "alias" of JSON Lines (.jsonl). Queries are one a line, - is standard input. Uses all \
      cores; results come in the order of the queries.

      Examples:
        dalil names search --index names.txt --queries queries.txt --format jsonl
        echo بوتن | dalil names search --index names.txt --queries - -k 3
      """)

  @Option(help: ArgumentHelp("The names to search in.", valueName: "file"))
  var index: String

  @Option(help: ArgumentHelp("The names to search for; - for standard input.", valueName: "file"))
  var queries: String

  @Option(
    name: .customShort("k"), help: ArgumentHelp("How many names to print for a query.", valueName: "number"))
  var count = 10

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if count < 1 { throw ValidationError("-k must be at least 1.") }
  }

  func run() async throws {
    var lines = try NameLines(path: queries)
    let names = try NameList.read(index)
    let nameIndex = NameIndex(names)
    let records = NameMatchRecords(output: output)
    var unknown: [String] = []
    while let batch = try lines.next(Self.batch) {
      let found = await nameIndex.nearest(to: batch, limit: count)
      for (query, matches) in zip(batch, found) {
        if matches.isEmpty, !NameComparison.knowsLetters(of: query) { unknown.append(query) }
        try records.write(query: query, matches.map { (names[$0.number], $0.score) })
      }
    }
    try records.finish()
    guard let first = unknown.first else { return }
    throw CommandError(
      status: .input,
      message: "\(queries): \(unknown.count) of the queries cannot be compared, the first of them '\(first)'",
      remedy: "Give names in \(NamesCompareCommand.scripts) letters.")
  }

  /// Queries read and answered together.
  private static let batch = 4096
}
