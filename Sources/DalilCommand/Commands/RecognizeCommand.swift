import ArgumentParser
import EntityRecognition
import Gazetteer
import KnowledgeStore
import Orthography

/// `dalil recognize`: mentions in texts, without a store.
struct RecognizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recognize",
    abstract: "Find the names in texts; needs a gazetteer and no store.",
    discussion: """
      Reads text files, and JSON Lines with "id" and "text" (files ending in .jsonl, and standard input as -); \
      writes what it finds as it goes, in constant memory. Offsets are UTF-8 bytes of the text and cover the \
      name itself, without prefixes. A line that is no document gives a record with "error", and the others go on.

      Examples:
        dalil recognize --gazetteer examples/gazetteer article.txt
        dalil recognize --gazetteer names.tsv --format jsonl articles/*.txt > mentions.jsonl
        parallel --pipe dalil recognize --gazetteer names.tsv --format jsonl - < articles.jsonl
      """)

  @Option(help: ArgumentHelp("A file or folder of names; may be repeated.", valueName: "path"))
  var gazetteer: [String]

  @Flag(help: "Only spellings of the gazetteer, no near ones.")
  var exact = false

  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp("Text files, JSON Lines files or folders; - for standard input.", valueName: "file"))
  var files: [String]

  func run() async throws {
    let (gazetteer, hasErrors) = try GazetteerLoading.load(gazetteer)
    let recognizer = Recognizer(gazetteer: gazetteer, options: .init(isExact: exact))
    let segmenter = TextSegmenter()
    let records = MentionRecords(output: output)
    var hasProblems = hasErrors
    for result in DocumentStream(paths: files) {
      switch result {
      case .success(let document):
        let text = segmenter.segment(document.text)
        try records.write(
          document: document.name, recognizer.mentions(in: text), in: text, gazetteer: gazetteer)
      case .failure(let problem):
        hasProblems = true
        Diagnostics.print("dalil: \(problem)")
        try records.write(problem: problem)
      }
    }
    try records.finish()
    if hasProblems { throw ExitStatus.input }
  }
}
