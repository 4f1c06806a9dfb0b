import Dalil
import KnowledgeStore

/// Finds the entities that words on the command line mean.
struct EntityLookup {
  let store: Store

  /// The keys of the entities with that key or a name of that spelling.
  func keys(named text: String) throws -> [String] {
    try entities(named: text).map(\.key)
  }

  /// The entities with that key or a name of that spelling, those with most mentions first; never empty.
  func entities(named text: String) throws -> [EntitySummary] {
    let found = try store.entities(named: text)
    if !found.isEmpty { return found }
    let near = try store.entities(matching: text)
    let names = near.prefix(5).map { "\($0.key) (\($0.name))" }
    throw CommandError(
      status: .usage, message: "\(store.records.path): no entity is called '\(text)'",
      remedy: names.isEmpty
        ? "Look for it with: dalil search \(store.records.path) \(text)"
        : "Did you mean \(names.joined(separator: ", "))?")
  }
}
