import ArgumentParser
import Dalil
import Foundation
import GraphImport
import QueryEngine

/// Dalil as one of the processes that `Benchmarks/graph.py` asks in turns, one JSON object a line.
struct GraphWorker: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph-worker", abstract: "Answers the questions of Benchmarks/graph.py on standard input.",
    shouldDisplay: false)

  @Option(help: "Folder with the tables, as CSV.")
  var tables: String

  @Option(help: "The store; made of the tables when there is none.")
  var store: String

  private struct Request {
    let question: String
    let inputs: [Any]
    let seconds: Double

    init?(_ line: String) {
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let question = object["question"] as? String
      else { return nil }
      self.question = question
      inputs = object["inputs"] as? [Any] ?? []
      seconds = object["seconds"] as? Double ?? 0
    }
  }

  func run() async throws {
    try load()
    let store = try Store(path: store, mode: .readOnly)
    while let line = readLine() {
      guard let request = Request(line) else { throw ValidationError("this is no question: \(line)") }
      let reply: [String: Any]
      do {
        reply = request.question == "version" ? ["version": DalilVersion.current] : try answer(request, store)
      } catch {
        reply = ["error": "\(error)"]
      }
      let data = try JSONSerialization.data(withJSONObject: reply)
      FileHandle.standardOutput.write(data + Data("\n".utf8))
    }
  }

  private func load() throws {
    guard !FileManager.default.fileExists(atPath: store) else { return }
    let nodes = [
      ("Person", "persons"), ("City", "cities"), ("State", "states"), ("Country", "countries"),
      ("Interest", "interests"),
    ]
    let edges = [
      ("Person:Follows:Person", "follows"), ("Person:LivesIn:City", "lives_in"),
      ("Person:HasInterest:Interest", "interested_in"), ("City:CityIn:State", "city_in"),
      ("State:StateIn:Country", "state_in"),
    ]
    let store = try Store(path: store, mode: .create)
    _ = try store.importGraph(
      nodes.map { ImportSource(.nodes, "\($0)=\(tables)/\($1).csv") }
        + edges.map { ImportSource(.edges, "\($0)=\(tables)/\($1).csv") })
    try store.close()
  }

  private func answer(_ request: Request, _ store: Store) throws -> [String: Any] {
    var runs: [() throws -> [[Value]]]
    if let question = GraphQuestion.all.first(where: { $0.name == request.question }) {
      runs = [{ try store.query(question.query, parameters: question.parameters).rows }]
    } else {
      runs = try request.inputs.map { input in
        let (query, parameters) = try GraphQuestion.about(input, request.question)
        return { try store.query(query, parameters: parameters).rows }
      }
    }
    let clock = ContinuousClock()
    let (start, processor) = (clock.now, ProcessorClock.seconds)
    var wall: [Double] = []
    var answers: [[[Value]]] = []
    repeat {
      answers = []
      for run in runs {
        let before = clock.now
        answers.append(try run())
        wall.append((clock.now - before) / .seconds(1))
      }
    } while request.inputs.isEmpty && clock.now - start < .seconds(request.seconds)
    let used = (ProcessorClock.seconds - processor) / Double(wall.count)
    return [
      "wall": wall, "cpu": used,
      "answer": request.inputs.isEmpty
        ? answers[0].map { $0.map(Self.json) as Any } : Self.sum(answers, request.question),
    ]
  }

  /// Neighbours are counted, what is reached and how long paths are is added up.
  private static func sum(_ answers: [[[Value]]], _ question: String) -> Any {
    if question == "one-hop" { return answers.reduce(0) { $0 + $1.count } }
    return answers.reduce(0) { sum, rows in
      guard case .integer(let number)? = rows.first?.first else { return sum }
      return sum + Int(number)
    }
  }

  private static func json(_ value: Value) -> Any {
    switch value {
    case .integer(let number): number
    case .float(let number): number
    case .string(let text): text
    default: NSNull()
    }
  }
}

extension GraphQuestion {
  /// The query about a person, or about two, that a question of the workload asks.
  fileprivate static func about(
    _ input: Any, _ question: String
  ) throws -> (query: String, parameters: [String: Value]) {
    switch (question, input) {
    case ("one-hop", let id as Int64): (oneHop, ["id": .integer(id)])
    case ("three-hop", let id as Int64): (threeHop, ["id": .integer(id)])
    case ("path", let pair as [Int64]) where pair.count == 2:
      (shortestPath, ["a": .integer(pair[0]), "b": .integer(pair[1])])
    default: throw ValidationError("there is no question \(question) about \(input)")
    }
  }
}
