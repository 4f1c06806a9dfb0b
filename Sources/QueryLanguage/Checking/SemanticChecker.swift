/// Checks what the grammar cannot: that names are bound, kinds fit, and aggregates stand where they may.
///
/// A query that passes fails later only on values that are known when it runs.
package struct SemanticChecker {
  let functions: FunctionCatalogue
  /// The parameters that were given; `nil` when they are not known yet.
  let parameters: Set<String>?
  /// Where properties that the query reads are noted.
  let reads: PropertyReads?

  package init(
    functions: FunctionCatalogue, parameters: Set<String>? = nil, reads: PropertyReads? = nil
  ) {
    self.functions = functions
    self.parameters = parameters
    self.reads = reads
  }

  /// Checks a query and returns the names of its columns.
  package func check(_ query: Query) throws(QueryError) -> [String] {
    do throws(Fault) {
      return try check(query.tree, in: Scope(), isSubquery: false)
    } catch {
      throw QueryError(error, in: query.text)
    }
  }

  func check(_ tree: QueryTree, in scope: Scope, isSubquery: Bool) throws(Fault) -> [String] {
    let columns = try check(tree.first, in: scope, isSubquery: isSubquery)
    for part in tree.unions {
      let place = part.query.clauses[0].range
      guard part.keepsDuplicates == tree.unions[0].keepsDuplicates else {
        throw .syntax(.invalidClauseComposition, at: place, "UNION and UNION ALL cannot be mixed")
      }
      let others = try check(part.query, in: scope, isSubquery: isSubquery)
      guard others == columns else {
        throw .syntax(
          .differentColumnsInUnion, at: part.query.clauses[part.query.clauses.count - 1].range,
          "both sides of UNION must return the same columns: \(columns.joined(separator: ", "))")
      }
    }
    return columns
  }

  private func check(_ query: SingleQuery, in outer: Scope, isSubquery: Bool) throws(Fault) -> [String] {
    var scope = outer
    var columns: [String] = []
    try checkOrder(of: query.clauses, isSubquery: isSubquery)
    for clause in query.clauses {
      switch clause {
      case .match(let match): try check(match, in: &scope)
      case .unwind(let unwind): try check(unwind, in: &scope)
      case .with(let projection): scope = try check(projection, isWith: true, in: scope)
      case .return(let projection):
        scope = try check(projection, isWith: false, in: scope)
        columns = scope.names
      case .create(let create): try check(create, in: &scope)
      }
    }
    return columns
  }

  private func checkOrder(of clauses: [Clause], isSubquery: Bool) throws(Fault) {
    var hasCreated = false
    for (place, clause) in clauses.enumerated() {
      switch clause {
      case .return where place < clauses.count - 1:
        throw .syntax(
          .invalidClauseComposition, at: clauses[place + 1].range, "nothing may follow RETURN",
          suggestion: "use WITH to go on")
      case .match, .unwind:
        if hasCreated {
          throw .syntax(
            .invalidClauseComposition, at: clause.range,
            "WITH is required between CREATE and what reads after it")
        }
      case .with: hasCreated = false
      case .create: hasCreated = true
      case .return: break
      }
    }
    switch clauses[clauses.count - 1] {
    case .return, .create: break
    case let last where !isSubquery:
      throw .syntax(
        .invalidClauseComposition, at: last.range, "a query cannot end here", suggestion: "add RETURN")
    default: break
    }
  }

  func check(_ match: MatchClause, in scope: inout Scope) throws(Fault) {
    try bind(match.patterns, in: &scope)
    if let filter = match.filter { try checkFilter(filter, in: scope) }
  }

  private func check(_ unwind: UnwindClause, in scope: inout Scope) throws(Fault) {
    let type = try checkPlain(unwind.list, in: scope)
    guard scope[unwind.variable.text] == nil else { throw alreadyBound(unwind.variable) }
    scope.bind(unwind.variable.text, to: StaticType(type.kinds == .list ? type.elements : .any))
  }

  /// Checks a condition: it may test patterns but not aggregate.
  func checkFilter(_ filter: Expression, in scope: Scope) throws(Fault) {
    let type = try self.type(of: filter, in: Context(scope: scope, allowsPatterns: true))
    try require(.boolean, type, at: filter)
  }

  /// Checks an expression that may neither aggregate nor test patterns.
  @discardableResult
  func checkPlain(_ expression: Expression, in scope: Scope) throws(Fault) -> StaticType {
    try type(of: expression, in: Context(scope: scope))
  }

  func alreadyBound(_ name: Name) -> Fault {
    .syntax(
      .variableAlreadyBound, at: name.range, "the variable '\(name.text)' already has a value",
      suggestion: "use another name")
  }
}
