import GRDB

/// Brings everything that follows from judgements up to date, inside the transaction that changed them or the
/// entities they name.
struct JudgementEffects {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// - Parameter old: who was who before the change.
  func refresh(from old: IdentityMap) throws {
    let table = JudgementTable(db)
    let judgements = try table.judgements()
    let new = try table.identities(judgements)
    let identities = try IdentityWriter(db)
    var changed = RelationEnds.Changed()
    try identities.declare(new)
    try identities.apply(from: old, to: new, changed: &changed)
    try AssertionWriter(db).refresh(judgements, declared: Set(new.declared.keys), changed: &changed)
    // Relations still speak of entities that are about to go.
    try RelationWriter(db).refresh(changed)
    try identities.removeUndeclared(new)
    try db.execute(
      sql:
        "DELETE FROM relation_type WHERE NOT EXISTS (SELECT 1 FROM statement WHERE type = relation_type.name)"
    )
  }
}
