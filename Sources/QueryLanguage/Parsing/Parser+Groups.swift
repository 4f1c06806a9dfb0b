/// Groups of a path that are repeated: `((a)-[r:T]->(b) WHERE a.x < b.x){1,3}`.
extension Parser {
  /// Whether a group comes next: no node starts with two parentheses.
  var isGroupAhead: Bool {
    isNext(.leftParenthesis) && token(ahead: 1).kind == .symbol(.leftParenthesis)
  }

  /// A node that the query does not write: at an end of the path, or between two groups.
  func emptyNode() -> NodePattern {
    let place = SourceRange(start: current.range.start, end: current.range.start)
    return NodePattern(variable: nil, labels: nil, properties: nil, range: place)
  }

  /// A group, how often it is repeated, and the node after it if one is written.
  mutating func groupStep() throws(Fault) -> PathStep {
    let open = current.range
    try descend()
    advance()
    let pattern = try pathPattern(variable: nil)
    let filter = takeKeyword("WHERE") ? try expression() : nil
    try expect(.rightParenthesis, "or WHERE after the path of a group")
    depth -= 1
    try check(pattern, from: open)
    guard let length = try quantifier() else {
      throw unexpected("a number of times after the group, as in {1,3}")
    }
    let relationship = RelationshipPattern(
      variable: nil, types: [], arrow: .right, length: length, properties: nil, range: open.through(lastRange)
    )
    let isNodeNext = isNext(.leftParenthesis) && !isGroupAhead
    return PathStep(
      relationship: relationship, group: PathGroup(pattern: pattern, filter: filter),
      node: isNodeNext ? try nodePattern() : emptyNode())
  }

  /// What is repeated must lead on, and by a known number of relationships each time.
  private func check(_ pattern: PathPattern, from open: SourceRange) throws(Fault) {
    guard !pattern.steps.isEmpty else {
      throw .syntax(
        .invalidRelationshipPattern, at: open.through(lastRange), "a group needs a relationship to repeat",
        suggestion: "write ((a)-[:T]->(b)){1,3}")
    }
    if let step = pattern.steps.first(where: { $0.relationship.length != nil }) {
      throw .syntax(
        .invalidRelationshipPattern, at: step.relationship.range,
        "what is repeated in a group cannot itself be repeated", suggestion: "repeat one of the two")
    }
  }
}
