import Foundation
import GRDB
public import PropertyGraph
import Synchronization

extension KnowledgeStore {
  /// The store as a property graph.
  ///
  /// Nodes are the entities that documents mention or relations or imported edges join. Their labels are their type, its
  /// ancestors and `Entity`; their properties `key`, `type`, `name` (the English name, else the Arabic one,
  /// else the first), `name_ar`, `name_en` and so on, `mentions`, `documents`, and every identifier and fact
  /// of the gazetteer. Relationships are relations with `id`, `count` (of statements), `documents`, `date`,
  /// `first_date`, `last_date`, `place` (a key), `place_name`, `modality`, `confidence`, `sources` (names of
  /// the documents' sources, where known), `source_count` (how many of them are independent), `attributions`
  /// (keys of those the texts name as their source), `attributed` (how many of the statements name one),
  /// `outlets` (keys of the agencies and outlets through which such words reach the texts),
  /// `conflicts` (how many others cannot be right with it) and every qualifier, such as `title` or `object`.
  ///
  /// The graph is kept and made again only when the store has changed, by whatever program; a large one is also kept
  /// in a file beside the store, `STORE-graph`, which may be deleted at any time.
  ///
  /// - Complexity: O(entities and relations) when it has to be made, else one look at the store.
  public func graph(_ scope: GraphScope = []) throws(StoreError) -> GraphSnapshot {
    let version = try version()
    if let kept = snapshots.withLock({ $0[scope] }), kept.version == version { return kept.graph }
    let cache = GraphCache(storePath: path, scope: scope)
    if let graph = FileState(of: path).flatMap({ cache.load(madeOf: $0) }) {
      snapshots.withLock { $0[scope] = (version, graph) }
      return graph
    }
    let clock = ContinuousClock()
    let start = clock.now
    let graph = try read { db in try GraphLoading(db, scope: scope).graph() }
    snapshots.withLock { $0[scope] = (version, graph) }
    if clock.now - start >= cachedGraphTime { save(graph, of: version, in: cache) }
    return graph
  }

  /// The number of the state that the file is in now.
  func version() throws(StoreError) -> Int { try Self.mapping(path) { try watch.version() } }

  /// Keeps a graph in a file, unless the store has changed since.
  private func save(_ graph: GraphSnapshot, of version: Int, in cache: GraphCache) {
    // Closing the store would merge the log, and the file would no longer be the one that the graph was made of.
    let isMerged = mergeLog()
    guard var state = FileState(of: path, isMerged: isMerged) else { return }
    if !state.isSettled {
      Thread.sleep(forTimeInterval: FileState.tick / .seconds(1) * 1.5)
      guard let later = FileState(of: path, isMerged: isMerged), later.isSettled else { return }
      state = later
    }
    guard let now = try? self.version(), now == version else { return }
    cache.save(graph, madeOf: state)
  }

  /// The relation types in the store whose ends may change places, such as `MET`.
  public func symmetricTypes() throws(StoreError) -> Set<String> {
    Set(try read { db in try String.fetchAll(db, sql: "SELECT name FROM relation_type WHERE symmetric") })
  }
}
