import ArgumentParser
import EntityRecognition
import Gazetteer

/// `dalil gazetteer compile`: one file that opens at once.
struct GazetteerCompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Turn a gazetteer into one file that opens at once, whatever its size.",
    discussion: """
      The file goes wherever a gazetteer is asked for, alone or with others, whose names are added to it. It is \
      written again only when the content of the sources has changed, or dalil itself; the old one stays until the \
      new one is whole. Memory is bounded; temporary files beside the output take up to one and a half times its size, \
      and go when the program ends, however it does.

      Examples:
        dalil gazetteer compile examples/gazetteer --output news.gaz
        dalil recognize --gazetteer news.gaz --gazetteer new-names.tsv article.txt
      """)

  @Argument(help: ArgumentHelp("Files and folders; together they make one gazetteer.", valueName: "source"))
  var sources: [String]

  @Option(
    name: [.customShort("o"), .long], help: ArgumentHelp("The file to write, *.gaz.", valueName: "file"))
  var output: String

  @Flag(help: "Write the file even when it is up to date.")
  var force = false

  func validate() throws {
    guard output.hasSuffix(".gaz") else {
      throw ValidationError("'\(output)' should end in .gaz, so that it is known for what it is.")
    }
  }

  func run() async throws {
    let (sources, output, force) = (sources, output, force)
    let outcome: GazetteerCompiler.Outcome?
    do {
      outcome = try await Interruption.cancelling {
        if !force {
          let fingerprint = try GazetteerReader.fingerprint(ofContentsOf: sources)
          if GazetteerCompiler.isCurrent(output, sources: fingerprint) { return nil }
        }
        return try GazetteerCompiler.compile(contentsOf: sources, to: output)
      }
    } catch let error as GazetteerFileError {
      throw CommandError(error)
    }
    guard let outcome else {
      Diagnostics.print("\(output): up to date")
      return
    }
    let hasErrors = GazetteerLoading.report(outcome.errors, in: sources)
    Diagnostics.print("\(output): \(Wording.count(outcome.entityCount, "entity", "entities"))")
    if hasErrors { throw ExitStatus.input }
  }
}
