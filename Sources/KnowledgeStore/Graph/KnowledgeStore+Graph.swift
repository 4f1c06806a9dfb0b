import GRDB
public import PropertyGraph
import Synchronization

extension KnowledgeStore {
  /// The store as a property graph.
  ///
  /// Nodes are the entities that documents mention or relations join. Their labels are their type, its
  /// ancestors and `Entity`; their properties `key`, `type`, `name` (the English name, else the Arabic one,
  /// else the first), `name_ar`, `name_en` and so on, `mentions`, `documents`, and every identifier and fact
  /// of the gazetteer. Relationships are relations with `id`, `count` (of statements), `documents`, `date`,
  /// `first_date`, `last_date`, `place` (a key), `place_name`, `modality`, `confidence`, `sources` (names of
  /// the documents' sources, where known) and every qualifier, such as `title` or `object`.
  ///
  /// The graph is kept and made again only when the store has changed.
  ///
  /// - Complexity: O(entities and relations) when it has to be made, else one look at the store.
  public func graph(_ scope: GraphScope = []) throws(StoreError) -> GraphSnapshot {
    try read { db in
      let generation = try Meta.integer(db, Meta.generation) ?? 0
      let kept = snapshots.withLock { $0[scope] }
      if let kept, kept.generation == generation { return kept.graph }
      let graph = try GraphLoading(db, scope: scope).graph()
      snapshots.withLock { $0[scope] = (generation, graph) }
      return graph
    }
  }

  /// The relation types in the store whose ends may change places, such as `MET`.
  public func symmetricTypes() throws(StoreError) -> Set<String> {
    Set(try read { db in try String.fetchAll(db, sql: "SELECT name FROM relation_type WHERE symmetric") })
  }
}
