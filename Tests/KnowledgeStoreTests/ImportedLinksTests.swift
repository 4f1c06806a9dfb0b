import Foundation
import GraphImport
import PropertyGraph
import TestSupport
import Testing

@testable import KnowledgeStore

/// Imported edges that lead to entities texts speak of.
struct ImportedLinksTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The cases of `Cases/import-entities.txt`.
  @Test func asRecorded() async throws {
    let file = try CaseFile("Tests/KnowledgeStoreTests/Cases/import-entities.txt")
    let unexpected = try await file.unexpected { number, block in
      let input = block.texts(after: "> ").joined(separator: "\n")
      let path = try scratch.write(input, to: "\(number)/edges.csv")
      return try await outcome(
        ImportSource(.edges, "\(block.lines[0].fields[1])=\(path)"), in: "\(number).dalil")
    }
    #expect(unexpected == [])
  }

  private func store(_ name: String) async throws -> KnowledgeStore {
    let store = try scratch.store(name)
    _ = try await store.ingestSample([try scratch.write("Ada met Basil.", to: "a.txt")])
    let items = try scratch.write("id\n1\n2\n3\n", to: "items.csv")
    _ = try store.importGraph([ImportSource(kind: .nodes, path: items, names: ["Item"])])
    return store
  }

  private func outcome(_ source: ImportSource, in name: String) async throws -> [String] {
    let store = try await store(name)
    let report = try store.importGraph([source])
    let problems = report.problems.map { problem in
      (report.skipped > 0 ? "skip " : "fail ") + "\(problem.line): "
        + (problem.column.map { "column '\($0)': " } ?? "") + problem.message
    }
    #expect(try store.check() == [])
    return problems + Self.edges(try store.graph())
  }

  /// The edges that are not the text's.
  private static func edges(_ graph: GraphSnapshot) -> [String] {
    func key(_ node: Int) -> String {
      for name in ["key", "id"] {
        switch graph.key(named: name).flatMap({ graph.property($0, ofNode: node) }) {
        case .string(let key): return key
        case .integer(let key): return "\(key)"
        default: continue
        }
      }
      return "?"
    }
    return (0..<graph.relationshipCount).compactMap { edge in
      let type = graph.typeNames[graph.type(ofRelationship: edge)]
      if type == "MET" { return nil }
      let properties = graph.keys(ofRelationship: edge).compactMap { key -> String? in
        switch graph.property(key, ofRelationship: edge) {
        case .float(let value): "\(graph.keyNames[key])=\(value)"
        case .temporal(let value): "\(graph.keyNames[key])=\(value)"
        default: nil
        }
      }
      let words = [type] + properties.sorted()
      return "(\(key(graph.source(ofRelationship: edge))))-[\(words.joined(separator: " "))]->"
        + "(\(key(graph.target(ofRelationship: edge))))"
    }.sorted()
  }

  @Test func followsJudgements() async throws {
    let store = try await store("a.dalil")
    let links = try scratch.write("from,to\ncyrus,wire\n", to: "links.csv")
    _ = try store.importGraph([ImportSource(.edges, "Person:OWNS:NewsAgency=\(links)")])
    #expect(Self.edges(try store.graph()) == ["(cyrus)-[OWNS]->(wire)"])
    try store.judge(.merge(Merge(into: "cyra", from: "cyrus")))
    #expect(Self.edges(try store.graph()) == ["(cyra)-[OWNS]->(wire)"])
    try store.undo()
    #expect(Self.edges(try store.graph()) == ["(cyrus)-[OWNS]->(wire)"])
    #expect(try store.check() == [])
  }

  /// Imported nodes with the label of an entity's type come first; `Entity` is never theirs.
  @Test func importedNodesComeFirst() async throws {
    let store = try await store("a.dalil")
    let people = try scratch.write("id\nada\nzoe\n", to: "people.csv")
    let links = try scratch.write("from,to\nzoe,ada\n", to: "links.csv")
    let report = try store.importGraph([
      ImportSource(.nodes, "Person=\(people)"), ImportSource(.edges, "Person:KNOWS:Entity=\(links)"),
    ])
    #expect(report.problems.isEmpty)
    #expect(Self.edges(try store.graph()) == ["(zoe)-[KNOWS]->(ada)"])
  }

  @Test func withoutImportedNodesEndsAreEntities() async throws {
    let store = try scratch.store("b.dalil")
    let links = try scratch.write("from,to\nbasil,ada\n", to: "KNOWS.csv")
    let report = try store.importGraph([ImportSource(.edges, links)])
    #expect(report.problems.isEmpty && report.edges == 1)
    #expect(Self.edges(try store.graph()) == ["(basil)-[KNOWS]->(ada)"])
  }
}
