/// Comprehensions, quantifiers, map projections, patterns and subqueries.
extension SemanticChecker {
  func typeOfComposite(_ expression: Expression, in context: Context) throws(Fault) -> StaticType {
    switch expression.kind {
    case .listComprehension(let variable, let list, let filter, let result):
      let inner = try bindElement(variable, of: list, in: context)
      if let filter { try require(.boolean, type(of: filter, in: inner), at: filter) }
      guard let result else { return .list(of: inner.scope[variable.text] ?? .any) }
      return StaticType(.list, elements: try type(of: result, in: inner).kinds)
    case .quantifier(_, let variable, let list, let predicate):
      let inner = try bindElement(variable, of: list, in: context)
      if let predicate { try require(.boolean, type(of: predicate, in: inner), at: predicate) }
      return StaticType([.boolean, .null])
    case .reduce(let accumulator, let initial, let variable, let list, let result):
      try type(of: initial, in: context.value)
      let inner = try bindElement(variable, of: list, in: context).binding(accumulator, to: .any)
      try type(of: result, in: inner)
      return .any
    case .mapProjection(let base, let items):
      let projected = try type(of: base, in: context.value)
      try require([.map, .node, .relationship], projected, at: base)
      for case .property(let key) in items { reads?.note(key, of: projected) }
      for case .entry(_, let value) in items { try type(of: value, in: context.value) }
      return StaticType([.map, .null])
    case .patternComprehension(let pattern, let filter, let result):
      var inner = context
      inner.allowsAggregates = false
      try bind([pattern], in: &inner.scope)
      inner.allowsPatterns = true
      if let filter { try require(.boolean, type(of: filter, in: inner), at: filter) }
      return StaticType(.list, elements: try type(of: result, in: inner.value).kinds)
    case .pattern(let pattern):
      guard context.allowsPatterns else {
        throw .syntax(
          .unexpectedSyntax, at: pattern.range, "a pattern is a condition and has no value here",
          suggestion: "use EXISTS { … } or a pattern comprehension")
      }
      var scope = context.scope
      try bind([pattern], in: &scope)
      if let new = scope.names.dropFirst(context.scope.names.count).first {
        let name = pattern.named(new) ?? Name(new, at: pattern.range)
        throw .syntax(
          .undefinedVariable, at: name.range,
          "a pattern in a condition cannot bring in the variable '\(new)'",
          suggestion: "use EXISTS { … }")
      }
      return StaticType(.boolean)
    case .exists(let body):
      try check(body, in: context.scope)
      return StaticType(.boolean)
    case .count(let body):
      try check(body, in: context.scope)
      return StaticType(.integer)
    default: return .any
    }
  }

  private func check(_ body: SubqueryBody, in scope: Scope) throws(Fault) {
    switch body {
    case .match(let match):
      var inner = scope
      try check(match, in: &inner)
    case .query(let tree):
      for part in [tree.first] + tree.unions.map(\.query) {
        for case .create(let create) in part.clauses {
          throw .syntax(.invalidClauseComposition, at: create.range, "a subquery cannot create anything")
        }
      }
      _ = try check(tree, in: scope, isSubquery: true)
    }
  }

  private func bindElement(_ variable: Name, of list: Expression, in context: Context) throws(Fault)
    -> Context
  {
    let type = try type(of: list, in: context.value)
    try require(.list, type, at: list)
    var inner = context
    inner.allowsAggregates = false
    return inner.binding(variable, to: StaticType(type.kinds == .list ? type.elements : .any))
  }
}

extension PathPattern {
  /// The first use of a variable in the path.
  func named(_ variable: String) -> Name? {
    names.first { $0.text == variable }
  }
}
