import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// The cases of `Cases/*.txt`.
struct QueryCaseTests {
  static let files: [String] = {
    let folder = ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test(arguments: files)
  func answersAsWritten(_ name: String) throws {
    var file = try CaseFile(ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases/\(name)"))
    #expect(!file.cases.isEmpty)
    for place in file.cases.indices {
      var graph = WritableGraph()
      if let setUp = file.cases[place]["graph"] ?? file.heading["graph"], !setUp.isEmpty {
        try graph.run(setUp)
      }
      let actual = Self.outcome(of: file.cases[place], on: &graph)
      if ProjectFiles.isRecording {
        for (part, text) in actual { file.cases[place].set(part, to: text) }
        let stale = ["rows", "rows in order", "error", "warnings", "plan"]
        file.cases[place].parts.removeAll { part in
          stale.contains(part.name) && !actual.contains { $0.name == part.name }
        }
      } else {
        Self.compare(actual, with: file.cases[place], in: name)
      }
    }
    if ProjectFiles.isRecording { try file.save() }
  }

  private static func compare(
    _ actual: [(name: String, text: String)], with item: CaseFile.Case, in file: String
  ) {
    let expected = item.parts.filter { !["graph", "parameters", "query"].contains($0.name) }
    for part in actual {
      #expect(part.text == item[part.name], "\(file): \(item.title): \(part.name)")
    }
    for part in expected where !actual.contains(where: { $0.name == part.name }) {
      Issue.record("\(file): \(item.title): expected \(part.name) but got \(actual)")
    }
  }

  static func outcome(of item: CaseFile.Case, on graph: inout WritableGraph) -> [(name: String, text: String)]
  {
    let query = item["query"] ?? ""
    do {
      var parameters: [String: Value] = [:]
      if let text = item["parameters"],
        case .map(let entries)? = try graph.run("RETURN \(text)").rows.first?.first
      {
        parameters = entries
      }
      let plan = try item["plan"].map { _ in
        try QueryEngine(graph: graph.snapshot, extensions: [evidence]).explain(query)
      }
      let result = try graph.run(query, parameters: parameters, extensions: [evidence])
      var rows = result.rows.map { $0.map(\.description).joined(separator: " | ") }
      let isOrdered = item["rows in order"] != nil
      if !isOrdered { rows.sort() }
      var parts: [(name: String, text: String)] = plan.map { [("plan", $0)] } ?? []
      let table = [result.columns.joined(separator: " | ")] + rows
      parts.append((isOrdered ? "rows in order" : "rows", table.joined(separator: "\n")))
      if !result.warnings.isEmpty {
        parts.append(("warnings", result.warnings.map(\.description).joined(separator: "\n")))
      }
      return parts
    } catch let error as QueryError {
      return [("error", error.report)]
    } catch {
      return [("error", "\(error)")]
    }
  }

  /// A function such as a store adds: it reads a property of the relationship.
  private static let evidence = Function("evidence", arity: 1...1) { arguments in
    guard case .relationship(let relationship) = arguments[0] else { return .null }
    return .list([relationship["id"]])
  }
}
