import Foundation
import GRDB
import GraphImport
import PropertyGraph
import TestSupport
import Testing

@testable import KnowledgeStore

/// Nodes and edges from tables.
struct ImportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The cases of `Cases/import.txt`.
  @Test func asRecorded() async throws {
    let file = try CaseFile("Tests/KnowledgeStoreTests/Cases/import.txt")
    let unexpected = try await file.unexpected { number, block in
      let title = block.lines[0].fields
      let input = block.texts(after: "> ").map(Self.bytes)
      let path = try scratch.write(
        Array(input.joined(separator: [UInt8(ascii: "\n")])), to: "\(number)/file.csv")
      let kind = try #require(ImportSource.Kind(rawValue: title[1]))
      return try outcome(ImportSource(kind, "\(title[2])=\(path)"), in: "\(number).dalil")
    }
    #expect(unexpected == [])
  }

  private static func bytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Substring(text)
    while let character = rest.popFirst() {
      guard character == "\\", let code = rest.popFirst() else {
        result += Array(character.utf8)
        continue
      }
      switch code {
      case "t": result.append(9)
      case "r": result.append(13)
      case "x":
        result.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      default: result += [UInt8(ascii: "\\")] + Array(code.utf8)
      }
    }
    return result
  }

  private func outcome(_ source: ImportSource, in name: String) throws -> [String] {
    let store = try KnowledgeStore(path: scratch.path(name), mode: .create)
    if source.kind == .edges {
      let items = try scratch.write("id\n1\n2\n3\n", to: "items.csv")
      _ = try store.importGraph([ImportSource(kind: .nodes, path: items, names: ["Item"])])
    }
    let report = try store.importGraph([source])
    let problems = report.problems.map { problem in
      (report.skipped > 0 ? "skip " : "fail ") + "\(problem.line): "
        + (problem.column.map { "column '\($0)': " } ?? "") + problem.message
    }
    #expect(try store.check() == [])
    let graph = try store.graph()
    return problems + (source.kind == .edges ? Self.edges(graph) : Self.nodes(graph))
  }

  static func nodes(_ graph: GraphSnapshot) -> [String] {
    (0..<graph.nodeCount).map { node in
      let labels = graph.labels(ofNode: node).map { graph.labelNames[$0] }
      let properties = graph.keys(ofNode: node).compactMap { key in
        graph.property(key, ofNode: node).map { graph.keyNames[key] + "=" + text($0) }
      }
      return "(" + (labels.sorted() + properties.sorted()).joined(separator: " ") + ")"
    }
  }

  static func edges(_ graph: GraphSnapshot) -> [String] {
    (0..<graph.relationshipCount).map { edge in
      func key(_ node: Int) -> String {
        graph.key(named: "id").flatMap { graph.property($0, ofNode: node) }.map(text) ?? "?"
      }
      let properties = graph.keys(ofRelationship: edge).compactMap { key in
        graph.property(key, ofRelationship: edge).map { graph.keyNames[key] + "=" + text($0) }
      }
      let words = [graph.typeNames[graph.type(ofRelationship: edge)]] + properties.sorted()
      return "(\(key(graph.source(ofRelationship: edge))))-[\(words.joined(separator: " "))]->"
        + "(\(key(graph.target(ofRelationship: edge))))"
    }
  }

  private static func text(_ value: PropertyValue) -> String {
    switch value {
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let value): value.debugDescription
    case .temporal(let value): "\(value)"
    case .list(let items): "[" + items.map(text).joined(separator: ", ") + "]"
    }
  }

  // MARK: Several files, several times

  private func files() throws -> [ImportSource] {
    [
      ImportSource(.edges, "P:LIVES_IN:C=" + (try scratch.write("from,to\n1,x\n2,y\n", to: "lives.csv"))),
      ImportSource(.nodes, "P=" + (try scratch.write("id,name\n1,Ada\n2,Basil\n", to: "p.csv"))),
      ImportSource(.nodes, "C=" + (try scratch.write("id,name\nx,Norland\ny,Harbour\n", to: "c.csv"))),
    ]
  }

  @Test func aSecondTimeChangesNothing() throws {
    let store = try KnowledgeStore(path: scratch.path("a.dalil"), mode: .create)
    let first = try store.importGraph(files())
    #expect(first.nodes == 4 && first.edges == 2 && first.problems.isEmpty)
    let generation = try store.statistics().generation
    let second = try store.importGraph(files())
    #expect(second.files.allSatisfy(\.isUnchanged) && second.nodes == 0)
    #expect(try store.statistics().generation == generation)
  }

  @Test func addsToWhatIsThere() throws {
    let store = try KnowledgeStore(path: scratch.path("a.dalil"), mode: .create)
    _ = try store.importGraph(files())
    let more = try store.importGraph([
      ImportSource(.nodes, "P=" + (try scratch.write("id,name,age\n2,Other,1\n3,Cyra,40\n", to: "more.csv"))),
      ImportSource(.edges, "P:KNOWS:P=" + (try scratch.write("from,to\n3,1\n", to: "knows.csv"))),
    ])
    #expect(more.problems.map(\.line) == [2] && more.nodes == 1 && more.edges == 1)
    let graph = try store.graph()
    #expect(Self.nodes(graph).contains(#"(P age=40 id=3 name="Cyra")"#))
    #expect(Self.edges(graph).contains("(3)-[KNOWS]->(1)"))
    #expect(Self.nodes(graph).contains(#"(P id=2 name="Basil")"#), "the first stays")
  }

  @Test func replacesOnDemand() throws {
    let store = try KnowledgeStore(path: scratch.path("a.dalil"), mode: .create)
    _ = try store.importGraph(files())
    var options = GraphImportOptions()
    options.replaces = true
    let people = ImportSource(.nodes, "P=" + (try scratch.write("id,name\n1,Ada\n5,Eve\n", to: "new.csv")))
    #expect(throws: StoreError.self) { _ = try store.importGraph([people], options: options) }
    let edges = ImportSource(
      .edges, "P:LIVES_IN:C=" + (try scratch.write("from,to\n5,x\n", to: "newlives.csv")))
    let report = try store.importGraph([people, edges], options: options)
    #expect(report.problems.isEmpty)
    #expect(Self.edges(try store.graph()) == [#"(5)-[LIVES_IN]->("x")"#])
    #expect(try store.check() == [])
  }

  @Test func allOrNothingOnDemand() throws {
    let store = try KnowledgeStore(path: scratch.path("a.dalil"), mode: .create)
    var options = GraphImportOptions()
    options.isStrict = true
    let bad = ImportSource(.nodes, "P=" + (try scratch.write("id,age:int\n1,5\n2,x\n", to: "bad.csv")))
    let report = try store.importGraph([bad], options: options)
    #expect(report.isRefused && report.problems.map(\.line) == [3])
    #expect(try store.graph().nodeCount == 0)
  }

  @Test func standsBesideTheTexts() async throws {
    let store = try scratch.store()
    _ = try await store.ingestSample([try scratch.write("Ada met Basil.", to: "a.txt")])
    _ = try store.importGraph(files())
    let graph = try store.graph()
    #expect(graph.relationshipCount == 3)
    #expect(Set(graph.typeNames) == ["MET", "LIVES_IN"])
    #expect(try store.check() == [])
  }

  /// Compressed, and cut at every length: whole or refused.
  @Test func readsGzip() throws {
    // "id,name\n1,Ada\n2,آدا\n", compressed.
    let whole: [UInt8] = [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 203, 76, 209, 201, 75, 204, 77, 229, 50, 212, 113, 76, 73, 228, 50,
      210, 185, 177, 232, 198, 250, 27, 203, 185, 0, 89, 152, 100, 174, 23, 0, 0, 0,
    ]
    let store = try KnowledgeStore(path: scratch.path("a.dalil"), mode: .create)
    for length in 3..<whole.count {
      let cut = try scratch.write(Array(whole[..<length]), to: "cut.csv.gz")
      let report = try store.importGraph([ImportSource(kind: .nodes, path: cut, names: ["P"])])
      #expect(report.nodes == 0 && report.problems.count == 1)
    }
    let report = try store.importGraph([
      ImportSource(.nodes, "P=" + (try scratch.write(whole, to: "p.csv.gz")))
    ])
    #expect(report.nodes == 2 && report.problems.isEmpty)
  }

  /// What is damaged is said, never answered from.
  @Test func noticesChangedSegments() throws {
    let path = scratch.path("a.dalil")
    let store = try KnowledgeStore(path: path, mode: .create)
    _ = try store.importGraph(files())
    try store.write { db in
      try db.execute(sql: "UPDATE import_segment SET data = zeroblob(length(data)) WHERE id = 1")
    }
    #expect(throws: StoreError.self) { _ = try store.graph() }
    #expect(try !store.check().isEmpty)
  }
}
