import GRDB

extension KnowledgeStore {
  /// Records a judgement and brings everything that follows from it up to date, in one transaction.
  ///
  /// What was recorded before stays as it is: judgements are a layer above it, and every one can be taken back.
  ///
  /// - Throws: `StoreError` of kind `notFound` when it names an entity, document or judgement that is not there,
  ///   `refusedJudgement` when it would have no effect or contradict itself.
  /// - Complexity: O(mentions and statements of the documents that speak of the entities).
  @discardableResult
  public func judge(
    _ decision: Decision, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    try write { db in
      let table = JudgementTable(db)
      let judgements = try table.judgements()
      let before = try table.identities(judgements)
      try JudgementCheck(db, path: path, judgements: judgements, identities: before).check(decision)
      let judgement = Judgement(
        decision: decision, author: author, reason: reason,
        made: Moment.next(after: judgements.all.last?.made))
      _ = try table.insert(judgement)
      try JudgementEffects(db).refresh(from: before)
      return judgement
    }
  }

  /// Takes back a judgement: the given one, else the last that holds and is no `undo` itself.
  ///
  /// - Throws: `StoreError` of kind `notFound` when there is none, `refusedJudgement` when it does not hold
  ///   anyway.
  @discardableResult
  public func undo(
    _ id: JudgementID? = nil, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    var target = id
    if target == nil {
      target = try judgements().last { $0.holds && $0.judgement.decision.kind != .undo }?.id
    }
    guard let target else {
      throw StoreError(
        .notFound, path: path, message: "there is no judgement to take back",
        remedy: "see the log of judgements")
    }
    return try judge(.undo(target), author: author, reason: reason)
  }

  /// All judgements in the order they were made.
  public func judgements() throws(StoreError) -> [JudgementRecord] {
    try read { db in
      let judgements = try JudgementTable(db).judgements()
      return judgements.all.map { JudgementRecord(judgement: $0, holds: judgements.contains($0.id)) }
    }
  }

  /// Judgements that contradict each other or have no effect as things are.
  public func judgementConflicts() throws(StoreError) -> [JudgementConflict] {
    try read { db in
      let table = JudgementTable(db)
      let judgements = try table.judgements()
      return try table.identities(judgements).conflicts + table.pending(judgements)
    }
  }

  /// Adds judgements made elsewhere, in one transaction; those that are there already change nothing.
  public func importJudgements(_ judgements: [Judgement]) throws(StoreError) -> JudgementImportReport {
    try write { db in
      let table = JudgementTable(db)
      let before = try table.identities()
      let added = try judgements.count { try table.insert($0) }
      if added > 0 { try JudgementEffects(db).refresh(from: before) }
      let all = try table.judgements()
      return JudgementImportReport(
        added: added, unchanged: judgements.count - added,
        conflicts: try table.identities(all).conflicts + table.pending(all))
    }
  }
}
