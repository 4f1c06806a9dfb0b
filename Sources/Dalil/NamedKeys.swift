import KnowledgeStore
import NameMatching
import QueryEngine
import Synchronization

/// The keys of the entities that names stand for, remembered for as long as the store stays the same.
final class NamedKeys: Sendable {
  /// The store keeps the engine that asks.
  private weak let store: Store?
  private let known = Mutex<[String: Set<String>]>([:])

  init(_ store: Store) { self.store = store }

  /// The entities that a name stands for in any spelling.
  func keys(of name: String) throws -> Set<String> {
    if let keys = known.withLock({ $0[name] }) { return keys }
    guard let store else { return [] }
    let keys = Set(try store.entities(named: name).map(\.key))
    known.withLock { $0[name] = keys }
    return keys
  }

  /// What `=~~` asks: a node is found by all the names of its entity; texts match when they name one
  /// entity, or when they are spellings of one name and the store does not know both.
  var matcher: NameMatcher {
    NameMatcher(
      matchesNode: { node, name in
        guard case .string(let key) = node["key"] else { return false }
        return try self.keys(of: name).contains(key)
      },
      matchesText: { text, name in
        if text == name { return true }
        let (one, other) = (try self.keys(of: text), try self.keys(of: name))
        // Who is in the store is known; others have no more than their names. The costs of letters are read here, since
        // most queries compare no names.
        return one.isEmpty || other.isEmpty
          ? NameComparison().areSameName(text, name) : !one.isDisjoint(with: other)
      })
  }
}
