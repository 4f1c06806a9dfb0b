import Foundation
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

/// Moments in UTC to the microsecond, as judgements write them.
enum Moment {
  /// Now, but later than the last moment there is: judgements of one store are never of the same time.
  static func next(after last: String?, now: Date = .now) -> String {
    let seconds = now.timeIntervalSince1970
    var microseconds = Int64((seconds * 1_000_000).rounded(.down))
    if let last, let before = parse(last) { microseconds = max(microseconds, before + 1) }
    return text(microseconds)
  }

  static func text(_ microseconds: Int64) -> String {
    let date = Date(timeIntervalSince1970: Double(microseconds / 1_000_000))
    let fraction = String(1_000_000 + microseconds % 1_000_000).dropFirst()
    return date.formatted(.iso8601).dropLast() + "." + fraction + "Z"
  }

  /// The microseconds since 1970 of such a text; `nil` for anything else.
  static func parse(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 7, parts[1].hasSuffix("Z"),
      let fraction = Int64(parts[1].dropLast()), fraction >= 0,
      let date = try? Date(String(parts[0]) + "Z", strategy: .iso8601)
    else { return nil }
    return Int64(date.timeIntervalSince1970) * 1_000_000 + fraction
  }
}
