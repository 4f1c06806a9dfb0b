import GRDB
import NameMatching
import Synchronization

/// The names of the entities in a store, ready to be found by other spellings.
struct EntitySpellings: Sendable {
  private let names: [String]
  /// For each name the key of its entity.
  private let keys: [String]
  private let index: NameIndex

  /// Reads the names of all entities; acronyms, titles and demonyms are no names that others might spell otherwise.
  init(_ db: Database) throws {
    var (names, keys): ([String], [String]) = ([], [])
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT n.text, e.key FROM entity_name n JOIN entity e ON e.id = n.entity_id
        WHERE n.kind IN ('canonical', 'alias', 'surname', 'given', 'former') ORDER BY e.key, n.position
        """)
    while let row = try rows.next() {
      names.append(row[0])
      keys.append(row[1])
    }
    self.names = names
    self.keys = keys
    index = NameIndex(names)
  }

  /// The keys of the entities with a name of which a text is a spelling, those with the likeliest name first.
  func keys(of text: String) -> [String] {
    let comparison = NameComparison()
    var scores: [String: Double] = [:]
    for match in index.nearest(to: text, limit: Self.compared) {
      let score = comparison.score(text, names[match.number])
      let key = keys[match.number]
      if score >= NameComparison.threshold { scores[key] = max(score, scores[key] ?? 0) }
    }
    // Where one name is plainly nearer, others are other names.
    let best = scores.values.max() ?? 0
    return scores.filter { $0.value >= best * Self.asLikely }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// How many of the nearest names are looked at closely.
  private static let compared = 40
  private static let asLikely = 0.9
}

extension KnowledgeStore {
  /// The keys of the entities with a name of which a text is another spelling, in any script, the likeliest first:
  /// as ``NameComparison`` judges, so that particles and articles may be missing.
  ///
  /// The names are made ready when the first text is asked for, and again when the store has changed.
  ///
  /// - Complexity: a few hundred comparisons; O(names) for the first text.
  public func keys(spelled text: String) throws(StoreError) -> [String] {
    let version = try version()
    if let kept = spellings.withLock({ $0 }), kept.version == version { return kept.names.keys(of: text) }
    let names = try read { db in try EntitySpellings(db) }
    spellings.withLock { $0 = (version, names) }
    return names.keys(of: text)
  }
}
