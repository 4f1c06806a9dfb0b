import ArgumentParser
import Dalil
import EntityRecognition
import Foundation
import Gazetteer
import KnowledgeStore

/// `dalil recognize`: mentions in texts, without a store.
struct RecognizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognize",
    abstract: "Find the names in texts; needs a gazetteer and no store.",
    discussion: """
      Reads text files, and JSON Lines with "id" and "text" (files ending in .jsonl, and standard input when no \
      file is named); writes what it finds as it goes, in the order of the input, on all cores and in constant \
      memory. Offsets cover the name itself, without prefixes. A line that is no document gives a record with \
      "error", and the others go on.

      Examples:
        dalil recognize --gazetteer examples/gazetteer article.txt
        dalil recognize --gazetteer names.tsv --format jsonl articles/*.txt > mentions.jsonl
        dalil recognize --gazetteer names.gaz < articles.jsonl > mentions.jsonl
        dalil recognize --gazetteer names.gaz --exact --format spans --offsets scalars < articles.jsonl
      """)

  @Option(
    help: ArgumentHelp("A file or folder of names, compiled or not; may be repeated.", valueName: "path"))
  var gazetteer: [String]

  @Flag(
    help: "Only names spelt letter for letter as in the gazetteer, in whole words, the longest at each place."
  )
  var exact = false

  @Flag(help: "As --exact, but letters that fold to the same count as the same: أ and ا, Ü and u.")
  var folded = false

  @Option(
    help: ArgumentHelp(
      "Which of overlapping names to keep: best (the likeliest together), longest or all.",
      valueName: "policy"))
  var overlaps: OverlapPolicy = .best

  @Flag(help: "Also names inside the names kept: the city in the university's name.")
  var nested = false

  @Flag(help: "Also titles and pairs that stand for people named elsewhere: the Russian president.")
  var roles = false

  @Option(
    help: ArgumentHelp(
      """
      table, json, jsonl, csv, tsv or spans; unless said otherwise a table on a terminal, and in a pipe jsonl for \
      JSON Lines and tsv for text files.
      """,
      valueName: "format"))
  var format: MentionFormat?

  @Option(help: ArgumentHelp("What offsets count: utf8, scalars or utf16.", valueName: "unit"))
  var offsets: OffsetUnit = .utf8

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: Terminal.ColorChoice = .auto

  @Argument(
    help: ArgumentHelp(
      "Text files, JSON Lines files or folders; - or none for JSON Lines from standard input.",
      valueName: "file"))
  var files: [String] = []

  func validate() throws {
    if exact, folded {
      throw ValidationError("Give one of --exact and --folded; --exact is the narrower one.")
    }
    if exact || folded, nested || overlaps != .best || roles {
      throw ValidationError(
        "--exact and --folded keep the longest name at each place: leave out --overlaps, --nested, --roles.")
    }
    if files.isEmpty, isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Name files to read, or send JSON Lines to standard input.")
    }
  }

  private var inputs: [String] { files.isEmpty ? ["-"] : files }

  private var spelling: Recognizer.Spelling { exact ? .exact : folded ? .folded : .variants }

  func run() async throws {
    let (names, hasErrors) = try GazetteerLoading.open(
      gazetteer, extent: spelling == .variants ? .everything : .exactNames)
    let terminal = Terminal(descriptor: STDOUT_FILENO, color: color)
    let readsLines = inputs.allSatisfy { $0 == "-" || $0.hasSuffix(".jsonl") }
    let format = format ?? .standard(isTerminal: terminal.isTerminal, readsLines: readsLines)
    let filter = try RecognitionFilter(
      gazetteer: names, options: .init(spelling: spelling, overlaps: overlaps, findsNested: nested),
      form: format.form, offsets: offsets, findsRoles: roles)
    let records = MentionRecords(format: format, terminal: terminal)
    var hasProblems = hasErrors
    try await filter.run(inputs, cores: ProcessInfo.processInfo.activeProcessorCount) { piece in
      try records.write(piece)
      for problem in piece.problems { Diagnostics.print("dalil: \(problem)") }
      hasProblems = hasProblems || !piece.problems.isEmpty
    }
    try records.finish()
    if hasProblems { throw ExitStatus.input }
  }
}
