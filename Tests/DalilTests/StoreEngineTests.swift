import Foundation
import GraphImport
import KnowledgeStore
import QueryEngine
import Synchronization
import Testing

@testable import Dalil

/// A store that stays open keeps its engine, with the plans of what it was asked, until somebody changes the file.
struct StoreEngineTests {
  private func world() throws -> (news: SampleNews, path: String) {
    let news = try SampleNews()
    let path = news.path("people.dalil")
    let store = try Store(path: path, mode: .create)
    let file = news.path("people.csv")
    try "id,name\n1,Ada\n2,Basil\n".write(toFile: file, atomically: true, encoding: .utf8)
    _ = try store.importGraph([ImportSource(.nodes, "Person=\(file)")])
    try store.close()
    return (news, path)
  }

  private static let question = "MATCH (p:Person {id: $id}) RETURN p.name"

  @Test(arguments: [KnowledgeStore.Mode.readOnly, .readWrite])
  func repeatsAQuestionWithTheSameEngine(_ mode: KnowledgeStore.Mode) throws {
    let (news, path) = try world()
    let store = try Store(path: path, mode: mode)
    var graph: ObjectIdentifier?
    for round in 0..<50 {
      let rows = try store.query(Self.question, parameters: ["id": .integer(Int64(round % 3))]).rows
      #expect(rows == (round % 3 == 0 ? [] : [[.string(round % 3 == 1 ? "Ada" : "Basil")]]))
      let kept = try #require(store.engines.withLock { $0[[]] })
      if let graph { #expect(graph == ObjectIdentifier(kept.graph)) }
      graph = ObjectIdentifier(kept.graph)
    }
    withExtendedLifetime(news) {}
  }

  @Test func asksANewEngineWhenTheFileHasChanged() throws {
    let (news, path) = try world()
    let store = try Store(path: path, mode: .readOnly)
    #expect(try store.query("MATCH (p:Person) RETURN p.name").rows.count == 2)
    let file = news.path("more.csv")
    try "id,name\n3,Cyra\n".write(toFile: file, atomically: true, encoding: .utf8)
    let other = try Store(path: path, mode: .readWrite)
    _ = try other.importGraph([ImportSource(.nodes, "Person=\(file)")])
    #expect(try store.query("MATCH (p:Person) RETURN p.name").rows.count == 3)
    #expect(try other.query("MATCH (p:Person) RETURN p.name").rows.count == 3)
  }

  /// The engine asks the store for names, and the store keeps the engine: neither may keep the other alive.
  @Test func theEngineDoesNotKeepTheStore() throws {
    let (news, path) = try world()
    var store: Store? = try Store(path: path, mode: .readOnly)
    weak let released = store
    _ = try store?.query("MATCH (p) WHERE p.name =~~ 'Ada' RETURN p")
    store = nil
    #expect(released == nil)
    withExtendedLifetime(news) {}
  }

  @Test func closedIsClosed() throws {
    let (news, path) = try world()
    let store = try Store(path: path, mode: .readOnly)
    _ = try store.query("MATCH (p) RETURN p.name")
    try store.close()
    #expect(throws: StoreError.self) { try store.query("MATCH (p) RETURN p.name") }
    withExtendedLifetime(news) {}
  }
}
