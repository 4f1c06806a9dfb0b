import Foundation
import GRDB
import PropertyGraph
import TestSupport
import Testing

@testable import KnowledgeStore

/// The file beside the store never changes an answer, whatever becomes of it.
struct GraphCacheTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A store whose graph goes to a file however small it is, with its path.
  private func store(_ name: String = "news.dalil", _ texts: [String] = ["Ada met Basil."]) async throws
    -> String
  {
    let path = scratch.path(name)
    let store = try KnowledgeStore(path: path, mode: .create, cachedGraphTime: .zero)
    _ = try store.importEntities(SampleWorld.gazetteer)
    try await add(texts, to: store)
    _ = try store.graph()
    try store.close()
    return path
  }

  private func add(_ texts: [String], to store: KnowledgeStore) async throws {
    let lines = texts.map { #"{"id": "\#($0)", "text": "\#($0)", "uri": "test:\#($0)"}"# }
    _ = try await store.ingestSample([try scratch.write(lines.joined(separator: "\n"), to: "texts.jsonl")])
  }

  /// What a fresh opening answers.
  private func relations(_ path: String, _ mode: KnowledgeStore.Mode = .readOnly) throws -> [String] {
    let store = try KnowledgeStore(path: path, mode: mode, cachedGraphTime: .zero)
    defer { try? store.close() }
    return try relations(store.graph())
  }

  private func relations(_ graph: GraphSnapshot) throws -> [String] {
    let key = graph.key(named: "key")
    return (0..<graph.relationshipCount).map { number in
      [graph.source(ofRelationship: number), graph.target(ofRelationship: number)]
        .map { node in key.flatMap { graph.property($0, ofNode: node) }.map { "\($0)" } ?? "?" }
        .joined(separator: "–")
    }.sorted()
  }

  @Test func isWrittenUsedAndSafeToDelete() async throws {
    let path = try await store()
    let answer = try relations(path)
    #expect(answer.count == 1)
    let cache = path + "-graph"
    let before = try FileManager.default.attributesOfItem(atPath: cache)[.systemFileNumber] as? Int
    #expect(try relations(path) == answer)
    #expect(try FileManager.default.attributesOfItem(atPath: cache)[.systemFileNumber] as? Int == before)
    try FileManager.default.removeItem(atPath: cache)
    #expect(try relations(path) == answer)
    #expect(FileManager.default.fileExists(atPath: cache))
  }

  @Test func followsEveryChange() async throws {
    let path = try await store()
    let other = try KnowledgeStore(path: path, mode: .readWrite, cachedGraphTime: .zero)
    #expect(try relations(other.graph()).count == 1)
    let writer = try KnowledgeStore(path: path, mode: .readWrite, cachedGraphTime: .zero)
    try await add(["Basil met Cyra."], to: writer)
    #expect(try relations(other.graph()).count == 2)
    #expect(try relations(path).count == 2)
  }

  /// A copy, with its cache, that goes its own way; then each gets the other's cache.
  @Test func tellsCopiesApart() async throws {
    let one = try await store("one.dalil")
    let two = scratch.path("two.dalil")
    for suffix in ["", "-graph"] {
      try FileManager.default.copyItem(atPath: one + suffix, toPath: two + suffix)
    }
    for (path, text) in [(one, "Ada met Cyra."), (two, "Basil met Cyra.")] {
      let store = try KnowledgeStore(path: path, mode: .readWrite, cachedGraphTime: .zero)
      try await add([text], to: store)
      try store.close()
    }
    let answers = [try relations(one), try relations(two)]
    #expect(answers[0] != answers[1])
    let moved = scratch.path("moved")
    for (from, to) in [(one + "-graph", moved), (two + "-graph", one + "-graph"), (moved, two + "-graph")] {
      try FileManager.default.moveItem(atPath: from, toPath: to)
    }
    #expect([try relations(one), try relations(two)] == answers)
  }

  /// Bytes changed, cut off or added, and whole files of nonsense.
  @Test func neverAnswersFromADamagedFile() async throws {
    let path = try await store()
    let answer = try relations(path)
    let whole = try [UInt8](Data(contentsOf: URL(filePath: path + "-graph")))
    var generator = SeededGenerator(seed: 23)
    for round in 0..<60 {
      var bytes = whole
      switch round % 4 {
      case 0, 1:
        bytes[Int.random(in: bytes.indices, using: &generator)] ^= UInt8.random(
          in: 1...255, using: &generator)
      case 2: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
      default:
        bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
          .random(in: 0...255, using: &generator)
        }
      }
      try scratch.write(bytes, to: "news.dalil-graph")
      #expect(try relations(path) == answer)
      #expect(
        try Data(contentsOf: URL(filePath: path + "-graph")).count == whole.count, "it is written again")
    }
  }

  /// Undamaged, but touched, as a restored backup may be: the hash decides.
  @Test func acceptsAWholeFileOfAnotherTime() async throws {
    let path = try await store()
    let answer = try relations(path)
    let number = try FileManager.default.attributesOfItem(atPath: path + "-graph")[.systemFileNumber] as? Int
    try FileManager.default.setAttributes([.modificationDate: Date.now], ofItemAtPath: path + "-graph")
    #expect(try relations(path) == answer)
    #expect(
      try FileManager.default.attributesOfItem(atPath: path + "-graph")[.systemFileNumber] as? Int == number)
  }

  @Test func refusesOtherContents() async throws {
    let path = try await store()
    _ = try relations(path)
    let state = try #require(FileState(of: path))
    #expect(GraphCache(storePath: path, scope: []).load(madeOf: state) != nil)
    #expect(GraphCache(storePath: path, scope: .documents).load(madeOf: state) == nil)
    let other = try #require(FileState(of: try await store("other.dalil")))
    #expect(GraphCache(storePath: path, scope: []).load(madeOf: other) == nil)
  }

  // MARK: Changes by other tools

  /// How often each relation was said, as a fresh opening or an open store sees it.
  private func documents(_ store: KnowledgeStore) throws -> [PropertyValue?] {
    let graph = try store.graph()
    let key = try #require(graph.key(named: "documents"))
    return (0..<graph.relationshipCount).map { graph.property(key, ofRelationship: $0) }
  }

  private func documents(_ path: String) throws -> [PropertyValue?] {
    let store = try KnowledgeStore(path: path, mode: .readOnly, cachedGraphTime: .zero)
    defer { try? store.close() }
    return try documents(store)
  }

  /// Rows changed by plain SQL, in either way of writing, between queries of stores that stay open or are opened anew.
  @Test(arguments: ["wal", "delete"], [KnowledgeStore.Mode.readOnly, .readWrite])
  func seesWhatOtherToolsWrite(_ journal: String, _ mode: KnowledgeStore.Mode) async throws {
    let path = try await store()
    let tool = try DatabaseQueue(path: path)
    let set = try await tool.writeWithoutTransaction { db in
      try String.fetchOne(db, sql: "PRAGMA journal_mode = \(journal)")
    }
    #expect(set == journal)
    try tool.close()
    let open = try KnowledgeStore(path: path, mode: mode, cachedGraphTime: .zero)
    #expect(try documents(open) == [.integer(1)])
    try expectChanges(path, open)
  }

  private func expectChanges(_ path: String, _ open: KnowledgeStore) throws {
    for number in 2...9 {
      let tool = try DatabaseQueue(path: path)
      try tool.inDatabase { db in try db.execute(sql: "UPDATE relation SET documents = \(number)") }
      if number % 2 == 0 { try tool.close() }
      #expect(try documents(open) == [.integer(Int64(number))])
      #expect(try documents(path) == [.integer(Int64(number))])
      #expect(try documents(path) == [.integer(Int64(number))], "from the file that the last one wrote")
    }
  }

  @Test func seesWhatAnotherProcessWrites() async throws {
    let tool = URL(filePath: "/usr/bin/sqlite3")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else {
      print("skipped: there is no /usr/bin/sqlite3 to change a store with")
      return
    }
    let path = try await store()
    let open = try KnowledgeStore(path: path, mode: .readOnly, cachedGraphTime: .zero)
    for number in 2...4 {
      #expect(try documents(path) == documents(open))
      let process = try Process.run(tool, arguments: [path, "UPDATE relation SET documents = \(number)"])
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try documents(path) == [.integer(Int64(number))])
      #expect(try documents(open) == [.integer(Int64(number))])
    }
  }

  /// A graph is not made again because the store was closed, opened or copied to its own log.
  @Test func closingKeepsTheFile() async throws {
    let path = try await store()
    let cache = path + "-graph"
    let before = try FileManager.default.attributesOfItem(atPath: cache)[.systemFileNumber] as? Int
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .readOnly] {
      _ = try relations(path, mode)
      #expect(try FileManager.default.attributesOfItem(atPath: cache)[.systemFileNumber] as? Int == before)
    }
  }

  @Test func aFolderInItsPlaceIsNoError() async throws {
    let path = try await store()
    let answer = try relations(path)
    try FileManager.default.removeItem(atPath: path + "-graph")
    try FileManager.default.createDirectory(atPath: path + "-graph", withIntermediateDirectories: false)
    #expect(try relations(path) == answer)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!left.contains { $0.hasSuffix(".tmp") })
  }

  /// Whoever changes what a graph contains has to say so, or old files would go on answering.
  @Test func contentsHaveTheirVersion() async throws {
    let path = try await store(
      "contents.dalil", ["Ada met Basil in Harbour. Cyra met Ada.", "Wire met Cyra."])
    let graph = try KnowledgeStore(path: path, mode: .readOnly).graph([
      .documents, .cooccurrences, .unasserted, .places,
    ])
    var body: [UInt8] = []
    _ = try GraphImageWriter.body(of: graph, stamp: []) { body += $0 }
    let hash = String(body.withUnsafeBytes { ByteHash.hash($0) }, radix: 16)
    let file = try CaseFile("Tests/KnowledgeStoreTests/Cases/graph-contents.txt")
    let seen = "version \(GraphCache.contentsVersion) | \(hash)"
    let line = try #require(file.rows.first)
    if ProjectFiles.isRecording { try file.record([line.line: seen]) }
    #expect(
      line.text == seen || ProjectFiles.isRecording,
      "the graph's contents changed: raise GraphCache.contentsVersion and record again with DALIL_RECORD=1")
  }
}
