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
    var plan =
      if isGrouped { grouped(items, projection, after: input) } else if projection.isDistinct {
        sorted(
          .distinct(.project(input, items)),
          projection.order.map {
            SortKey(expression: $0.expression.naming(items), isDescending: $0.isDescending)
          },
          projection)
      } else if projection.order.isEmpty {
        LogicalPlan.project(input, items)
      } else {
        LogicalPlan.project(
          limited(sorted(.extend(input, items), projection.order, projection), projection),
          items.map(\.column))
      }
    if isGrouped || projection.isDistinct || projection.order.isEmpty { plan = limited(plan, projection) }
    scope = items.map(\.name)
    return projection.filter.map { .filter(plan, [$0]) } ?? plan
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
      let result = extract(from: item.expression.naming(keys), into: &aggregates)
      results.append(NamedExpression(name: item.name, expression: result))
    }
    var order: [SortKey] = []
    for key in projection.order {
      let named = extract(from: key.expression.naming(items), into: &aggregates)
      if case .variable(let name) = named.kind, results.contains(where: { $0.name == name }) {
        order.append(SortKey(expression: named, isDescending: key.isDescending))
        continue
      }
      let hidden = hiddenName("key")
      results.append(NamedExpression(name: hidden, expression: named))
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
  /// This expression with every part that is one of the items replaced by the item's variable.
  func naming(_ items: [NamedExpression]) -> Expression {
    replacing { part in
      items.first { $0.expression == part }.map {
        Expression(.variable($0.name), at: part.range, height: 1)
      }
    }
  }
}
