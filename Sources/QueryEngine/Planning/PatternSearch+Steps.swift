import QueryLanguage

/// Finding what was chosen: the steps of the plan.
extension PatternSearch {
  /// Looks for the shortest paths between nodes that are known.
  mutating func take(_ pattern: PathPattern) {
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

  mutating func start(at node: String) {
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

  mutating func take(_ step: Step) {
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
      arrow: isForward || step.isKnown ? arrow : arrow.reversed,
      length: step.relationship.length, properties: properties,
      isReversed: !(isForward || step.isKnown), isInto: bound.contains(step.from) && bound.contains(step.to),
      keepsWalk: isRead(step),
      distinctFrom: matched)
    plan = step.isKnown ? .endpoints(plan, expansion) : .expand(plan, expansion)
    matched.append(step.name)
    bound.formUnion([step.from, step.to, step.name])
  }
}
