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

  @Option(help: "Seconds for each question in a round, at least one run.")
  var seconds = 0.1

  private static let questions =
    GraphQuestion.all + [
      GraphQuestion(
        name: "one-hop", title: "neighbours", query: GraphQuestion.oneHop, parameters: ["id": .integer(7)]),
      GraphQuestion(
        name: "three-hop", title: "distinct", query: GraphQuestion.threeHop, parameters: ["id": .integer(7)]),
      GraphQuestion(
        name: "path", title: "shortest", query: GraphQuestion.shortestPath,
        parameters: ["a": .integer(7), "b": .integer(300)]),
    ]

  func run() async throws {
    let sizes = sizes.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty else { throw ValidationError("'--sizes' needs numbers separated by commas") }
    let clock = ContinuousClock()
    let start = clock.now
    let engines = sizes.map { QueryEngine(graph: PersonGraph.grown(relationships: $0)) }
    print("graphs made after \((clock.now - start).components.seconds) s\n")
    // All sizes take turns: what drifts on the machine drifts for all.
    var medians = [[[Double]]](
      repeating: [[Double]](repeating: [], count: sizes.count), count: Self.questions.count)
    for round in 0...rounds {
      for (place, question) in Self.questions.enumerated() {
        for (size, engine) in engines.enumerated() {
          let time = try time(question, on: engine)
          if round > 0 { medians[place][size].append(time) }
        }
      }
    }
    print("| median ms of the processor | \(sizes.map { "\($0) | " }.joined())growth |")
    print("|" + String(repeating: "---|", count: sizes.count + 2))
    for (place, question) in Self.questions.enumerated() {
      let times = medians[place].map { $0.sorted()[$0.count / 2] }
      let cells = times.map { String(format: $0 < 1 ? "%.4f | " : "%.2f | ", $0) }.joined()
      print("| \(question.name) \(question.title) | \(cells)\(Growth(sizes: sizes, times: times)) |")
    }
    print("\n\(rounds) rounds in turns, \((clock.now - start).components.seconds) s in all")
  }

  /// The median of some runs in milliseconds of the processor, which a busy machine distorts least.
  private func time(_ question: GraphQuestion, on engine: QueryEngine) throws -> Double {
    var times: [Double] = []
    let start = ProcessorClock.seconds
    repeat {
      let before = ProcessorClock.seconds
      _ = try engine.run(question.query, parameters: question.parameters)
      times.append((ProcessorClock.seconds - before) * 1000)
    } while ProcessorClock.seconds - start < seconds
    return times.sorted()[times.count / 2]
  }
}
