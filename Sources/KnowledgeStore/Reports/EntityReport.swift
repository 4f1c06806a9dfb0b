public import Gazetteer

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
