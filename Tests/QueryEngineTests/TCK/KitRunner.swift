import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage

/// Plays one scenario of the kit.
struct KitRunner {
  enum Outcome {
    case passed
    case failed(String)
  }

  private enum Answer {
    case rows(QueryResult)
    case error(QueryError)
  }

  let graphsFolder: URL
  private var graph = WritableGraph()
  private var before = Counts()
  private var parameters: [String: Value] = [:]
  private var answer: Answer?

  static func play(_ scenario: KitScenario, graphsFolder: URL) -> Outcome {
    var runner = KitRunner(graphsFolder: graphsFolder)
    for step in scenario.steps {
      if case .failed(let reason) = runner.play(step) { return .failed(reason) }
    }
    return .passed
  }

  private init(graphsFolder: URL) { self.graphsFolder = graphsFolder }

  private mutating func play(_ step: KitScenario.Step) -> Outcome {
    let text = step.text
    if text == "an empty graph" || text == "any graph" { return .passed }
    if text.hasPrefix("the "), text.hasSuffix(" graph") {
      let name = text.dropFirst(4).dropLast(6)
      let file = graphsFolder.appending(path: "\(name).cypher")
      return execute((try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }
    if text.hasPrefix("having executed") { return execute(step.doc ?? "") }
    if text.hasPrefix("parameters are") { return setParameters(step.table ?? []) }
    if text.hasPrefix("executing query") || text.hasPrefix("executing control query") {
      before = Counts(graph.snapshot)
      do {
        answer = .rows(try graph.run(step.doc ?? "", parameters: parameters))
      } catch {
        answer = .error(error)
      }
      return .passed
    }
    if text.hasPrefix("the result should be") { return checkRows(step) }
    if text.contains("should be raised") { return checkError(text) }
    if text == "no side effects" { return checkSideEffects([:]) }
    if text.hasPrefix("the side effects should be") {
      let pairs = (step.table ?? []).compactMap { row in Int(row[1]).map { (row[0], $0) } }
      return checkSideEffects(Dictionary(uniqueKeysWithValues: pairs))
    }
    return .failed("unknown step '\(text)'")
  }

  private mutating func execute(_ query: String) -> Outcome {
    do {
      try graph.run(query)
      return .passed
    } catch {
      return .failed("set-up: \(error)")
    }
  }

  private mutating func setParameters(_ table: [[String]]) -> Outcome {
    for row in table {
      do {
        let result = try graph.run("RETURN \(row[1])")
        parameters[row[0]] = result.rows[0][0]
      } catch {
        return .failed("parameter: \(error)")
      }
    }
    return .passed
  }

  private func checkRows(_ step: KitScenario.Step) -> Outcome {
    guard case .rows(let result) = answer else {
      if case .error(let error) = answer { return .failed("\(error)") }
      return .failed("no query")
    }
    if step.text == "the result should be empty" {
      return result.rows.isEmpty ? .passed : .failed("expected no rows, found \(result.rows.count)")
    }
    let ignoresOrder = step.text.contains("ignoring element order")
    let table = step.table ?? []
    guard let columns = table.first, columns == result.columns else {
      return .failed("expected columns \(table.first ?? []), found \(result.columns)")
    }
    var expected: [[String]] = []
    for row in table.dropFirst() {
      let forms = row.compactMap { KitNotation.form(of: $0, ignoringOrder: ignoresOrder) }
      guard forms.count == row.count else { return .failed("cannot read \(row)") }
      expected.append(forms)
    }
    var actual = result.rows.map { $0.map { KitNotation.form(of: $0, ignoringOrder: ignoresOrder) } }
    if !step.text.contains("in order") {
      expected.sort { $0.lexicographicallyPrecedes($1) }
      actual.sort { $0.lexicographicallyPrecedes($1) }
    }
    return expected == actual ? .passed : .failed("expected \(expected), found \(actual)")
  }

  /// `a TypeError should be raised at runtime: InvalidArgumentType`
  private func checkError(_ text: String) -> Outcome {
    guard case .error(let error) = answer else { return .failed("expected that \(text)") }
    let words = text.split(separator: " ")
    let detail = String(words[words.count - 1])
    let matches =
      String(words[1]) == error.errorClass.rawValue
      && (text.contains("at any time") || text.contains("at \(error.phase.rawValue)"))
      && (detail == "*" || detail == error.detail.rawValue)
    return matches ? .passed : .failed("expected that \(text), found \(error.phase.rawValue) \(error)")
  }

  private func checkSideEffects(_ expected: [String: Int]) -> Outcome {
    let changes = Counts(graph.snapshot).changes(from: before)
    return changes == expected ? .passed : .failed("expected side effects \(expected), found \(changes)")
  }
}

/// How much is in a graph.
private struct Counts {
  var nodes = 0
  var relationships = 0
  var labels = 0
  var properties = 0

  init() {}

  init(_ graph: GraphSnapshot) {
    nodes = graph.nodeCount
    relationships = graph.relationshipCount
    labels = graph.labelNames.count
    properties =
      (0..<nodes).reduce(0) { $0 + graph.keys(ofNode: $1).count }
      + (0..<relationships).reduce(0) { $0 + graph.keys(ofRelationship: $1).count }
  }

  func changes(from before: Counts) -> [String: Int] {
    [
      "+nodes": nodes - before.nodes, "+relationships": relationships - before.relationships,
      "+labels": labels - before.labels, "+properties": properties - before.properties,
    ].filter { $0.value != 0 }
  }
}
