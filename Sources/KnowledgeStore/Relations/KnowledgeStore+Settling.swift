import GRDB

extension KnowledgeStore {
  /// Makes the relations that were put off while articles came in (see `PendingRelations`), in transactions of
  /// bounded size.
  func settleRelations() throws(StoreError) {
    while try !write({ db in try RelationWriter(db).settle() }) {}
  }

  /// Makes the relations that were put off by somebody who could not finish, as SQLite itself recovers when a file is
  /// opened. A store for reading is served as it is where it cannot be written now.
  func recoverRelations(patience: Double) throws(StoreError) {
    let isPending = try read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM relation_pending)") == true
    }
    guard isPending else { return }
    if mode == .readOnly {
      try? KnowledgeStore(path: path, mode: .readWrite, patience: min(patience, 1)).close()
    } else {
      try settleRelations()
    }
  }
}
