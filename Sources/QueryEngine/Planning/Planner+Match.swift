import PropertyGraph
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

/// Finds the parts of patterns one by one: first what starts from the fewest nodes, then the cheapest step from
/// what is known, each condition as soon as its variables are known.
private struct PatternSearch {
  var planner: Planner
  private var plan: LogicalPlan
  private var bound: Set<String>
  private var nodes: [String] = []
  private var labels: [String: [String]] = [:]
  private var steps: [Step] = []
  private var conditions: [(expression: Expression, needs: Set<String>)] = []
  private var paths: [PathPattern] = []
  private var shortest: [PathPattern] = []
  private var matched: [String] = []

  private struct Step {
    let from: String
    let to: String
    let relationship: RelationshipPattern
    let name: String
    /// Whether the relationship is known from an earlier clause.
    let isKnown: Bool
    /// What is repeated, if the step is not a mere relationship.
    let group: PathGroup?

    /// The relationships whose types tell how many ways lead on.
    var relationships: [RelationshipPattern] { group?.pattern.steps.map(\.relationship) ?? [relationship] }
  }

  init(planner: Planner, input: LogicalPlan, bound: Set<String>) {
    self.planner = planner
    self.bound = bound
    plan = input
  }

  mutating func add(_ patterns: [PathPattern], filter: Expression?) {
    for pattern in patterns {
      for node in pattern.nodes { add(node) }
      if pattern.selector != nil {
        shortest.append(pattern)
        continue
      }
      for (from, step) in zip(pattern.nodes, pattern.steps) { add(step, from: from) }
      if pattern.variable != nil { paths.append(pattern) }
    }
    if let filter { addConditions(filter) }
    let own = Set(
      nodes + steps.map(\.name) + steps.flatMap { $0.group?.shownVariables.map(\.text) ?? [] }
        + paths.compactMap { $0.variable?.text }
        + shortest.flatMap(\.orderedVariables)
    )
    .subtracting(bound)
    conditions = conditions.map { ($0.expression, $0.expression.mentionedVariables.intersection(own)) }
  }

  private mutating func add(_ node: NodePattern) {
    guard let variable = node.variable else { return }
    let reference = Expression(.variable(variable.text), at: variable.range, height: 1)
    if !nodes.contains(variable.text) { nodes.append(variable.text) }
    if let labels = node.labels {
      self.labels[variable.text, default: []] += labels.required.map(\.text)
      conditions.append((Expression(.hasLabels(reference, labels), at: node.range, height: 2), []))
    }
    addProperties(node.properties, of: reference)
    if let filter = node.filter { addConditions(filter) }
  }

  private mutating func add(_ step: PathStep, from: NodePattern) {
    guard let variable = step.relationship.variable, let from = from.variable, let to = step.node.variable
    else {
      return
    }
    var name = variable.text
    let isList = step.relationship.length != nil
    if bound.contains(name), isList {
      let known = Expression(.variable(name), at: variable.range, height: 1)
      name = planner.hiddenName("relationships")
      let found = Expression(.variable(name), at: variable.range, height: 1)
      conditions.append(
        (
          Expression(
            .comparison(found, [ComparisonStep(comparison: .equal, right: known)]), at: variable.range,
            height: 2), []
        ))
    }
    steps.append(
      Step(
        from: from.text, to: to.text, relationship: step.relationship, name: name,
        isKnown: bound.contains(name), group: step.group))
    if !isList {
      addProperties(
        step.relationship.properties, of: Expression(.variable(name), at: variable.range, height: 1))
    }
    if let filter = step.relationship.condition(named: variable) {
      let found = Expression(.variable(name), at: variable.range, height: 1)
      conditions.append((isList ? filter.holding(forEach: variable, in: found) : filter, []))
    }
  }

  private mutating func addProperties(_ properties: Expression?, of element: Expression) {
    guard let properties, case .map(let entries) = properties.kind else { return }
    for entry in entries {
      let property = Expression(.property(of: element, key: entry.key), at: entry.key.range, height: 2)
      let equality = Expression(
        .comparison(property, [ComparisonStep(comparison: .equal, right: entry.value)]),
        at: entry.key.range.through(entry.value.range), height: entry.value.height + 2)
      conditions.append((equality, []))
    }
  }

  private mutating func addConditions(_ filter: Expression) {
    if case .and(let terms) = filter.kind {
      for term in terms { addConditions(term) }
    } else {
      conditions.append((filter, []))
    }
  }

