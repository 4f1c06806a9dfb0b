import QueryLanguage

/// The order in which the parts of a MATCH are found.
extension Planner {
  /// Plans patterns that must all be found, with a filter.
  mutating func plan(
    _ patterns: [PathPattern], filter: Expression?, after input: LogicalPlan, scope: inout [String]
  ) -> LogicalPlan {
    let patterns = patterns.map { named($0) }
    var search = PatternSearch(planner: self, input: input, bound: Set(scope))
    search.add(patterns, filter: filter)
    let plan = search.run()
    self = search.planner
    for name in patterns.flatMap(\.orderedVariables) where !scope.contains(name) { scope.append(name) }
    return plan
  }
}
