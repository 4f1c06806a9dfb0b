public import PropertyGraph
public import QueryLanguage

/// Runs queries on a graph.
///
/// The stages: text → `Query` (tokens, syntax tree) → semantic checks → logical plan → optimised plan → operators →
/// rows. An engine may be used from any number of threads at once. It remembers the plans of the last queries and what
/// it found out about the graph: keep it for as long as the graph.
public struct QueryEngine: Sendable {
  private let reference: GraphReference
  private let library: FunctionLibrary
  private let plans = PlanCache()

  /// Makes an engine for a graph, with functions of the caller beside the language's own, and with what compares
  /// names for the operator `=~~`.
  public init(
    graph: any PropertyGraphReading, extensions: [Function] = [], nameMatcher: NameMatcher? = nil
  ) {
    reference = GraphReference(graph)
    library = FunctionLibrary(extensions: extensions, nameMatcher: nameMatcher)
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
    try rows(text, parameters: parameters, limits: limits).gathered()
  }

  /// Runs a query that was read before.
  ///
  /// - Throws: `QueryError` for anything wrong with the query, its values or its limits.
  public func run(
    _ query: Query, parameters: [String: Value] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryResult {
    try run(query, parameters: parameters, limits: limits, editor: nil)
  }

  /// Starts a query whose rows are taken batch by batch, so that a result of any length needs little memory.
  ///
  /// After `EXPLAIN` the rows are the steps the query would take, after `PROFILE` those it took.
  ///
  /// - Throws: `QueryError` for anything wrong with the query or its parameters.
  public func rows(
    _ text: String, parameters: [String: Value] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryRows {
    let prepared = try prepared(text, parameters: parameters)
    return try start(prepared, compilation(of: prepared, parameters, limits, editor: nil))
  }

  /// Checks a query and describes, as a table, the steps it would take, the last first, with the number of rows that
  /// each is expected to give.
  ///
  /// - Throws: `QueryError` when the query is wrong.
  public func explain(_ text: String) throws(QueryError) -> String {
    let query = try Query(parsing: text)
    _ = try SemanticChecker(functions: library.catalogue).check(query)
    var report = PlanReport(source: text, reference: reference)
    report.describe(plan(query).plan)
    return report.estimates
  }

  /// Runs a query, without keeping its rows, and describes, as a table, the steps it took, the last first: the rows that
  /// each was expected to give and gave, and the milliseconds that it took by itself.
  ///
  /// - Throws: `QueryError` for anything wrong with the query, its values or its limits.
  public func profile(
    _ text: String, parameters: [String: Value] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> String {
    let prepared = try prepared(text, parameters: parameters)
    let compilation = compilation(of: prepared, parameters, limits, editor: nil)
    compilation.report = PlanReport(source: text, reference: reference)
    let rows = try start(prepared, compilation)
    while try rows.next() != nil {}
    return compilation.report?.measurements ?? ""
  }

  func run(
    _ query: Query, parameters: [String: Value], limits: QueryLimits, editor: GraphEditor?
  ) throws(QueryError) -> QueryResult {
    let prepared = try prepare(query, parameters: parameters)
    return try start(prepared, compilation(of: prepared, parameters, limits, editor: editor)).gathered()
  }

  // MARK: Stages

  private func prepared(
    _ text: String, parameters: [String: Value]
  ) throws(QueryError) -> PreparedQuery {
    let key = PlanCache.Key(text: text, parameters: Set(parameters.keys))
    if let known = plans[key] { return known }
    let prepared = try prepare(try Query(parsing: text), parameters: parameters)
    plans.insert(prepared, for: key)
    return prepared
  }

  private func prepare(_ query: Query, parameters: [String: Value]) throws(QueryError) -> PreparedQuery {
    let reads = PropertyReads()
    let checker = SemanticChecker(
      functions: library.catalogue, parameters: Set(parameters.keys), reads: reads)
    let columns = try checker.check(query)
    let (plan, planner) = plan(query)
    return PreparedQuery(
      text: query.text, mode: query.mode,
      columns: query.mode == .run ? columns : PlanReport.columns(isMeasured: query.mode == .profile),
      plan: plan, planner: planner,
      warnings: GraphNames.warnings(for: query, reads: reads.keys, in: reference.graph))
  }

  private func plan(_ query: Query) -> (plan: LogicalPlan, planner: Planner) {
    var planner = Planner(graph: reference.graph, functions: library.catalogue)
    let plan = planner.plan(query.tree, from: [], scope: [])
    let optimizer = Optimizer(reference: reference, functions: library.catalogue)
    return (optimizer.optimized(plan), planner)
  }

  private func compilation(
    of prepared: PreparedQuery, _ parameters: [String: Value], _ limits: QueryLimits, editor: GraphEditor?
  ) -> Compilation {
    let runtime = Runtime(reference: reference, parameters: parameters, limits: limits)
    return Compilation(library: library, runtime: runtime, planner: prepared.planner, editor: editor)
  }

  /// The steps of a query as rows.
  private func report(
    on prepared: PreparedQuery, _ compilation: Compilation
  ) throws(QueryError) -> QueryRows {
    var report = PlanReport(source: prepared.text, reference: reference)
    if prepared.mode == .explain {
      report.describe(prepared.plan)
    } else {
      compilation.report = report
      let rows = try start(prepared, compilation)
      while try rows.next() != nil {}
    }
    let listing = report.rows(isMeasured: prepared.mode == .profile)
    return QueryRows(prepared: prepared, root: ArgumentSource(listing), runtime: compilation.runtime)
  }

  private func start(
    _ prepared: PreparedQuery, _ compilation: Compilation
  ) throws(QueryError) -> QueryRows {
    if prepared.mode != .run, compilation.report == nil { return try report(on: prepared, compilation) }
    return try prepared.reporting { () throws in
      let (root, _) = try compilation.lower(prepared.plan, argument: ArgumentSource(.unit), layout: Layout())
      for creation in compilation.creations { try creation.createAll() }
      return QueryRows(prepared: prepared, root: root, runtime: compilation.runtime)
    }
  }
}
