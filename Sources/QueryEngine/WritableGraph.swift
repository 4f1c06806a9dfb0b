public import PropertyGraph
public import QueryLanguage

/// A graph in memory that queries can read and, with CREATE, add to.
///
/// Every CREATE makes a new snapshot, in time proportional to the whole graph: it is meant for building small
/// graphs, not for many small changes to a large one.
public struct WritableGraph: Sendable {
  private var builder: GraphBuilder
  /// The graph as it is now.
  public private(set) var snapshot: GraphSnapshot

  /// Creates an empty graph.
  public init() {
    builder = GraphBuilder()
    snapshot = .empty
  }

  /// Runs a query, which may create nodes and relationships; when it fails nothing changes.
  ///
  /// - Throws: `QueryError` for anything wrong with the query, its values or its limits.
  @discardableResult
  public mutating func run(
    _ text: String, parameters: [String: Value] = [:], extensions: [Function] = [],
    limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryResult {
    let editor = GraphEditor(builder)
    let engine = QueryEngine(graph: snapshot, extensions: extensions)
    let result = try engine.run(
      try Query(parsing: text), parameters: parameters, limits: limits, editor: editor)
    if editor.hasChanged {
      builder = editor.builder
      snapshot = editor.builder.build()
    }
    return result
  }
}
