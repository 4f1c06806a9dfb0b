import GRDB

/// A document in a list.
public struct DocumentSummary: Sendable, Hashable {
  /// The identifier, sixteen hexadecimal digits derived from the text: what judgements name it by.
  public let id: String
  /// The name.
  public let name: String
  /// The title.
  public let title: String?
  /// Who published it.
  public let source: String?
  /// The publication date, ISO 8601.
  public let date: String?
}

extension KnowledgeStore {
  /// The documents that a text names: by name, by the path or address they came from, or by their identifier.
  public func documents(named text: String) throws(StoreError) -> [DocumentSummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, title, source, date FROM document WHERE name = ?1 OR uri = ?1 OR id = ?2
          ORDER BY name, id
          """, arguments: [text, HexadecimalID.value(text)])
      return rows.map {
        DocumentSummary(
          id: HexadecimalID.text($0[0]), name: $0[1], title: $0[2], source: $0[3], date: $0[4])
      }
    }
  }
}
