import GRDB

/// The ends whose relations are not made of all their statements yet.
///
/// To make the relations between two ends, all statements between them are read. While articles come in that is put off
/// until half as many statements are new as were read the last time: then each is read a few times, however
/// many batches there are. What is put off stands in a table, written with the statements themselves, and
/// is made up for when the last article is in; after a crash, by whoever opens the store next.
struct PendingRelations {
  private let db: Database
  private let add: BulkStatement
  private let insert: BulkStatement
  private let count: BulkStatement
  private let delete: BulkStatement

  init(_ db: Database) throws {
    self.db = db
    add = try BulkStatement(
      db,
      """
      UPDATE relation_pending SET fresh = fresh + ?4 WHERE source_id = ?1 AND target_id = ?2 AND type = ?3
      RETURNING settled, fresh
      """)
    insert = try BulkStatement(
      db, "INSERT INTO relation_pending (source_id, target_id, type, fresh, settled) VALUES (?, ?, ?, ?, ?)")
    count = try BulkStatement(
      db,
      "SELECT sum(statements) FROM relation WHERE source_id = ? AND target_id = ? AND type = ?")
    delete = try BulkStatement(
      db, "DELETE FROM relation_pending WHERE source_id = ? AND target_id = ? AND type = ?")
  }

  /// Notes that some statements between ends came or went; says whether so many did by now that their relations are to
  /// be made. The caller makes them, or they are pending.
  func note(_ fresh: Int, between ends: RelationEnds) throws -> Bool {
    var sums: (settled: Int64, fresh: Int64)?
    try add.forEachRow {
      $0.add(ends)
      $0.add(fresh)
    } _: {
      sums = ($0.integer(0), $0.integer(1))
    }
    if let sums { return Self.areDue(sums.fresh, of: sums.settled) }
    var settled: Int64 = 0
    try count.forEachRow({ $0.add(ends) }) { settled = $0.integer(0) }
    if Self.areDue(Int64(fresh), of: settled) { return true }
    try insert.run {
      $0.add(ends)
      $0.add(fresh)
      $0.add(settled)
    }
    return false
  }

  private static func areDue(_ fresh: Int64, of settled: Int64) -> Bool { fresh * 2 >= settled }

  /// The relations between ends are made.
  func remove(_ ends: RelationEnds) throws { try delete.run { $0.add(ends) } }

  /// Some of the ends that are pending, until about so many statements are between them.
  func next(statements limit: Int64) throws -> RelationEnds.Changed {
    var next = RelationEnds.Changed()
    var statements: Int64 = 0
    let rows = try Row.fetchCursor(
      db, sql: "SELECT type, source_id, target_id, settled + fresh FROM relation_pending")
    while statements < limit, let row = try rows.next() {
      next.insert(RelationEnds(type: row[0], source: row[1], target: row[2]))
      statements += row[3]
    }
    return next
  }
}

extension BulkStatement.Values {
  /// The source, the target and the type.
  mutating func add(_ ends: RelationEnds) {
    add(ends.source)
    add(ends.target)
    add(ends.type)
  }
}
