/// `(path WHERE filter)` with a number of times after it: a part of a path that is found again and again, each time
/// from where it ended.
///
/// Outside of the group its variables are lists of what they stood for each time (ISO GQL's group variables).
package struct PathGroup: Sendable, Equatable {
  package let pattern: PathPattern
  package let filter: Expression?

  package init(pattern: PathPattern, filter: Expression?) {
    self.pattern = pattern
    self.filter = filter
  }

  /// The property maps and conditions within the group.
  package var expressions: [Expression] { pattern.expressions + [filter].compactMap { $0 } }

  /// The names of the nodes and relationships within the group.
  package var variables: [Name] {
    (pattern.nodes.map(\.variable) + pattern.steps.map(\.relationship.variable)).compactMap { $0 }
  }
}

extension PathPattern {
  /// The groups in the path.
  package var groups: [PathGroup] { steps.compactMap(\.group) }
}