  mutating func run() -> LogicalPlan {
    applyConditions()
    while true {
      if let place = nextStep() {
        take(steps.remove(at: place))
      } else if let node = nextStart() {
        start(at: node)
      } else {
        break
      }
      applyConditions()
    }
    for pattern in shortest { take(pattern) }
    for path in paths {
      guard let variable = path.variable?.text, let start = path.start.variable?.text else { continue }
      plan = .path(
        plan, variable: variable, start: start,
        relationships: path.steps.compactMap(\.relationship.variable?.text))
      bound.insert(variable)
    }
    applyConditions()
    return plan
  }

  private mutating func applyConditions() {
    let ready = conditions.filter { $0.needs.isSubset(of: bound) }
    guard !ready.isEmpty else { return }
    conditions.removeAll { $0.needs.isSubset(of: bound) }
    plan = .filter(plan, ready.map(\.expression))
  }

  // MARK: Choosing

  /// The cheapest step that starts at something known.
  private func nextStep() -> Int? {
    let costs = steps.indices.compactMap { place in
      cost(of: steps[place]).map { (cost: $0, place: place) }
    }
    return costs.min { ($0.cost, $0.place) < ($1.cost, $1.place) }?.place
  }

  /// How many rows a step makes of one, roughly; `nil` when neither end is known.
  private func cost(of step: Step) -> Double? {
    if step.isKnown { return 0 }
    let (knowsFrom, knowsTo) = (bound.contains(step.from), bound.contains(step.to))
    guard knowsFrom || knowsTo else { return nil }
    let graph = planner.graph
    var fanOut = step.relationships.map(fanOut).reduce(1, *)
    if let length = step.relationship.length {
      let steps = Double(min(length.maximum ?? 4, 4))
      fanOut =
        fanOut > 1 ? (0..<Int(steps)).reduce(1.0) { result, _ in result * fanOut } * 10 : fanOut * steps * 10
    }
    return knowsFrom && knowsTo ? fanOut / Double(max(graph.nodeCount, 1)) : fanOut
  }

  /// How many relationships of a kind a node has.
  private func fanOut(_ relationship: RelationshipPattern) -> Double {
    let graph = planner.graph
    let types = relationship.types.isEmpty ? graph.typeNames : relationship.types.map(\.text)
    let count = types.compactMap { graph.type(named: $0) }.reduce(0) {
      $0 + graph.relationshipCount(ofType: $1)
    }
    return Double(count) / Double(max(graph.nodeCount, 1)) * (relationship.arrow == .either ? 2 : 1)
  }

  /// The unknown node that the fewest nodes can be.
  private func nextStart() -> String? {
    let open = nodes.filter { !bound.contains($0) }
    return open.min { estimate($0) < estimate($1) }
  }

  private func estimate(_ node: String) -> Int {
    if seek(for: node) != nil { return 1 }
    return scanLabel(of: node).map {
      planner.graph.label(named: $0).map { planner.graph.nodes(withLabel: $0).count } ?? 0
    }
      ?? planner.graph.nodeCount + 1
  }

  private func scanLabel(of node: String) -> String? {
    func count(_ label: String) -> Int {
      planner.graph.label(named: label).map { planner.graph.nodes(withLabel: $0).count } ?? 0
    }
    return labels[node]?.min { count($0) < count($1) }
  }

  /// An equality of a property of the node with something known, by its place among the conditions.
  private func seek(for node: String) -> (place: Int, seek: NodeSeek)? {
    for (place, condition) in conditions.enumerated() {
      guard case .comparison(let first, let steps) = condition.expression.kind, steps.count == 1,
        steps[0].comparison == .equal
      else { continue }
      for (property, value) in [(first, steps[0].right), (steps[0].right, first)] {
        guard case .property(let base, let key) = property.kind, case .variable(node) = base.kind else {
          continue
        }
        let own = condition.needs.subtracting([node])
        let isKnown = own.isSubset(of: bound) && !value.mentionedVariables.contains(node)
        if isKnown { return (place, NodeSeek(variable: node, key: key.text, value: value)) }
      }
    }
    return nil
  }

  // MARK: Steps

  /// Looks for the shortest paths between nodes that are known.
  private mutating func take(_ pattern: PathPattern) {
    guard let selector = pattern.selector, let step = pattern.steps.first?.relationship,
      let from = pattern.start.variable, let to = pattern.steps.first?.node.variable,
      let relationships = step.variable
    else { return }
    let names = [relationships.text, pattern.variable?.text].compactMap { $0 }
    var within: [Expression] = []
    if selector.isFiltered {
      let known = bound.union(names)
      let ready = conditions.filter { $0.needs.isSubset(of: known) }
      conditions.removeAll { $0.needs.isSubset(of: known) }
      within = ready.map(\.expression)
    }
    let properties: [MapEntry] = if case .map(let entries)? = step.properties?.kind { entries } else { [] }
    plan = .shortestPaths(
      plan,
      ShortestPathSearch(
        from: from.text, to: to.text, relationships: relationships.text, path: pattern.variable?.text,
        types: step.types.map(\.text), arrow: step.arrow,
        length: step.length ?? PathLength(minimum: 1, maximum: 1), isList: step.length != nil,
        count: selector.count, properties: properties,
        stepCondition: step.condition(named: relationships), conditions: within))
    bound.formUnion(names)
    applyConditions()
  }

