import Dalil
import KnowledgeStore

/// Finds the entities that words on the command line mean.
struct EntityLookup {
  let store: Store

  /// The keys of the entities with that key or a name of that spelling.
  func keys(named text: String) throws -> [String] {
    try entities(named: text).map(\.key)
  }

  /// The key of the one entity with that key or a name of that spelling; an error lists the candidates where
  /// there are several.
  func key(named text: String) throws -> String {
    let found = try entities(named: text)
    if found.count == 1 { return found[0].key }
    throw CommandError(
      status: .usage, message: "\(store.records.path): '\(text)' is a name of \(found.count) entities",
      remedy: "Give the key of one: \(Self.list(found)).")
  }

  /// The entities with that key or a name of that spelling, those with most mentions first; never empty.
  func entities(named text: String) throws -> [EntitySummary] {
    let found = try store.entities(named: text)
    if !found.isEmpty { return found }
    let near = try store.entities(matching: text)
    throw CommandError(
      status: .usage, message: "\(store.records.path): no entity is called '\(text)'",
      remedy: near.isEmpty
        ? "Look for it with: dalil search \(store.records.path) \(text)"
        : "Did you mean \(Self.list(near))?")
  }

  private static func list(_ entities: [EntitySummary]) -> String {
    entities.prefix(5).map { "\($0.key) (\($0.name))" }.joined(separator: ", ")
  }
}
