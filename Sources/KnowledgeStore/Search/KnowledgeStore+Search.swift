import GRDB
import Orthography

extension KnowledgeStore {
  /// Finds the documents that mention entities or hold words, whatever the spelling.
  ///
  /// - Parameters:
  ///   - text: the query. Its words are compared folded; all of them must be in a document.
  ///   - entities: the keys of the entities the query names, as recognition finds them. Those a name of
  ///     which equals the whole query are added.
  ///   - limit: the most documents returned.
  /// - Complexity: O(documents that match) plus reading `limit` of them.
  public func search(
    _ text: String, naming entities: [String] = [], limit: Int = 20
  ) throws(StoreError) -> SearchResult {
    let words = FoldedWords.text(of: text)
    return try read { db in
      let named = try Self.named(db, words: words, keys: entities)
      let found = try Self.documents(db, match: FullTextQuery.all(words), entities: named.map(\.key))
      let hits = try found.prefix(max(0, limit)).map { found in
        try Self.hit(db, found, words: words, entities: named.map(\.key))
      }
      return SearchResult(entities: named, documents: hits, documentCount: found.count)
    }
  }

  private static func named(_ db: Database, words: String, keys: [String]) throws -> [EntitySummary] {
    try summaries(
      db,
      chosen: """
        SELECT entity_id FROM entity_name WHERE folded = ?
        UNION SELECT id FROM entity WHERE key IN (SELECT value FROM json_each(?))
        """, arguments: [words, JSONText.encodeAny(keys, empty: "[]")])
  }

  private struct Found {
    let id: Int64
    let mentions: Int
  }

  /// Documents by the number of mentions, then by how well the words match, then by name.
  private static func documents(_ db: Database, match: String?, entities: [String]) throws -> [Found] {
    guard let match else { return [] }
    let ids = entities.map { String(ContentID.entity(key: $0)) }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH hit (id, mentions, rank) AS (
          SELECT document_id, count(*), 0.0 FROM mention WHERE identity IN (\(ids)) GROUP BY document_id
          UNION ALL
          SELECT document_id, 0, bm25(document_search)
          FROM document_search JOIN document_search_row ON document_search_row.row = document_search.rowid
          WHERE document_search MATCH ?)
        SELECT d.id, sum(mentions) FROM hit JOIN document d ON d.id = hit.id
        GROUP BY d.id ORDER BY sum(mentions) DESC, min(rank), d.name, d.id
        """, arguments: [match])
    var found: [Found] = []
    while let row = try rows.next() { found.append(Found(id: row[0], mentions: row[1])) }
    return found
  }

  private static func hit(
    _ db: Database, _ found: Found, words: String, entities: [String]
  ) throws -> DocumentHit {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT d.name, d.title, d.date, t.text FROM document d JOIN document_text t ON t.document_id = d.id
          WHERE d.id = ?
          """), arguments: [found.id])
    guard let row else {
      throw StoreError(
        .corrupt, path: "document \(found.id)",
        message: "the search index knows a document that is not there",
        remedy: "run a check of the store")
    }
    let text = TextSegmenter().segment(row[3] as String)
    var hits: [Range<Int>] = []
    for key in entities {
      let spans = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT start, end FROM mention WHERE document_id = ? AND identity = ?"),
        arguments: [found.id, ContentID.entity(key: key)])
      while let span = try spans.next() {
        let start: Int = span[0]
        hits.append(start..<max(start, span[1]))
      }
    }
    hits += SearchHits.words(Set(words.split(separator: " ").map { Array($0.utf8) }), in: text)
    let ordered = SearchHits.merged(hits)
    let snippet = SearchHits.snippet(around: ordered, in: text)
    return DocumentHit(
      name: row[0], title: row[1], date: row[2], mentions: found.mentions, hits: ordered, snippet: snippet,
      snippetText: text.text(snippet))
  }
}