  private mutating func start(at node: String) {
    if let (place, seek) = seek(for: node) {
      conditions.remove(at: place)
      plan = .nodeSeek(plan, seek)
    } else {
      let label = scanLabel(of: node)
      plan = .nodeScan(plan, NodeScan(variable: node, label: label))
      if let label { dropCondition(ofLabel: label, on: node) }
    }
    bound.insert(node)
  }

  /// A label that the scan guarantees needs no test.
  private mutating func dropCondition(ofLabel label: String, on node: String) {
    conditions.removeAll {
      guard case .hasLabels(let base, .label(let name)) = $0.expression.kind, name.text == label else {
        return false
      }
      return base.kind == .variable(node)
    }
  }

  /// Whether a name, a path or a later step needs the relationships of a step.
  private func isRead(_ step: Step) -> Bool {
    let isNamed = !step.name.hasPrefix(Planner.hiddenMark) || step.name != step.relationship.variable?.text
    let isInPath = paths.contains { path in
      path.steps.contains { $0.relationship.variable?.text == step.name }
    }
    return isNamed || isInPath || !steps.isEmpty
  }

  /// Repeats a group from the end that is known.
  private mutating func take(_ group: PathGroup, of step: Step) {
    let isForward = bound.contains(step.from)
    let pattern = isForward ? group.pattern : group.pattern.reversed
    guard let first = pattern.start.variable, let last = pattern.nodes[pattern.nodes.count - 1].variable,
      let length = step.relationship.length
    else { return }
    var scope = bound.sorted() + [first.text]
    let start = LogicalPlan.argument(scope)
    let round = planner.plan([pattern], filter: group.filter, after: start, scope: &scope)
    let variables = group.shownVariables.map(\.text)
    plan = .repetition(
      plan,
      Repetition(
        from: isForward ? step.from : step.to, to: isForward ? step.to : step.from,
        relationships: step.name, first: first.text, last: last.text,
        steps: pattern.steps.compactMap(\.relationship.variable?.text), variables: variables, length: length,
        isReversed: !isForward, isInto: bound.contains(step.from) && bound.contains(step.to),
        distinctFrom: matched),
      round: round)
    matched.append(step.name)
    bound.formUnion([step.from, step.to, step.name] + variables)
  }

  private mutating func take(_ step: Step) {
    if let group = step.group { return take(group, of: step) }
    let isForward = bound.contains(step.from)
    let arrow = step.relationship.arrow
    let properties: [MapEntry] =
      if step.relationship.length != nil, case .map(let entries)? = step.relationship.properties?.kind {
        entries
      } else { [] }
    let expansion = Expansion(
      from: isForward || step.isKnown ? step.from : step.to, relationship: step.name,
      to: isForward || step.isKnown ? step.to : step.from, types: step.relationship.types.map(\.text),
      arrow: isForward || step.isKnown || arrow == .either ? arrow : arrow == .left ? .right : .left,
      length: step.relationship.length, properties: properties,
      isReversed: !(isForward || step.isKnown), isInto: bound.contains(step.from) && bound.contains(step.to),
      keepsWalk: isRead(step),
      distinctFrom: matched)
    plan = step.isKnown ? .endpoints(plan, expansion) : .expand(plan, expansion)
    matched.append(step.name)
    bound.formUnion([step.from, step.to, step.name])
  }
}

extension RelationshipPattern {
  /// What the pattern asks of each relationship beyond a choice of types and properties.
  fileprivate func condition(named variable: Name) -> Expression? {
    var terms: [Expression] = []
    if let typeCondition {
      let reference = Expression(.variable(variable.text), at: variable.range, height: 1)
      terms.append(Expression(.hasLabels(reference, typeCondition), at: range, height: 2))
    }
    if let filter { terms.append(filter) }
    guard terms.count > 1 else { return terms.first }
    return Expression(.and(terms), at: range, height: (terms.map(\.height).max() ?? 0) + 1)
  }
}

extension Expression {
  /// `all(variable IN list WHERE this)`
  fileprivate func holding(forEach variable: Name, in list: Expression) -> Expression {
    Expression(
      .quantifier(.all, variable: variable, list: list, predicate: self), at: range, height: height + 1)
  }
}
