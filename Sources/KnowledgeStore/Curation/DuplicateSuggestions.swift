import GRDB
import Gazetteer

/// Two entities that may be one.
public struct DuplicateSuggestion: Sendable, Hashable {
  /// The entity with more mentions.
  public let one: EntitySummary
  /// The other.
  public let other: EntitySummary
  /// How alike their most similar names are, above 0 to 1.
  public let score: Double
  /// That name of the first.
  public let name: String
  /// That name of the second.
  public let otherName: String
  /// The number of documents that mention both.
  public let sharedDocuments: Int
  /// The number of entities that share sentences with either.
  public let sharedNeighbours: Int

  /// 1 where texts mention both, else 0.
  fileprivate var isMentioned: Int { one.mentions > 0 && other.mentions > 0 ? 1 : 0 }
}

extension KnowledgeStore {
  /// Entities of one kind that may be one by their full names, the likeliest first: those that texts mention, by score,
  /// then by how many others they are both named with. Those judged to be different are not among them, nor those
  /// whose types or identifiers, such as `wikidata`, say that they are.
  ///
  /// See `DuplicateSearch` for how names are compared; surnames, titles and acronyms alone make nobody the same.
  ///
  /// - Parameters:
  ///   - minimum: the least score.
  ///   - limit: the most suggestions.
  /// - Complexity: linear in the names but for those that meet.
  public func duplicateSuggestions(
    minimum: Double = 0.85, limit: Int = 20
  ) throws(StoreError) -> [DuplicateSuggestion] {
    try read { db in
      let entities = try EntityReading(db).identities()
      let judged = try JudgementTable(db).identities()
      let pairs = DuplicateSearch(entities: entities).pairs(minimum: minimum).filter { pair in
        let ids = [pair.one, pair.other].map { ContentID.entity(key: entities[$0].key) }
        return judged.difference(between: ids[0], and: ids[1]) == nil
      }
      var suggestions: [DuplicateSuggestion] = []
      for pair in pairs {
        let keys = [entities[pair.one].key, entities[pair.other].key]
        let found = try Self.summaries(
          db, chosen: "SELECT id FROM entity WHERE key IN (?, ?)", arguments: StatementArguments(keys))
        guard found.count == 2 else { continue }
        let isSwapped = found[0].key != keys[0]
        let ids = keys.map { ContentID.entity(key: $0) }
        suggestions.append(
          DuplicateSuggestion(
            one: found[0], other: found[1], score: pair.score, name: isSwapped ? pair.otherName : pair.name,
            otherName: isSwapped ? pair.name : pair.otherName,
            sharedDocuments: try Self.sharedDocuments(db, ids),
            sharedNeighbours: try Self.sharedNeighbours(db, ids)))
      }
      let ordered = suggestions.sorted {
        ($1.isMentioned, $1.score, $1.sharedNeighbours, $0.one.key, $0.other.key)
          < ($0.isMentioned, $0.score, $0.sharedNeighbours, $1.one.key, $1.other.key)
      }
      return Array(ordered.prefix(max(0, limit)))
    }
  }

  private static func sharedDocuments(_ db: Database, _ ids: [Int64]) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM (SELECT document_id FROM mention WHERE identity = ?
            INTERSECT SELECT document_id FROM mention WHERE identity = ?)
          """), arguments: StatementArguments(ids)) ?? 0
  }

  private static func sharedNeighbours(_ db: Database, _ ids: [Int64]) throws -> Int {
    func neighbours(_ id: Int64) throws -> Set<Int64> {
      try Set(
        Int64.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT DISTINCT o.identity FROM mention m
                JOIN mention o ON o.document_id = m.document_id AND o.sentence = m.sentence
              WHERE m.identity = ?
              """), arguments: [id]))
    }
    return try neighbours(ids[0]).intersection(neighbours(ids[1])).subtracting(ids).count
  }
}
