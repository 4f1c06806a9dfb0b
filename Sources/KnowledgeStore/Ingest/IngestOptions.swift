public import RelationExtraction

/// What to assume of documents, and how much to do at once.
public struct IngestOptions: Sendable, Hashable {
  /// The publisher of documents that do not say so themselves.
  public var source: String?

  /// The language of documents that do not say so themselves, an ISO 639 code.
  public var language: String?

  /// The publication date of documents that have no field for it; it comes before what a dateline says.
  public var date: StatementDate?

  /// The largest document, in bytes; 32 MiB unless said otherwise.
  public var largestDocument = 32 << 20

  /// The most documents written in one transaction.
  public var batchDocuments = 1024

  /// The most text written in one transaction, in bytes; one document may exceed it.
  public var batchBytes = 8 << 20

  /// Creates the usual options.
  public init() {}

  /// The document with what the options say where it says nothing itself.
  func completing(_ document: Document) -> Document {
    var document = document
    document.source = document.source ?? source
    document.language = document.language ?? language
    if document.date == nil, let date {
      document.date = date
      document.dateOrigin = .option
    }
    return document
  }
}
