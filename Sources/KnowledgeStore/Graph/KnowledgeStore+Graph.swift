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
  /// the documents' sources, where known), `source_count` (how many of them are independent), `attributions`
  /// (keys of those the texts name as their source), `attributed` (how many of the statements name one),
  /// `outlets` (keys of the agencies and outlets through which such words reach the texts),
  /// `conflicts` (how many others cannot be right with it) and every qualifier, such as `title` or `object`.
  ///
  /// The graph is kept and made again only when the store has changed; a large one is also kept in a file
  /// beside the store, `STORE-graph`, which may be deleted at any time.
  ///
  /// - Complexity: O(entities and relations) when it has to be made, else one look at the store.
  public func graph(_ scope: GraphScope = []) throws(StoreError) -> GraphSnapshot {
    let (graph, unsaved) = try read { db -> (GraphSnapshot, GraphCache?) in
      let state = try Meta.state(db)
      if let kept = snapshots.withLock({ $0[scope] }), kept.state == state { return (kept.graph, nil) }
      let cache = state.map { GraphCache(storePath: path, scope: scope, state: $0) }
      if let graph = cache?.load() {
        snapshots.withLock { $0[scope] = (state, graph) }
        return (graph, nil)
      }
      let clock = ContinuousClock()
      let start = clock.now
      let graph = try GraphLoading(db, scope: scope).graph()
      snapshots.withLock { $0[scope] = (state, graph) }
      return (graph, clock.now - start >= cachedGraphTime ? cache : nil)
    }
    // Outside of the transaction, which keeps the log of a store from being merged.
    unsaved?.save(graph)
    return graph
  }

  /// The relation types in the store whose ends may change places, such as `MET`.
  public func symmetricTypes() throws(StoreError) -> Set<String> {
    Set(try read { db in try String.fetchAll(db, sql: "SELECT name FROM relation_type WHERE symmetric") })
  }
}
