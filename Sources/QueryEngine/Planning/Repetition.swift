import QueryLanguage

/// A group of a path that is found again and again, each time from where it ended.
struct Repetition: Sendable {
  let from: String
  let to: String
  /// The variable for all relationships in the order of the path.
  let relationships: String
  /// The node within the group that each round starts from, and the one that it leads to.
  let first: String
  let last: String
  /// The relationships of one round in the order in which they are found.
  let steps: [String]
  /// The variables of the group that the query names, each a list afterwards.
  let variables: [String]
  let length: PathLength
  /// Whether the rounds run against the order in which the pattern is written.
  let isReversed: Bool
  /// Whether the node at the other end is known already.
  let isInto: Bool
  /// Relationships of the same MATCH that none of these may be.
  let distinctFrom: [String]
}

extension Compilation {
  func lower(_ repetition: Repetition, round: LogicalPlan, after input: Lowered) throws -> Lowered {
    let argument = ArgumentSource()
    var inner = input.layout
    inner.append(repetition.first)
    let (root, found) = try lower(round, argument: argument, layout: inner)
    let slots = RepetitionOperator.Slots(
      from: try slot(repetition.from, input.layout),
      into: repetition.isInto ? try slot(repetition.to, input.layout) : nil,
      distinctFrom: try repetition.distinctFrom.map { try slot($0, input.layout) },
      last: try slot(repetition.last, found), steps: try repetition.steps.map { try slot($0, found) },
      variables: try repetition.variables.map { try slot($0, found) })
    var layout = input.layout
    layout.append(repetition.relationships)
    if !repetition.isInto { layout.append(repetition.to) }
    for name in repetition.variables { layout.append(name) }
    let operation = RepetitionOperator(
      input: input.operator, round: root, argument: argument, slots: slots, length: repetition.length,
      isReversed: repetition.isReversed, runtime: runtime)
    return (operation, layout)
  }
}

extension PathPattern {
  /// The same path from its other end.
  var reversed: PathPattern {
    let nodes = nodes
    let steps = zip(steps.reversed(), nodes.dropLast().reversed()).map { step, node in
      PathStep(relationship: step.relationship.reversed, group: step.group, node: node)
    }
    return PathPattern(
      variable: variable, start: nodes[nodes.count - 1], steps: steps, selector: selector, range: range)
  }
}

extension RelationshipPattern {
  fileprivate var reversed: RelationshipPattern {
    RelationshipPattern(
      variable: variable, types: types, typeCondition: typeCondition,
      arrow: arrow.reversed, length: length,
      properties: properties, filter: filter, range: range)
  }
}
