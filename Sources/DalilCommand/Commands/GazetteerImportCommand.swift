import ArgumentParser
import Gazetteer
import Dalil
import KnowledgeStore

/// `dalil gazetteer import`: entities and names into a store.
struct GazetteerImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Put the entities of a gazetteer into a store; the store is made when it is not there.",
    discussion: """
      An entity whose key the store knows is replaced, the others stay. Lines that are broken are reported and \
      left out.

      Examples:
        dalil gazetteer import news.dalil examples/gazetteer
        dalil gazetteer import news.dalil people.tsv places.yaml
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("Files and folders; together they make one gazetteer.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let (gazetteer, hasErrors) = try GazetteerLoading.load(paths)
    let path = store.path
    let report = try store.open(.create).importGazetteer(gazetteer)
    let sink = OutputSink.standardOutput()
    try sink.write(
      "\(path): \(Wording.count(report.added, "entity", "entities")) added, \(report.changed) changed, "
        + "\(report.unchanged) unchanged\n")
    if report.staleDocuments > 0 {
      try sink.write(
        "\(Wording.count(report.staleDocuments, "document")) were read with other names; dalil reanalyze \(path) reads them again\n"
      )
    }
    try sink.flush()
    if hasErrors { throw ExitStatus.input }
  }
}
