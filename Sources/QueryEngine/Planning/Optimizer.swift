import QueryLanguage

/// Rewrites a plan into one that gives the same rows with less work.
struct Optimizer {
  let folding: AggregationFolding

  init(reference: GraphReference, functions: FunctionCatalogue) {
    folding = AggregationFolding(reference: reference, functions: functions)
  }

  /// A plan with the same rows.
  func optimized(_ plan: LogicalPlan) -> LogicalPlan {
    let plan = plan.mappingInputs(optimized)
    switch plan {
    case .aggregate(let input, let keys, let aggregates):
      return folding.fold(input, keys: keys, aggregates: aggregates).map { folded($0, fallback: plan) }
        ?? plan
    case .distinct(.project(let input, let items)):
      return folding.fold(input, keys: items, aggregates: []).map { folded($0, fallback: plan) } ?? plan
    case .project(.project(let input, let inner), let outer): return merged(input, inner, outer) ?? plan
    case .sort(.project(let input, let items), let keys, let first) where !first.isEmpty:
      return projectedLate(input, items, keys, first) ?? plan
    case .expand(let input, let step) where step.isInto: return intersected(input, step) ?? plan
    default: return plan
    }
  }

  /// Groups that are nodes get their keys only when something needs them.
  private func folded(_ aggregation: FoldedAggregation, fallback: LogicalPlan) -> LogicalPlan {
    guard aggregation.rootIsGroup, let root = aggregation.root else {
      return .foldedAggregate(aggregation, fallback)
    }
    let reference = Expression(.variable(root), at: SourceRange(start: 0, end: 0), height: 1)
    let node = NamedExpression(name: root, expression: reference)
    let byNode = FoldedAggregation(
      terms: aggregation.terms, root: root, keys: [node], measures: aggregation.measures, rootIsGroup: true)
    let measures = aggregation.measures.map {
      NamedExpression(name: $0.name, expression: Expression(.variable($0.name), at: $0.range, height: 1))
    }
    return .project(.foldedAggregate(byNode, fallback), aggregation.keys + measures)
  }

  /// A step to a new node and one that joins it to a known node as one step, with conditions on the new node behind it.
  private func intersected(_ input: LogicalPlan, _ last: Expansion) -> LogicalPlan? {
    let (found, conditions): (LogicalPlan, [Expression]) =
      if case .filter(let filtered, let conditions) = input { (filtered, conditions) } else { (input, []) }
    let (before, first, closing): (LogicalPlan, Expansion, [Expansion])
    switch found {
    case .expand(let input, let step): (before, first, closing) = (input, step, [])
    case .intersect(let input, let step, let others): (before, first, closing) = (input, step, others)
    default: return nil
    }
    let joinsNewNode = (last.from == first.to) != (last.to == first.to)
    guard joinsNewNode, !first.isInto, first.length == nil, last.length == nil else { return nil }
    let intersection = LogicalPlan.intersect(before, first, closing: closing + [last])
    return conditions.isEmpty ? intersection : .filter(intersection, conditions)
  }

  /// Two projections as one, unless something would be computed twice.
  private func merged(
    _ input: LogicalPlan, _ inner: [NamedExpression], _ outer: [NamedExpression]
  ) -> LogicalPlan? {
    guard inner.allSatisfy({ $0.expression.isCheap }), outer.allSatisfy({ $0.expression.isPlain }) else {
      return nil
    }
    return .project(
      input,
      outer.map { NamedExpression(name: $0.name, expression: $0.expression.expanding(inner)) })
  }

  /// Sorts before a projection that the order does not need, so that only the first rows are projected.
  private func projectedLate(
    _ input: LogicalPlan, _ items: [NamedExpression], _ keys: [SortKey], _ first: [Expression]
  ) -> LogicalPlan? {
    let needed = keys.reduce(into: Set<String>()) { $0.formUnion($1.expression.mentionedVariables) }
    let isReady = items.allSatisfy { item in
      if case .variable = item.expression.kind { true } else { !needed.contains(item.name) }
    }
    guard isReady, keys.allSatisfy({ $0.expression.isPlain }) else { return nil }
    let order = keys.map {
      SortKey(expression: $0.expression.expanding(items), isDescending: $0.isDescending)
    }
    return .project(.sort(input, order, first: first), items)
  }
}

extension Expression {
  /// Whether computing it again costs next to nothing: a variable, a literal or a property of a variable.
  fileprivate var isCheap: Bool {
    switch kind {
    case .variable, .null, .boolean, .integer, .float, .string, .parameter: true
    case .property(let base, _): if case .variable = base.kind { true } else { false }
    default: false
    }
  }
}
