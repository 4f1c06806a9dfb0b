public import RelationExtraction

/// A relation of the store: what queries see as an edge.
public struct RelationRecord: Sendable, Hashable {
  /// The identifier, derived from content: what `evidence(relation:)` takes.
  public let id: Int64
  /// The relation type, such as `MET`.
  public let type: String
  /// The key of the source.
  public let source: String
  /// The key of the target.
  public let target: String
  /// Whether it is asserted, denied or expected.
  public let modality: Statement.Modality
  /// When it happened, ISO 8601 as precise as known.
  public let date: String?
  /// The earliest date of its statements or, where they have none, of their documents.
  public let firstDate: String?
  /// The latest such date.
  public let lastDate: String?
  /// The key of the place.
  public let place: String?
  /// Of every qualifier the value most statements give.
  public let qualifiers: [String: String]
  /// The number of statements.
  public let statements: Int
  /// The number of documents with such a statement.
  public let documents: Int
  /// How many of them are independent: not of one publisher, not one agency's news, not the same words.
  public let sources: Int
  /// How many other relations cannot be right if this one is, see `KnowledgeStore.conflicts()`.
  public let conflicts: Int
  /// The confidence of the surest statement.
  public let confidence: Double
}
