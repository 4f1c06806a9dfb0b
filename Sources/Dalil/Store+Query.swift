public import KnowledgeStore
import PropertyGraph
public import QueryEngine
import QueryLanguage
import Synchronization

extension Store {
  /// Runs a query on the store's graph; see `KnowledgeStore.graph(_:)` for its labels and properties.
  ///
  /// Beside the language's own functions there is `evidence(r)`, the sentences behind a relationship,
  /// `mentions(n)` and `documents(x)`, where the texts speak of something, and
  /// `n.name =~~ 'name'` finds an entity by any spelling of any of its names.
  ///
  /// - Parameters:
  ///   - text: the query.
  ///   - parameters: the values of `$name` in the query.
  ///   - scope: what the graph contains beyond entities and asserted relations; a query that names the type `AT`
  ///     sees `places` without being told to.
  ///   - limits: how much the query may take, and who may stop it.
  /// - Throws: `QueryError` for the query, `StoreError` for the store.
  public func query(
    _ text: String, parameters: [String: Value] = [:], scope: GraphScope = [],
    limits: QueryLimits = QueryLimits()
  ) throws -> QueryResult {
    try engine(scope, for: text).run(text, parameters: parameters, limits: limits)
  }

  /// Starts a query whose rows are taken batch by batch, so that a result of any length needs little memory.
  ///
  /// - Throws: `QueryError` for the query, `StoreError` for the store.
  public func rows(
    _ text: String, parameters: [String: Value] = [:], scope: GraphScope = [],
    limits: QueryLimits = QueryLimits()
  ) throws -> QueryRows {
    try engine(scope, for: text).rows(text, parameters: parameters, limits: limits)
  }

  /// Runs a query and describes the steps it took, as a table, with rows and times.
  ///
  /// - Throws: `QueryError` for the query, `StoreError` for the store.
  public func profile(
    _ text: String, parameters: [String: Value] = [:], scope: GraphScope = [],
    limits: QueryLimits = QueryLimits()
  ) throws -> String {
    try engine(scope, for: text).profile(text, parameters: parameters, limits: limits)
  }

  /// The steps a query would take, as a table.
  ///
  /// - Throws: `QueryError` for the query, `StoreError` for the store.
  public func explain(_ text: String, scope: GraphScope = []) throws -> String {
    try engine(scope, for: text).explain(text)
  }

  /// What the store's graph is made of.
  public func schema(_ scope: GraphScope = []) throws(StoreError) -> GraphSchema {
    GraphSchema(try records.graph(scope))
  }

  /// The names in the store's graph as it is now; unlike the schema, they cost next to nothing.
  ///
  /// - Complexity: O(names), after the graph was opened.
  public func vocabulary(_ scope: GraphScope = []) throws(StoreError) -> GraphVocabulary {
    let graph = try records.graph(scope)
    return GraphVocabulary(
      labels: graph.labelNames.sorted(), relationshipTypes: graph.typeNames.sorted(),
      propertyKeys: graph.keyNames.sorted())
  }

  /// The names of the functions that queries on a store may call, in the order of the alphabet.
  public var functionNames: [String] {
    QueryEngine.functionNames(extensions: StoreFunctions.all(records))
  }

  /// The engine for the store as it is now, with the plans of the last queries, until the store changes.
  private func engine(_ scope: GraphScope, for query: String) throws(StoreError) -> QueryEngine {
    let asksForPlaces = Query.names(relationshipType: GraphScope.placeType, in: query)
    let scope = asksForPlaces ? scope.union(.places) : scope
    let graph = try records.graph(scope)
    return engines.withLock { engines in
      if let kept = engines[scope], kept.graph === graph { return kept.engine }
      let engine = QueryEngine(
        graph: graph, extensions: StoreFunctions.all(records), nameMatcher: NamedKeys(self).matcher)
      engines[scope] = (graph, engine)
      return engine
    }
  }
}
