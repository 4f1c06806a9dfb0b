import GRDB
public import Gazetteer

/// What importing a gazetteer changed.
public struct GazetteerImportReport: Sendable, Hashable {
  /// The number of entities that are new to the store.
  public internal(set) var added = 0

  /// The number of entities whose record was replaced by a different one.
  public internal(set) var changed = 0

  /// The number of entities that were in the store just so.
  public internal(set) var unchanged = 0

  /// How many documents were analysed with other entities and are worth analysing again.
  public internal(set) var staleDocuments = 0
}

extension KnowledgeStore {
  /// Adds entities to the store, in one transaction. An entity whose key is there already is replaced;
  /// entities that are not in the gazetteer stay.
  ///
  /// Documents keep the mentions found before; the report says how many were analysed with other entities.
  public func importEntities(_ gazetteer: Gazetteer) throws(StoreError) -> GazetteerImportReport {
    try write { db in
      var report = GazetteerImportReport()
      let judgements = JudgementTable(db)
      let before = try judgements.identities()
      let stored = Dictionary(
        uniqueKeysWithValues: try EntityReading(db).gazetteer().map { ($0.key, $0) })
      var written: [Entity] = []
      for entity in gazetteer.entities {
        switch stored[entity.key] {
        case nil: report.added += 1
        case entity: report.unchanged += 1
        default: report.changed += 1
        }
        if stored[entity.key] != entity { written.append(entity) }
      }
      try EntityWriting(db).write(written)
      if report.added + report.changed > 0 {
        let fingerprint = Gazetteer(entities: try EntityReading(db).gazetteer()).fingerprint
        try Meta.set(db, Meta.gazetteer, fingerprint)
        // Judgements may have waited for an entity.
        try JudgementEffects(db).refresh(from: before)
        // A place may have moved into another, or an agency be known by the name of a publisher: that decides
        // what coalesces and what is independent.
        try RelationWriter(db).refreshAll()
      }
      report.staleDocuments = try Self.staleDocuments(db)
      return report
    }
  }

  /// All entities imported into the store, in the order of their keys.
  ///
  /// - Complexity: O(entities and names).
  public func gazetteer() throws(StoreError) -> Gazetteer {
    Gazetteer(entities: try read { db in try EntityReading(db).gazetteer() })
  }

  /// The fingerprint of the entities in the store, see `Gazetteer.fingerprint`; `nil` when there are none.
  public func gazetteerFingerprint() throws(StoreError) -> String? {
    try read { db in try Meta.string(db, Meta.gazetteer) }
  }
}
