public import Gazetteer
public import RelationExtraction

/// All the store knows of one entity.
public struct EntityReport: Sendable, Hashable {
  /// The entity with its names, identifiers, positions and facts, as imported.
  public let entity: Entity
  /// The number of mentions.
  public let mentions: Int
  /// The number of documents that mention it.
  public let documents: Int
  /// The spellings found in texts, the commonest first.
  public let spellings: [Spelling]
  /// Its relations, those with most statements first.
  public let relations: [RelationRecord]
  /// Statements about it, those of the latest documents first.
  public let latestEvidence: [StatementRecord]
  /// The keys of the entities that are judged to be this one.
  public let mergedKeys: [String]

  /// A spelling as texts have it.
  public struct Spelling: Sendable, Hashable {
    /// The spelling.
    public let text: String
    /// The number of mentions spelled so.
    public let mentions: Int
    /// The number of documents that spell it so.
    public let documents: Int
  }
}

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
  /// The confidence of the surest statement.
  public let confidence: Double
}

/// An entity in a list.
public struct EntitySummary: Sendable, Hashable {
  /// The stable identifier, a slug such as `vladimir-putin`.
  public let key: String
  /// The type, such as `Person`.
  public let type: String
  /// The English name, else the Arabic one, else the first.
  public let name: String
  /// The canonical Arabic name.
  public let arabicName: String?
  /// The number of mentions.
  public let mentions: Int
  /// The number of documents that mention it.
  public let documents: Int
}
