import QueryLanguage

/// WITH and RETURN.
extension Planner {
  mutating func plan(
    _ projection: Projection, after input: LogicalPlan, scope: inout [String]
  ) -> LogicalPlan {
    var items: [NamedExpression] = []
    if projection.takesAll {
      let visible = scope.filter { !$0.hasPrefix(Self.hiddenMark) }.sorted()
      items = visible.map {
        NamedExpression(name: $0, expression: Expression(.variable($0), at: projection.range, height: 1))
      }
    }
    items += projection.items.map { NamedExpression(name: $0.column, expression: $0.expression) }
    let isGrouped = items.contains { $0.expression.containsAggregate(functions) }
    scope = items.map(\.name)
    if isGrouped || projection.isDistinct {
      let plan =
        isGrouped ? grouped(items, projection, after: input) : distinct(items, projection, after: input)
      return filtered(limited(plan, projection), projection)
    }
    guard !projection.order.isEmpty || projection.filter != nil else {
      return limited(.project(input, items), projection)
    }
    // Order and filter see what was there before as well as what is projected.
    let extended = sorted(.extend(input, items), projection.order, projection)
    return .project(filtered(limited(extended, projection), projection), items.map(\.column))
  }

  private func filtered(_ plan: LogicalPlan, _ projection: Projection) -> LogicalPlan {
    projection.filter.map { .filter(plan, [$0]) } ?? plan
  }

  private func distinct(
    _ items: [NamedExpression], _ projection: Projection, after input: LogicalPlan
  ) -> LogicalPlan {
    let order = projection.order.map {
      SortKey(expression: $0.expression.naming(items), isDescending: $0.isDescending)
    }
    return sorted(.distinct(.project(input, items)), order, projection)
  }

  private func sorted(_ plan: LogicalPlan, _ keys: [SortKey], _ projection: Projection) -> LogicalPlan {
    guard !keys.isEmpty else { return plan }
    return .sort(plan, keys, first: projection.limit.map { [projection.skip, $0].compactMap { $0 } } ?? [])
  }

  private func limited(_ plan: LogicalPlan, _ projection: Projection) -> LogicalPlan {
    let skipped = projection.skip.map { LogicalPlan.skip(plan, $0) } ?? plan
    return projection.limit.map { .limit(skipped, $0) } ?? skipped
  }

  /// Groups by the items without aggregates; what stands around aggregates is computed afterwards.
  private mutating func grouped(
    _ items: [NamedExpression], _ projection: Projection, after input: LogicalPlan
  ) -> LogicalPlan {
    let keys = items.filter { !$0.expression.containsAggregate(functions) }
    var aggregates: [NamedExpression] = []
    var results: [NamedExpression] = []
    for item in items {
      // Aggregates first: what they take is computed before there are groups.
      let result = extract(from: item.expression, into: &aggregates).naming(keys)
      results.append(NamedExpression(name: item.name, expression: result))
    }
    var order: [SortKey] = []
    for key in projection.order {
      let named = key.expression.naming(items)
      if case .variable(let name) = named.kind, results.contains(where: { $0.name == name }) {
        order.append(SortKey(expression: named, isDescending: key.isDescending))
        continue
      }
      let hidden = hiddenName("key")
      let full = extract(from: key.expression.expanding(items), into: &aggregates).naming(keys)
      results.append(NamedExpression(name: hidden, expression: full))
      order.append(
        SortKey(
          expression: Expression(.variable(hidden), at: key.expression.range, height: 1),
          isDescending: key.isDescending))
    }
    var plan = LogicalPlan.project(.aggregate(input, keys: keys, aggregates: aggregates), results)
    if projection.isDistinct { plan = .distinct(plan) }
    plan = sorted(plan, order, projection)
    return results.count == items.count ? plan : .project(plan, items.map(\.column))
  }

  /// Replaces the aggregates of an expression by variables.
  private mutating func extract(
    from expression: Expression, into aggregates: inout [NamedExpression]
  ) -> Expression {
    var planner = self
    let result = expression.replacing { part in
      guard part.isAggregate(planner.functions) else { return nil }
      if let known = aggregates.first(where: { $0.expression == part }) {
        return Expression(.variable(known.name), at: part.range, height: 1)
      }
      let name = planner.hiddenName("aggregate")
      aggregates.append(NamedExpression(name: name, expression: part))
      return Expression(.variable(name), at: part.range, height: 1)
    }
    self = planner
    return result
  }
}

extension NamedExpression {
  /// The column itself, for projecting it again.
  var column: NamedExpression {
    NamedExpression(name: name, expression: Expression(.variable(name), at: expression.range, height: 1))
  }
}

extension Expression {
  /// This expression with the names of the items replaced by what they stand for.
  func expanding(_ items: [NamedExpression]) -> Expression {
    replacing { part in
      guard case .variable(let name) = part.kind else { return nil }
      return items.first { $0.name == name }?.expression
    }
  }

  /// This expression with every part that is one of the items replaced by the item's variable.
  func naming(_ items: [NamedExpression]) -> Expression {
    replacing { part in
      items.first { $0.expression == part }.map {
        Expression(.variable($0.name), at: part.range, height: 1)
      }
    }
  }
}
