import GRDB

/// Which places lie in which, by the facts of the entities: Vostochny in Amur Oblast, Amur Oblast in Russia.
struct PlaceContainment {
  /// The facts whose value, the key of an entity, is a place around the entity.
  static let facts = ["located-in", "part-of", "region", "country", "continent"]

  private var parents: [Int64: [Int64]] = [:]

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, p.id FROM entity e, json_each(e.facts) f, json_each(f.value) v JOIN entity p ON p.key = v.value
        WHERE f.key IN (\(Self.facts.map { "'\($0)'" }.joined(separator: ", ")))
        """)
    while let row = try rows.next() { parents[row[0], default: []].append(row[1]) }
  }

  /// Whether `inner` lies in `outer`.
  func contains(_ outer: Int64, _ inner: Int64) -> Bool {
    var seen: Set<Int64> = [inner]
    var pending = [inner]
    while let place = pending.popLast() {
      for parent in parents[place] ?? [] where seen.insert(parent).inserted {
        if parent == outer { return true }
        pending.append(parent)
      }
    }
    return false
  }
}
