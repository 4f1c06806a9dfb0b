import QueryLanguage

/// Reading patterns: which nodes, steps and conditions there are to be found.
extension PatternSearch {
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
}

extension RelationshipPattern {
  /// What the pattern asks of each relationship beyond a choice of types and properties.
  func condition(named variable: Name) -> Expression? {
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
