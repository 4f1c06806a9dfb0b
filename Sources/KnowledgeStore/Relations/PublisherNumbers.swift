import GRDB

/// Numbers for the publishers that documents name: that of the organization if one has that name, so that a
/// paper's own news and what others quote from it count as one source; else one made of the folded name.
final class PublisherNumbers {
  private let db: Database
  private var known: [String: Int64] = [:]

  init(_ db: Database) { self.db = db }

  func number(of publisher: String) throws -> Int64 {
    if let number = known[publisher] { return number }
    let folded = FoldedWords.text(of: publisher)
    let entity = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(coalesce(i.same_as_id, e.id))
          FROM entity_name n JOIN entity e ON e.id = n.entity_id
            JOIN entity_type t ON t.type = e.type AND t.ancestor = 'Organization'
            LEFT JOIN identity i ON i.entity_id = e.id
          WHERE n.folded = ?
          """), arguments: [folded])
    var id = ContentID("publisher")
    id.add(folded)
    let number = entity ?? id.value
    known[publisher] = number
    return number
  }
}
