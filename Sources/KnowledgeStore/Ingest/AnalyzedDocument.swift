public import EntityRecognition
public import RelationExtraction

/// A document with everything that was found in it: what ingest writes.
public struct AnalyzedDocument: Sendable, Hashable {
  /// The document; its date may come from its own dateline.
  public var document: Document

  /// The mentions in reading order; they do not overlap.
  public var mentions: [Mention]

  /// The statements.
  public var statements: [Statement]

  /// The pairs of entities that share sentences.
  public var cooccurrences: [Cooccurrence]

  /// The words of the text, folded, with one space between: what full-text search indexes.
  public var words: String

  /// How many sentences of a document mention both of two entities.
  public struct Cooccurrence: Sendable, Hashable {
    /// The number of one entity in the gazetteer.
    public var first: Int
    /// The number of the other.
    public var second: Int
    /// The number of sentences that mention both.
    public var sentences: Int

    /// Creates a pair.
    public init(first: Int, second: Int, sentences: Int) {
      self.first = first
      self.second = second
      self.sentences = sentences
    }
  }

  /// Creates an analysis.
  public init(
    document: Document, mentions: [Mention] = [], statements: [Statement] = [],
    cooccurrences: [Cooccurrence] = [], words: String
  ) {
    self.document = document
    self.mentions = mentions
    self.statements = statements
    self.cooccurrences = cooccurrences
    self.words = words
  }
}
