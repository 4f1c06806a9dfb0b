/// What a search found: the entities the query names, then documents.
public struct SearchResult: Sendable, Hashable {
  /// The entities named, in any spelling; those with most mentions first.
  public let entities: [EntitySummary]

  /// Documents that mention the entities or hold the words, the best first.
  public let documents: [DocumentHit]

  /// How many documents were found in all.
  public let documentCount: Int
}

/// A document that a search found.
public struct DocumentHit: Sendable, Hashable {
  /// The name of the document.
  public let name: String
  /// Its title.
  public let title: String?
  /// Its publication date, ISO 8601.
  public let date: String?
  /// How often it mentions the entities of the query.
  public let mentions: Int
  /// Where the query hits the text: mentions of its entities and the words themselves, in UTF-8 bytes of the
  /// text, in order, without overlaps.
  public let hits: [Range<Int>]
  /// The part of the text shown, in UTF-8 bytes.
  public let snippet: Range<Int>
  /// The text of that part, unchanged.
  public let snippetText: String

  /// The hits that lie in the snippet, in UTF-8 bytes of `snippetText`.
  public var snippetHits: [Range<Int>] {
    hits.filter { snippet.lowerBound <= $0.lowerBound && $0.upperBound <= snippet.upperBound }
      .map { $0.lowerBound - snippet.lowerBound..<$0.upperBound - snippet.lowerBound }
  }
}
