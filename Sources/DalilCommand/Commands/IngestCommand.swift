import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore
import RelationExtraction

/// `dalil ingest`: articles into a store.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles into a store; the store is made when it is not there.",
    discussion: """
      A folder stands for the .txt, .md and .jsonl files in it. A text file may begin with lines "title:", \
      "date:", "source:" and "language:" between two "---"; a line of JSON Lines has "id" and "text" and the \
      same fields; article.json beside article.txt may give them too. The same article twice changes nothing. Ctrl-C ends in good order: what is stored stays, and \
      running the command again goes on.

      The names of --gazetteer are kept in the store; later calls need none.

      Examples:
        dalil ingest news.dalil articles/ --gazetteer examples/gazetteer
        dalil ingest news.dalil today/*.txt --source "Example News Agency" --date 2023-09-13
        dalil ingest news.dalil archive.jsonl
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("Articles: text files, JSON Lines files or folders.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("A file or folder of names; may be repeated.", valueName: "path"))
  var gazetteer: [String] = []

  @Option(help: ArgumentHelp("Who published the articles that do not say so themselves.", valueName: "name"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "When the articles that give no date were published, such as 2023-09-13.", valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "The language of the articles that do not say so themselves, such as ar.", valueName: "code"))
  var language: String?

  @OptionGroup var rules: RuleOptions

  @Option(help: ArgumentHelp("Write at most this many articles at once.", valueName: "number"))
  var batch: Int?

  @Option(
    help: ArgumentHelp("Refuse an article larger than this; 32 unless given.", valueName: "megabytes"))
  var largest: Int?

  func validate() throws {
    if let date, StatementDate(iso8601: date) == nil {
      throw ValidationError("--date must be a date such as 2023-09-13, not '\(date)'.")
    }
    if let batch, batch < 1 { throw ValidationError("--batch must be at least 1.") }
    if let largest, !(1...1024).contains(largest) {
      throw ValidationError("--largest must be from 1 to 1024 megabytes.")
    }
  }

  func run() async throws {
    try await Interruption.cancelling { [self] in try await ingest() }
  }

  private func ingest() async throws {
    let rules = try rules.load()
    if gazetteer.isEmpty {
      let store = try openWithNames(rules)
      try await ingest(into: store)
      try store.close()
    } else {
      let names = try GazetteerLoading.load(gazetteer)
      try await store.making(rules: rules) { store in
        try store.importGazetteer(names.gazetteer)
        try await ingest(into: store)
      }
      if names.hasErrors { throw ExitStatus.input }
    }
  }

  private func ingest(into store: Store) async throws {
    let report = try await IngestRun(path: self.store.path, deed: "stored").run {
      progress throws(StoreError) in
      try await store.ingest(paths, options: options, progress: progress)
    }
    if !report.problems.isEmpty { throw ExitStatus.input }
  }

  /// Opens a store that has names from earlier.
  private func openWithNames(_ rules: RuleSet?) throws -> Store {
    if FileManager.default.fileExists(atPath: store.path) {
      let store = try store.open(.readWrite, rules: rules)
      if try store.statistics().entities > 0 { return store }
    }
    throw CommandError(
      status: .usage, message: "\(store.path): this store knows no names to look for",
      remedy: "Give some with --gazetteer, such as --gazetteer examples/gazetteer.")
  }

  private var options: IngestOptions {
    var options = IngestOptions()
    options.source = source
    options.language = language
    options.date = date.flatMap { StatementDate(iso8601: $0) }
    if let batch { options.batchDocuments = batch }
    if let largest { options.largestDocument = largest << 20 }
    return options
  }
}
