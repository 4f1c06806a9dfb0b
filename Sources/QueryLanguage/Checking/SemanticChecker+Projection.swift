/// WITH and RETURN: columns, grouping, order.
extension SemanticChecker {
  /// Checks a projection and returns the variables after it.
  func check(_ projection: Projection, isWith: Bool, in scope: Scope) throws(Fault) -> Scope {
    var result = Scope()
    if projection.takesAll {
      guard !scope.names.isEmpty || isWith else {
        throw .syntax(
          .noVariablesInScope, at: projection.range, "there is no variable that '*' could stand for")
      }
      for name in scope.names.sorted() { result.bind(name, to: scope[name] ?? .any) }
    }
    for item in projection.items {
      let type = try self.type(
        of: item.expression, in: Context(scope: scope, allowsAggregates: true))
      guard result[item.column] == nil else {
        throw .syntax(
          .columnNameConflict, at: item.alias?.range ?? item.expression.range,
          "two columns are named '\(item.column)'", suggestion: "use AS to rename one")
      }
      result.bind(item.column, to: type)
    }
    let isGrouped = projection.items.contains { $0.expression.containsAggregate(functions) }
    if isGrouped {
      for item in projection.items {
        try checkGrouping(item.expression, keys: groupingKeys(projection, scope))
      }
    }
    try checkOrder(projection, before: scope, after: result, isGrouped: isGrouped)
    if isWith { try checkAliases(projection.items) }
    if let skip = projection.skip { try checkCount(skip) }
    if let limit = projection.limit { try checkCount(limit) }
    if let filter = projection.filter {
      let seesAll = !isGrouped && !projection.isDistinct
      try checkFilter(filter, in: seesAll ? scope.binding(all: result) : result)
    }
    return result
  }

  private func checkAliases(_ items: [ProjectionItem]) throws(Fault) {
    for item in items where item.alias == nil {
      if case .variable = item.expression.kind { continue }
      throw .syntax(
        .noExpressionAlias, at: item.expression.range, "WITH needs a name for this expression",
        suggestion: "add AS and a name")
    }
  }

  private func groupingKeys(_ projection: Projection, _ scope: Scope) -> [Expression] {
    let items = projection.items.map(\.expression).filter { !$0.containsAggregate(functions) }
    guard projection.takesAll else { return items }
    return items + scope.names.map { Expression(.variable($0), at: projection.range, height: 1) }
  }

  /// What stands beside an aggregate must be a constant or a grouping key that is a variable or a property.
  private func checkGrouping(_ expression: Expression, keys: [Expression], local: Set<String> = [])
    throws(Fault)
  {
    guard expression.containsAggregate(functions) else { return }
    try checkGrouped(expression, keys: keys, local: local)
  }

  private func checkGrouped(_ expression: Expression, keys: [Expression], local: Set<String>) throws(Fault) {
    if expression.isAggregate(functions) { return }
    switch expression.kind {
    case .variable(let name):
      guard local.contains(name) || keys.contains(expression) else { throw ambiguous(expression) }
    case .property(let base, _):
      if keys.contains(expression) { return }
      try checkGrouped(base, keys: keys, local: local)
    default:
      let inner = local.union(expression.localVariables)
      for part in expression.parts { try checkGrouped(part, keys: keys, local: inner) }
    }
  }

  private func ambiguous(_ expression: Expression) -> Fault {
    .syntax(
      .ambiguousAggregationExpression, at: expression.range,
      "beside an aggregate, this must be a column of its own", suggestion: "project it with WITH first")
  }

  private func checkOrder(
    _ projection: Projection, before: Scope, after: Scope, isGrouped: Bool
  ) throws(Fault) {
    let projected = projection.items.map(\.expression)
    for key in projection.order {
      let expression = key.expression
      if isGrouped || projection.isDistinct {
        try checkProjectedOrder(
          expression, projected: projected, after: after, before: before, isGrouped: isGrouped)
        continue
      }
      try checkPlain(expression, in: before.binding(all: after))
    }
  }

  /// After grouping or DISTINCT only what was projected can be sorted by.
  private func checkProjectedOrder(
    _ expression: Expression, projected: [Expression], after: Scope, before: Scope, isGrouped: Bool
  ) throws(Fault) {
    if projected.contains(expression) { return }
    if expression.containsAggregate(functions) {
      guard isGrouped else { throw misplaced(expression) }
      if expression.isAggregate(functions) {
        try type(of: expression, in: Context(scope: before, allowsAggregates: true))
        return
      }
      let keys =
        projected.filter { !$0.containsAggregate(functions) }
        + after.names.map {
          Expression(.variable($0), at: expression.range, height: 1)
        }
      let visible = before.binding(all: after)
      try type(of: expression, in: Context(scope: visible, allowsAggregates: true))
      let known = keys.reduce(into: Set(after.names)) { $0.formUnion($1.mentionedVariables) }
      try checkKnown(expression, known)
      try checkGrouped(expression, keys: keys, local: [])
      return
    }
    switch expression.kind {
    case .variable: try checkPlain(expression, in: after)
    case _ where expression.localVariables.isEmpty && !expression.parts.isEmpty:
      for part in expression.parts {
        try checkProjectedOrder(
          part, projected: projected, after: after, before: before, isGrouped: isGrouped)
      }
    default: try checkPlain(expression, in: after)
    }
  }

  /// Variables outside of aggregates must be of the projection.
  private func checkKnown(_ expression: Expression, _ known: Set<String>) throws(Fault) {
    if expression.isAggregate(functions) { return }
    if case .variable(let name) = expression.kind, !known.contains(name) {
      throw .syntax(
        .undefinedVariable, at: expression.range, "the variable '\(name)' is not projected",
        suggestion: NearestName.question(for: name, in: known))
    }
    let inner = known.union(expression.localVariables)
    for part in expression.parts { try checkKnown(part, inner) }
  }

  /// SKIP and LIMIT take a whole number that does not depend on a row.
  private func checkCount(_ count: Expression) throws(Fault) {
    let variable = count.contains {
      if case .variable = $0.kind { true } else { false }
    }
    guard !variable else {
      throw .syntax(.nonConstantExpression, at: count.range, "this must not depend on a row")
    }
    let type = try checkPlain(count, in: Scope())
    if case .negated(let operand) = count.kind, case .integer = operand.kind {
      throw .syntax(.negativeIntegerArgument, at: count.range, "this must not be negative")
    }
    guard type.fits(.integer) else {
      throw .syntax(.invalidArgumentType, at: count.range, "this must be a whole number")
    }
  }
}

extension Expression {
  /// Variables that this expression itself brings in for its parts.
  package var localVariables: Set<String> {
    switch kind {
    case .listComprehension(let variable, _, _, _), .quantifier(_, let variable, _, _): [variable.text]
    case .reduce(let accumulator, _, let variable, _, _): [accumulator.text, variable.text]
    case .patternComprehension(let pattern, _, _): pattern.variableNames
    default: []
    }
  }
}
