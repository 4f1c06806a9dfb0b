import PropertyGraph
import QueryLanguage

/// Turns a checked query into a logical plan.
struct Planner: Sendable {
  /// Starts the names of variables that the planner makes up, which no query can write.
  static let hiddenMark = "\u{0}"

  let graph: any PropertyGraphReading
  let functions: FunctionCatalogue
  private var hiddenCount = 0

  init(graph: any PropertyGraphReading, functions: FunctionCatalogue) {
    self.graph = graph
    self.functions = functions
  }

  /// A variable that no query can write.
  mutating func hiddenName(_ kind: String) -> String {
    hiddenCount += 1
    return "\(Self.hiddenMark)\(kind)\(hiddenCount)"
  }

  /// Plans a query whose clauses can see some variables of the rows they start from.
  mutating func plan(_ tree: QueryTree, from argument: [String], scope: [String]) -> LogicalPlan {
    let start = LogicalPlan.argument(argument)
    let first = plan(tree.first, from: start, scope: scope)
    guard !tree.unions.isEmpty else { return first.plan }
    let others = tree.unions.map { plan($0.query, from: start, scope: scope).plan }
    let union = LogicalPlan.union([first.plan] + others, columns: first.scope)
    return tree.unions[0].keepsDuplicates ? union : .distinct(union)
  }

  private mutating func plan(
    _ query: SingleQuery, from start: LogicalPlan, scope: [String]
  ) -> (plan: LogicalPlan, scope: [String]) {
    var plan = start
    var scope = scope
    for clause in query.clauses {
      switch clause {
      case .match(let match): plan = self.plan(match, after: plan, scope: &scope)
      case .unwind(let unwind):
        plan = .unwind(plan, list: unwind.list, variable: unwind.variable.text)
        scope.append(unwind.variable.text)
      case .with(let projection), .return(let projection):
        plan = self.plan(projection, after: plan, scope: &scope)
      case .create(let create):
        let patterns = create.patterns.map { named($0) }
        plan = self.plan(creating: patterns, after: plan)
        for name in patterns.flatMap(\.orderedVariables) where !scope.contains(name) { scope.append(name) }
      }
    }
    return (plan, scope)
  }

  private mutating func plan(_ match: MatchClause, after input: LogicalPlan, scope: inout [String])
    -> LogicalPlan
  {
    guard match.isOptional else {
      return plan(match.patterns, filter: match.filter, after: input, scope: &scope)
    }
    var inner = scope
    let plan = plan(match.patterns, filter: match.filter, after: .argument(scope), scope: &inner)
    let introduced = Array(inner.dropFirst(scope.count))
    scope = inner
    return .optional(input, plan, introduced: introduced)
  }

  /// Creates patterns together, but those whose properties read something created before in a step of their own.
  private func plan(creating patterns: [PathPattern], after input: LogicalPlan) -> LogicalPlan {
    var plan = input
    var group: [PathPattern] = []
    for pattern in patterns {
      let created = Set(group.flatMap(\.orderedVariables))
      let reads = pattern.propertyExpressions.contains { !$0.mentionedVariables.isDisjoint(with: created) }
      if reads {
        plan = .create(plan, group)
        group = []
      }
      group.append(pattern)
    }
    return .create(plan, group)
  }

  /// Gives every node and relationship of a pattern a name.
  mutating func named(_ pattern: PathPattern) -> PathPattern {
    func named(_ node: NodePattern, _ name: String) -> NodePattern {
      NodePattern(
        variable: node.variable ?? Name(name, at: node.range), labels: node.labels,
        properties: node.properties, filter: node.filter, range: node.range)
    }
    let start = named(pattern.start, hiddenName("node"))
    let steps = pattern.steps.map { step in
      let relationship = step.relationship
      let name = relationship.variable ?? Name(hiddenName("relationship"), at: relationship.range)
      return PathStep(
        relationship: RelationshipPattern(
          variable: name, types: relationship.types, typeCondition: relationship.typeCondition,
          arrow: relationship.arrow, length: relationship.length, properties: relationship.properties,
          filter: relationship.filter, range: relationship.range),
        group: step.group.map { PathGroup(pattern: self.named($0.pattern), filter: $0.filter) },
        node: named(step.node, hiddenName("node")))
    }
    return PathPattern(
      variable: pattern.variable, start: start, steps: steps, selector: pattern.selector, range: pattern.range
    )
  }
}

extension PathGroup {
  /// The variables that the query names, each once.
  var shownVariables: [Name] {
    variables.enumerated()
      .filter { place, name in
        !name.text.hasPrefix(Planner.hiddenMark) && variables.firstIndex(of: name) == place
      }.map(\.element)
  }
}

extension PathPattern {
  /// The variables of nodes, relationships and groups from left to right, then that of the path.
  var orderedVariables: [String] {
    var names = [start.variable]
    for step in steps {
      names += [step.relationship.variable, step.node.variable] + (step.group?.shownVariables ?? [])
    }
    return (names + [variable]).compactMap { $0?.text }
  }
}
