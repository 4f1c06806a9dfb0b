import GRDB

/// A mention of an entity with the document it stands in.
public struct MentionRecord: Sendable, Hashable {
  /// The name of the document.
  public let document: String
  /// Its title.
  public let title: String?
  /// The day of its publication.
  public let date: String?
  /// Who published it.
  public let source: String?
  /// Where the name stands in the text, in UTF-8 bytes.
  public let span: Range<Int>
  /// The name as written.
  public let text: String
  /// How it was matched: `exact`, `folded`, `variant` or `coreference`.
  public let match: String
  /// How sure the match is, up to 1.
  public let score: Double
}

extension KnowledgeStore {
  /// The mentions of the entity with a key, those of the earliest document first; none when there is no such entity.
  ///
  /// - Complexity: O(mentions of the entity), reading the documents that mention it.
  public func mentions(ofEntity key: String) throws(StoreError) -> [MentionRecord] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT m.document, d.title, d.date, d.source, m.start, m.end, m.text, m.match, m.score
          FROM v_mention m JOIN document d ON d.id = m.document_id
          WHERE m.entity_id = ? ORDER BY d.date IS NULL, d.date, m.document, m.start
          """, arguments: [try Self.identity(db, ofKey: key)])
      var mentions: [MentionRecord] = []
      while let row = try rows.next() {
        let start: Int = row[4]
        mentions.append(
          MentionRecord(
            document: row[0], title: row[1], date: row[2], source: row[3], span: start..<row[5], text: row[6],
            match: row[7], score: row[8]))
      }
      return mentions
    }
  }
}
