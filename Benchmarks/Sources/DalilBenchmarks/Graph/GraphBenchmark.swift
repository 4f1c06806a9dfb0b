import ArgumentParser
import Foundation
import PropertyGraph
import QueryEngine

/// Nine queries, neighbours, reach and shortest paths on the graph of persons, beside peers that answered the same
/// questions before in the same run of `scripts/benchmark graph`.
struct GraphBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Times graph queries beside embedded graph stores and SQL.")

  @Option(help: "Folder with data/csv, data/workload.json and the peers' results.")
  var folder: String

  @Option(help: "Counted rounds.")
  var rounds = 15

  private struct Workload: Decodable {
    let point: [Int64]
    let pairs: [[Int64]]
    let hop3: [Int64]
  }

  func run() async throws {
    let folder = URL(filePath: folder)
    let clock = ContinuousClock()
    let start = clock.now
    let graph = try PersonGraph.read(folder.appending(path: "data/csv"))
    print(
      "\(graph.nodeCount) nodes, \(graph.relationshipCount) relationships, read in \(clock.now - start)\n")
    let engine = QueryEngine(graph: graph)
    let workload = try JSONDecoder().decode(
      Workload.self, from: Data(contentsOf: folder.appending(path: "data/workload.json")))
    let peers = try PeerResults.read(folder.appending(path: "results"))
    var table = ComparisonTable(peers: peers)
    for question in GraphQuestion.all {
      var answer: [[Value]] = []
      let row = try await Measurement.alternate(
        rounds: rounds,
        [(question.name, { answer = try engine.run(question.query, parameters: question.parameters).rows })]
      )
      table.add(
        "\(question.name) \(question.title)", question.name, milliseconds: row[0].median * 1000,
        answer: answer, expected: Self.expected[question.name])
    }
    try addLatencies(engine, workload, to: &table)
    table.print()
    guard table.allAgree else { throw ValidationError("some answers differ from the reference") }
  }

  private func addLatencies(
    _ engine: QueryEngine, _ workload: Workload, to table: inout ComparisonTable
  ) throws {
    let neighbours = try Self.latency(workload.point) {
      try engine.run(GraphQuestion.oneHop, parameters: ["id": .integer($0)]).rows.count
    }
    table.add(
      "one-hop neighbours", "point_out", milliseconds: neighbours.median, sum: neighbours.sum,
      expected: 242_126)
    let reach = try Self.latency(workload.hop3) { id in
      guard
        case .integer(let count) = try engine.run(GraphQuestion.threeHop, parameters: ["id": .integer(id)])
          .rows[0][0]
      else { return 0 }
      return Int(count)
    }
    table.add(
      "three-hop distinct", "hop3", milliseconds: reach.median, sum: reach.sum, expected: 256_346)
    do {
      let paths = try Self.latency(workload.pairs) { pair in
        let rows = try engine.run(
          GraphQuestion.shortestPath, parameters: ["a": .integer(pair[0]), "b": .integer(pair[1])]
        ).rows
        guard case .integer(let length)? = rows.first?.first else { return 0 }
        return Int(length)
      }
      table.add("shortest path", "sp", milliseconds: paths.median, sum: paths.sum, expected: 916)
    } catch {
      print("shortest path: \(error)\n")
    }
  }

  /// What every engine answers, as far as the order of equal rows does not matter.
  private static let expected: [String: String] = [
    "q1": "85723, 68753, 54696", "q2": "'Austin'", "q4": "30748", "q5": "48", "q6": "77", "q7": "114",
    "q8": "58431994", "q9": "45201642",
  ]

  /// The median of single runs in milliseconds, and the sum of their answers.
  private static func latency<Input>(
    _ inputs: [Input], _ body: (Input) throws -> Int
  ) throws -> (median: Double, sum: Int) {
    let clock = ContinuousClock()
    var times: [Double] = []
    var sum = 0
    for input in inputs {
      let start = clock.now
      sum += try body(input)
      times.append(start.duration(to: clock.now) / .milliseconds(1))
    }
    times.sort()
    return (times[times.count / 2], sum)
  }
}
