import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore
import RelationExtraction

/// The store a command works on.
struct StoreArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The store, a file such as news.dalil.", valueName: "store"))
  var path: String

  /// Opens the store, for reading unless said otherwise.
  func open(_ mode: KnowledgeStore.Mode = .readOnly, rules: RuleSet? = nil) throws -> Store {
    try Store(path: path, mode: mode, rules: rules)
  }

  /// Runs `work` on the store, which is made when it is not there, and closes it. A store that was made for nothing,
  /// because no article or table came into it, is taken away again.
  func making<Value>(rules: RuleSet? = nil, _ work: (Store) async throws -> Value) async throws -> Value {
    let isNew = !FileManager.default.fileExists(atPath: path)
    let store = try open(.create, rules: rules)
    func finish() throws {
      let isInVain = try isNew && store.isEmpty()
      try store.close()
      if isInVain { try FileManager.default.removeItem(atPath: path) }
    }
    do {
      let value = try await work(store)
      try finish()
      return value
    } catch {
      try? finish()
      throw error
    }
  }
}
