/// Limits of ingest.
public struct IngestOptions: Sendable, Hashable {
  /// The largest document, in bytes; 32 MiB unless said otherwise.
  public var largestDocument = 32 << 20

  /// The most documents written in one transaction.
  public var batchDocuments = 256

  /// The most text written in one transaction, in bytes; one document may exceed it.
  public var batchBytes = 8 << 20

  /// How many documents are analysed at once; as many as there are cores unless said otherwise.
  public var parallelism: Int?

  /// Creates the usual limits.
  public init() {}
}
