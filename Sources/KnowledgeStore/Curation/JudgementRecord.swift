/// A judgement of a store, and whether it holds.
public struct JudgementRecord: Sendable, Hashable {
  /// The judgement.
  public let judgement: Judgement
  /// Whether nothing that holds takes it back.
  public let holds: Bool

  /// The judgement's identifier.
  public var id: JudgementID { judgement.id }
}

/// What importing judgements changed.
public struct JudgementImportReport: Sendable, Hashable {
  /// The number of judgements that are new to the store.
  public let added: Int
  /// The number of judgements that were there.
  public let unchanged: Int
  /// What is contradictory or without effect among all judgements of the store.
  public let conflicts: [JudgementConflict]
}
