/// The variables that syntax mentions.
extension Expression {
  /// Every variable named inside, whether it comes from outside or is brought in inside.
  package var mentionedVariables: Set<String> {
    var names: Set<String> = []
    collectVariables(into: &names)
    return names
  }

  private func collectVariables(into names: inout Set<String>) {
    switch kind {
    case .variable(let name): names.insert(name)
    case .pattern(let pattern), .patternComprehension(let pattern, _, _):
      names.formUnion(pattern.variableNames)
    case .exists(let body), .count(let body): names.formUnion(body.mentionedVariables)
    default: break
    }
    for part in parts { part.collectVariables(into: &names) }
  }
}

extension PathPattern {
  /// The names of the path, its nodes and its relationships, those within groups too.
  package var variableNames: Set<String> { Set(names.map(\.text)) }

  /// The names of the path, its nodes, its relationships and what its groups contain.
  package var names: [Name] {
    ([variable] + nodes.map(\.variable) + steps.map(\.relationship.variable)).compactMap { $0 }
      + groups.flatMap(\.variables)
  }

  /// Every variable named in the pattern or its property maps.
  package var mentionedVariables: Set<String> {
    expressions.reduce(into: variableNames) { $0.formUnion($1.mentionedVariables) }
  }
}

extension SubqueryBody {
  package var mentionedVariables: Set<String> {
    switch self {
    case .match(let match): match.mentionedVariables
    case .query(let tree):
      ([tree.first] + tree.unions.map(\.query)).flatMap(\.clauses)
        .reduce(into: []) { $0.formUnion($1.mentionedVariables) }
    }
  }
}

extension MatchClause {
  package var mentionedVariables: Set<String> {
    patterns.reduce(into: filter?.mentionedVariables ?? []) { $0.formUnion($1.mentionedVariables) }
  }
}

extension Clause {
  package var mentionedVariables: Set<String> {
    switch self {
    case .match(let match): return match.mentionedVariables
    case .unwind(let unwind): return unwind.list.mentionedVariables.union([unwind.variable.text])
    case .create(let create):
      return create.patterns.reduce(into: []) { $0.formUnion($1.mentionedVariables) }
    case .with(let projection), .return(let projection):
      let expressions =
        projection.items.map(\.expression) + projection.order.map(\.expression)
        + [projection.skip, projection.limit, projection.filter].compactMap { $0 }
      return expressions.reduce(into: []) { $0.formUnion($1.mentionedVariables) }
    }
  }
}
