import GRDB

/// Which places lie in which, by the facts of the entities and of those judged to be one with them: Vostochny in
/// Amur Oblast, Amur Oblast in Russia. What was looked up is kept; facts must not change meanwhile.
final class PlaceContainment {
  /// The facts whose value, the key of an entity, is a place around the entity.
  private static let facts = ["located-in", "part-of", "region", "country", "continent"]

  private let db: Database
  private var around: [Int64: Set<Int64>] = [:]

  init(_ db: Database) { self.db = db }

  /// Looks up what the places lie in, as far as it is not known.
  func prepare(_ places: Set<Int64>) throws {
    let unknown = places.filter { around[$0] == nil }
    guard !unknown.isEmpty else { return }
    for place in unknown { around[place] = [] }
    let list = "[" + unknown.sorted().map(String.init).joined(separator: ",") + "]"
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE around (inner, outer) AS (
            SELECT value, value FROM json_each(?)
            UNION
            SELECT a.inner, i.entity_id FROM around a JOIN identity i ON i.same_as_id = a.outer
            UNION
            SELECT a.inner, coalesce(i.same_as_id, p.id)
            FROM around a JOIN entity e ON e.id = a.outer, json_each(e.facts) f, json_each(f.value) v
              JOIN entity p ON p.key = v.value LEFT JOIN identity i ON i.entity_id = p.id
            WHERE f.key IN (\(Self.facts.map { "'\($0)'" }.joined(separator: ", "))))
          SELECT inner, outer FROM around WHERE inner <> outer
          """), arguments: [list])
    while let row = try rows.next() { around[row[0], default: []].insert(row[1]) }
  }

  /// Whether `inner`, which was prepared, lies in `outer`.
  func contains(_ outer: Int64, _ inner: Int64) -> Bool { around[inner]?.contains(outer) ?? false }
}
