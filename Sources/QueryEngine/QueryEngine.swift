public import PropertyGraph
public import QueryLanguage

/// Runs queries on a graph.
///
/// The stages: text → `Query` (tokens, syntax tree) → semantic checks → logical plan → operators → rows. An engine
/// may be used from any number of threads at once.
public struct QueryEngine: Sendable {
  private let reference: GraphReference
  private let library: FunctionLibrary

  /// Makes an engine for a graph, with functions of the caller beside the language's own.
  public init(graph: any PropertyGraphReading, extensions: [Function] = []) {
    reference = GraphReference(graph)
    library = FunctionLibrary(extensions: extensions)
  }

  /// Runs a query and gathers its rows.
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - parameters: The values of `$name` in the query.
  ///   - limits: How much the query may take.
  /// - Throws: `QueryError` for anything wrong with the query, its values or its limits.
  public func run(
    _ text: String, parameters: [String: Value] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryResult {
    try run(try Query(parsing: text), parameters: parameters, limits: limits)
  }

  /// Runs a query that was read before.
  ///
  /// - Throws: `QueryError` for anything wrong with the query, its values or its limits.
  public func run(
    _ query: Query, parameters: [String: Value] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryResult {
    try run(query, parameters: parameters, limits: limits, editor: nil)
  }

  /// Checks a query and describes, as indented text, the steps it would take, the last first.
  ///
  /// - Throws: `QueryError` when the query is wrong.
  public func explain(_ text: String) throws(QueryError) -> String {
    let query = try Query(parsing: text)
    _ = try SemanticChecker(functions: library.catalogue).check(query)
    return plan(query).plan.text(of: query.text)
  }

  private func plan(_ query: Query) -> (plan: LogicalPlan, planner: Planner) {
    var planner = Planner(graph: reference.graph, functions: library.catalogue)
    let plan = planner.plan(query.tree, from: [], scope: [])
    let optimizer = Optimizer(reference: reference, functions: library.catalogue)
    return (optimizer.optimized(plan), planner)
  }

  func run(
    _ query: Query, parameters: [String: Value], limits: QueryLimits, editor: GraphEditor?
  ) throws(QueryError) -> QueryResult {
    let checker = SemanticChecker(functions: library.catalogue, parameters: Set(parameters.keys))
    let columns = try checker.check(query)
    do {
      let runtime = Runtime(reference: reference, parameters: parameters, limits: limits)
      let (plan, planner) = plan(query)
      let compilation = Compilation(library: library, runtime: runtime, planner: planner, editor: editor)
      let (root, _) = try compilation.lower(plan, argument: ArgumentSource(.unit), layout: Layout())
      for creation in compilation.creations { try creation.createAll() }
      var rows: [[Value]] = []
      while let batch = try root.next() {
        guard !columns.isEmpty else { continue }
        try runtime.hold(batch.rowCount)
        for row in 0..<batch.rowCount {
          rows.append(batch.columns.map { $0.value(at: row, in: runtime.reference) })
        }
      }
      return QueryResult(
        columns: columns, rows: rows, warnings: GraphNames.warnings(for: query, in: reference.graph))
    } catch let fault as Fault {
      throw QueryError(fault, in: query.text)
    } catch let error as QueryError {
      throw error
    } catch {
      throw QueryError(
        Fault(
          .extensionError, .runtime, .functionFailed, at: SourceRange(start: 0, end: 0),
          "the query failed: \(error)"),
        in: query.text)
    }
  }
}
