/// What became of the documents given to ingest.
public struct IngestReport: Sendable, Hashable {
  /// The number of documents stored.
  public internal(set) var stored = 0

  /// The number of documents whose text is in the store already, under the same name.
  public internal(set) var unchanged = 0

  /// The documents whose text is in the store already, under another name.
  public internal(set) var duplicates: [Duplicate] = []

  /// The documents that could not be stored, and the paths that stand for none.
  public internal(set) var problems: [DocumentProblem] = []

  /// What was said about documents and could not be used, such as a date that is none; they are stored.
  public internal(set) var warnings: [DocumentProblem] = []

  /// The number of mentions stored.
  public internal(set) var mentions = 0

  /// The number of statements stored.
  public internal(set) var statements = 0

  /// Of the documents stored, how many have a date, by where it comes from.
  public internal(set) var dates: [Document.DateOrigin: Int] = [:]

  /// The bytes of text stored.
  public internal(set) var bytes = 0

  /// Whether the work was cancelled: everything counted here is stored, the rest was not begun.
  public internal(set) var isCancelled = false

  /// A text that is stored under another name.
  public struct Duplicate: Sendable, Hashable {
    /// The name it has now.
    public let name: String
    /// The name it is stored under.
    public let storedName: String
  }

  /// Creates an empty report.
  public init() {}
}

/// How far ingest has come.
public struct IngestProgress: Sendable, Hashable {
  /// The number of documents dealt with: stored, unchanged or refused.
  public var documents = 0

  /// The number of documents stored so far.
  public var stored = 0

  /// The bytes of input dealt with.
  public var bytes = 0

  /// The bytes of all input.
  public var totalBytes: Int

  /// The bytes dealt with as a share of all, from 0 to 1.
  public var fraction: Double { totalBytes == 0 ? 1 : min(1, Double(bytes) / Double(totalBytes)) }
}
