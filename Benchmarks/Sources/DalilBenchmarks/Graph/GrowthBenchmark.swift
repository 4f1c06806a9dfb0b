import ArgumentParser
import Foundation
import PropertyGraph
import QueryEngine

/// How query times grow with the graph.
struct GrowthBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth", abstract: "Times graph queries against made-up graphs of growing size.")

  @Option(help: "Sizes in relationships, separated by commas.")
  var sizes = "10000,100000,1000000,10000000"

  @Option(help: "Counted rounds.")
  var rounds = 5

  func run() async throws {
    let sizes = sizes.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty else { throw ValidationError("'--sizes' needs numbers separated by commas") }
    var columns: [[Double]] = []
    let questions =
      GraphQuestion.all + [
        GraphQuestion(
          name: "one-hop", title: "neighbours", query: GraphQuestion.oneHop, parameters: ["id": .integer(7)]),
        GraphQuestion(
          name: "three-hop", title: "distinct", query: GraphQuestion.threeHop, parameters: ["id": .integer(7)]
        ),
      ]
    for size in sizes {
      let engine = QueryEngine(graph: PersonGraph.grown(relationships: size))
      var column: [Double] = []
      for question in questions {
        let row = try await Measurement.alternate(
          rounds: rounds,
          [(question.name, { _ = try engine.run(question.query, parameters: question.parameters) })])
        column.append(row[0].median * 1000)
      }
      columns.append(column)
    }
    print("| median ms | \(sizes.map { "\($0) | " }.joined())growth |")
    print("|" + String(repeating: "---|", count: sizes.count + 2))
    for (place, question) in questions.enumerated() {
      let times = columns.map { $0[place] }
      print(
        "| \(question.name) \(question.title) | \(times.map { ComparisonTable.text($0) + " | " }.joined())\(Self.growth(sizes, times)) |"
      )
    }
  }

  /// How the time grows from the last but one size to the last, as the exponent of a power of the size.
  private static func growth(_ sizes: [Int], _ times: [Double]) -> String {
    guard sizes.count > 1, let time = times.last, let size = sizes.last else { return "–" }
    let before = times.count - 2
    let exponent = log(time / times[before]) / log(Double(size) / Double(sizes[before]))
    let kind =
      exponent < 0.3 ? "none" : exponent < 0.75 ? "less than linear" : exponent < 1.25 ? "linear" : "more"
    return String(format: "n^%.2f, ", exponent) + kind
  }
}
