import GRDB

/// Which of a few places lie in which, by the facts of the entities and of those judged to be one with them:
/// Vostochny in Amur Oblast, Amur Oblast in Russia.
struct PlaceContainment {
  /// The facts whose value, the key of an entity, is a place around the entity.
  private static let facts = ["located-in", "part-of", "region", "country", "continent"]

  private var outer: [Int64: Set<Int64>] = [:]

  /// Looks up how the places lie; asks the database only when there are two or more.
  init(_ db: Database, of places: Set<Int64>) throws {
    guard places.count > 1 else { return }
    let list = "[" + places.sorted().map(String.init).joined(separator: ",") + "]"
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
    while let row = try rows.next() {
      let place: Int64 = row[1]
      if places.contains(place) { outer[row[0], default: []].insert(place) }
    }
  }

  /// Whether `inner` lies in `outer`.
  func contains(_ outer: Int64, _ inner: Int64) -> Bool { self.outer[inner]?.contains(outer) ?? false }
}
