import QueryLanguage

/// Comprehensions, quantifiers, map projections, patterns and subqueries.
extension ExpressionCompiler {
  func compileComposite(_ expression: Expression) throws -> any Evaluable {
    let range = expression.range
    switch expression.kind {
    case .listComprehension(let variable, let list, let filter, let result):
      let (inner, place) = binding(variable.text)
      return ListComprehension(
        list: try compile(list), place: place, filter: try filter.map(inner.compile),
        result: try result.map(inner.compile), range: range)
    case .quantifier(let quantifier, let variable, let list, let predicate):
      let (inner, place) = binding(variable.text)
      return QuantifierTest(
        quantifier: quantifier, list: try compile(list), place: place,
        predicate: try predicate.map(inner.compile), range: range)
    case .reduce(let accumulator, let initial, let variable, let list, let result):
      let (middle, accumulatorPlace) = binding(accumulator.text)
      let (inner, place) = middle.binding(variable.text)
      return Reduction(
        initial: try compile(initial), accumulatorPlace: accumulatorPlace, list: try compile(list),
        place: place, result: try inner.compile(result), range: range)
    case .mapProjection(let base, let items):
      let compiled = try items.map { item -> MapProjection.Item in
        switch item {
        case .allProperties: return .all
        case .property(let key): return .property(key.text)
        case .entry(let key, let value): return .entry(key.text, try compile(value))
        }
      }
      return MapProjection(base: try compile(base), items: compiled, range: range)
    case .pattern(let pattern):
      return ExistenceTest(subquery: try subquery([pattern], filter: nil, result: nil))
    case .patternComprehension(let pattern, let filter, let result):
      return PatternComprehension(subquery: try subquery([pattern], filter: filter, result: result))
    case .exists(let body): return ExistenceTest(subquery: try subquery(body))
    case .count(let body): return SubqueryCount(subquery: try subquery(body))
    default:
      throw Fault.syntax(.unexpectedSyntax, at: range, "this has no value here")
    }
  }

  private var visible: [String] { layout.names + locals }

  private func subquery(_ body: SubqueryBody) throws -> Subquery {
    switch body {
    case .match(let match): return try subquery(match.patterns, filter: match.filter, result: nil)
    case .query(let tree):
      return try subquery(compilation.planner.plan(tree, from: visible, scope: visible))
    }
  }

  private func subquery(
    _ patterns: [PathPattern], filter: Expression?, result: Expression?
  ) throws -> Subquery {
    var scope = visible
    var plan = compilation.planner.plan(patterns, filter: filter, after: .argument(visible), scope: &scope)
    if let result {
      plan = .extend(
        plan, [NamedExpression(name: compilation.planner.hiddenName("result"), expression: result)])
    }
    return try subquery(plan)
  }

  private func subquery(_ plan: LogicalPlan) throws -> Subquery {
    let argument = ArgumentSource()
    let (root, _) = try compilation.lower(plan, argument: argument, layout: Layout(visible))
    return Subquery(root: root, argument: argument, localCount: locals.count)
  }
}
