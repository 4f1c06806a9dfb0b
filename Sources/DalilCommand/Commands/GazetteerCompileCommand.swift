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
      written again only when the content of the sources has changed, or dalil itself.

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
    let fingerprint = try GazetteerLoading.fingerprint(sources)
    if !force, GazetteerCompiler.isCurrent(output, sources: fingerprint) {
      Diagnostics.print("\(output): up to date")
      return
    }
    let (gazetteer, hasErrors) = try GazetteerLoading.load(sources)
    do throws(GazetteerFileError) {
      try GazetteerCompiler.compile(gazetteer, sources: hasErrors ? 0 : fingerprint, to: output)
    } catch {
      throw CommandError(status: .inputOutput, message: error.description)
    }
    Diagnostics.print("\(output): \(Wording.count(gazetteer.entities.count, "entity", "entities"))")
    if hasErrors { throw ExitStatus.input }
  }
}
