import GRDB
import Gazetteer

/// The table of judgements, and what follows from it.
struct JudgementTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// All judgements with the question which of them hold.
  func judgements() throws -> ActiveJudgements {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, kind, content, author, reason, made FROM judgement"))
    var judgements: [Judgement] = []
    while let row = try rows.next() {
      let judgement = Decision.Kind(rawValue: row[1]).flatMap { Decision(kind: $0, content: row[2]) }
        .map { Judgement(decision: $0, author: row[3], reason: row[4], made: row[5]) }
      guard let judgement, judgement.id == JudgementID(row[0]) else {
        throw StoreError(
          .corrupt, path: "judgement \(JudgementID(row[0]))",
          message: "it does not say what its number stands for",
          remedy: "restore the store from a copy")
      }
      judgements.append(judgement)
    }
    return ActiveJudgements(judgements)
  }

  /// Adds a judgement; says whether it was not there yet.
  func insert(_ judgement: Judgement) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO judgement (id, kind, content, author, reason, made) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """
    ).execute(arguments: [
      judgement.id.value, judgement.decision.kind.rawValue, judgement.decision.content, judgement.author,
      judgement.reason, judgement.made,
    ])
    return db.changesCount > 0
  }

  /// Who is who, by the judgements.
  func identities() throws -> IdentityMap { try identities(judgements()) }

  func identities(_ judgements: ActiveJudgements) throws -> IdentityMap {
    var keys: Set<String> = []
    for judgement in judgements.decisions {
      switch judgement.decision {
      case .merge(let merge): keys.formUnion([merge.into, merge.from])
      case .split(let split): keys.formUnion([split.entity, split.to])
      case .different(let different): keys.formUnion([different.one, different.other])
      case .assert, .undo: break
      }
    }
    guard !keys.isEmpty else { return IdentityMap() }
    var known: [String: IdentityMap.Known] = [:]
    let statement = try db.cachedStatement(
      sql: "SELECT type FROM entity WHERE id = ? AND origin = 'gazetteer'")
    for key in keys {
      let id = ContentID.entity(key: key)
      guard let type = try String.fetchOne(statement, arguments: [id]) else { continue }
      known[key] = IdentityMap.Known(id: id, root: EntityType(named: type)?.root ?? type)
    }
    return IdentityMap(judgements, known: known)
  }

  /// Judgements that wait for something the store does not have.
  func pending(_ judgements: ActiveJudgements) throws -> [JudgementConflict] {
    let known = Set(judgements.all.map(\.id))
    var pending: [JudgementConflict] = []
    for judgement in judgements.all {
      if case .undo(let target) = judgement.decision, !known.contains(target) {
        pending.append(JudgementConflict(judgements: [judgement.id], problem: .unknownJudgement(target)))
      }
    }
    for judgement in judgements.decisions {
      guard case .assert(let assertion) = judgement.decision else { continue }
      for key in [assertion.subject, assertion.object, assertion.place].compactMap({ $0 }) {
        let isThere = try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM entity WHERE id = ?)"),
          arguments: [ContentID.entity(key: key)])
        if isThere != true {
          pending.append(JudgementConflict(judgements: [judgement.id], problem: .unknownEntity(key)))
        }
      }
      if let document = assertion.document, try AssertionWriter(db).passage(of: assertion) == nil {
        pending.append(JudgementConflict(judgements: [judgement.id], problem: .unknownQuote(document)))
      }
    }
    return pending
  }
}
