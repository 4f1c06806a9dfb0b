public import ArgumentParser
import Dalil
import Foundation
public import GraphExport

/// `dalil export`: the network as a drawing.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the network of a store for Graphviz.",
    discussion: """
      People are ellipses, places houses, organizations hexagons; edges are as thick as the number of statements \
      behind them, and their tooltips show sentences.

      Examples:
        dalil export news.dalil --language ar | dot -Tsvg > network.svg
        dalil export news.dalil --types MET,VISITED --around kim-jong-un --depth 2 --output kim.dot
        dalil export news.dalil --labels Person --minimum 2 | sfdp -Tsvg > people.svg
      """)

  @OptionGroup var store: StoreArgument

  @Option(help: ArgumentHelp("The format: dot.", valueName: "format"))
  var to: ExportFormat = .dot

  @Option(help: ArgumentHelp("The language of the labels, such as ar or en.", valueName: "code"))
  var language = "en"

  @Option(
    help: ArgumentHelp("Only relations of these types, separated by commas: MET,VISITED.", valueName: "types")
  )
  var types: String?

  @Option(help: ArgumentHelp("Only entities of these types: Person,Organization.", valueName: "types"))
  var labels: String?

  @Option(
    help: ArgumentHelp("Only what lies around this entity, by key or any spelling.", valueName: "entity"))
  var around: String?

  @Option(help: ArgumentHelp("How many relations away from --around.", valueName: "number"))
  var depth = 1

  @Option(help: ArgumentHelp("Only relations that at least this many statements say.", valueName: "number"))
  var minimum = 1

  @Option(help: ArgumentHelp("A heading for the drawing.", valueName: "text"))
  var title: String?

  @Flag(help: "Draw a legend of the types of entities.")
  var legend = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
  var output: String?

  func validate() throws {
    if depth < 0 { throw ValidationError("--depth must not be negative.") }
  }

  func run() async throws {
    let store = try store.open()
    let centres = try around.map { Set(try EntityLookup(store: store).keys(named: $0)) } ?? []
    let (types, labels) = (types.map(Self.list), labels.map(Self.list))
    try TypeHints.print(forRelationTypes: types ?? [], in: store)
    TypeHints.print(forEntityTypes: labels ?? [])
    let selection = ExportSelection(
      relationTypes: types, labels: labels, centres: centres, depth: depth,
      minimumCount: minimum)
    let graph = try store.network(selection)
    let options = ExportOptions(language: language, title: title, hasLegend: legend)
    let text = to.text(of: graph, options: options)
    if let output {
      try OutputFile.write(text, to: output)
    } else {
      let sink = OutputSink.standardOutput()
      try sink.write(text)
      try sink.flush()
    }
    if graph.edges.isEmpty { Diagnostics.print("nothing to draw: no relation fits") }
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
  }
}

extension ExportFormat: ExpressibleByArgument {}
