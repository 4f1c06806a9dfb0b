/// A path of nodes and relationships to be found or created.
package struct PathPattern: Sendable, Equatable {
  package let variable: Name?
  package let start: NodePattern
  package let steps: [PathStep]
  /// Which of the paths that fit are wanted; `nil` for all of them.
  package let selector: PathSelector?
  package let range: SourceRange

  package init(
    variable: Name?, start: NodePattern, steps: [PathStep], selector: PathSelector? = nil, range: SourceRange
  ) {
    self.variable = variable
    self.start = start
    self.steps = steps
    self.selector = selector
    self.range = range
  }

  package static func == (first: PathPattern, second: PathPattern) -> Bool {
    first.variable == second.variable && first.start == second.start && first.steps == second.steps
      && first.selector == second.selector
  }

  package var nodes: [NodePattern] { [start] + steps.map(\.node) }
}

/// Which of the paths between two nodes are wanted.
package struct PathSelector: Sendable, Equatable {
  /// How many of the shortest paths; `nil` for all that are as short as the shortest.
  package let count: Int?
  /// Whether conditions on the path in WHERE take part in the search (`shortestPath`) or come after it
  /// (`ANY SHORTEST`).
  package let isFiltered: Bool
}

/// A relationship, or a group that is repeated, and the node it leads to.
package struct PathStep: Sendable, Equatable {
  /// The relationship; of a group, all its relationships in their order as one of variable length.
  package let relationship: RelationshipPattern
  /// What is repeated; `nil` when the step is a mere relationship.
  package let group: PathGroup?
  package let node: NodePattern

  package init(relationship: RelationshipPattern, group: PathGroup? = nil, node: NodePattern) {
    self.relationship = relationship
    self.group = group
    self.node = node
  }
}

/// `(variable:Labels {properties} WHERE filter)`
package struct NodePattern: Sendable, Equatable {
  package let variable: Name?
  package let labels: LabelExpression?
  package let properties: Expression?
  package let filter: Expression?
  package let range: SourceRange

  package init(
    variable: Name?, labels: LabelExpression?, properties: Expression?, filter: Expression? = nil,
    range: SourceRange
  ) {
    self.variable = variable
    self.labels = labels
    self.properties = properties
    self.filter = filter
    self.range = range
  }

  package static func == (first: NodePattern, second: NodePattern) -> Bool {
    first.variable == second.variable && first.labels == second.labels
      && first.properties == second.properties && first.filter == second.filter
  }
}

/// `-[variable:TYPES*1..3 {properties} WHERE filter]->`, or with the length after it: `-[:TYPE]->{1,3}`.
package struct RelationshipPattern: Sendable, Equatable {
  /// Which way the arrow points.
  package enum Arrow: Sendable {
    case right, left, either

    /// The same direction read from the other end.
    package var reversed: Arrow {
      switch self {
      case .right: .left
      case .left: .right
      case .either: .either
      }
    }
  }

  package let variable: Name?
  package let types: [Name]
  /// A condition on the type that is more than a choice of types.
  package let typeCondition: LabelExpression?
  package let arrow: Arrow
  package let length: PathLength?
  package let properties: Expression?
  /// A condition on the relationship, or on each one when there may be several.
  package let filter: Expression?
  package let range: SourceRange

  package init(
    variable: Name?, types: [Name], typeCondition: LabelExpression? = nil, arrow: Arrow, length: PathLength?,
    properties: Expression?, filter: Expression? = nil, range: SourceRange
  ) {
    self.variable = variable
    self.types = types
    self.typeCondition = typeCondition
    self.arrow = arrow
    self.length = length
    self.properties = properties
    self.filter = filter
    self.range = range
  }

  package static func == (first: RelationshipPattern, second: RelationshipPattern) -> Bool {
    first.variable == second.variable && first.types == second.types
      && first.typeCondition == second.typeCondition && first.arrow == second.arrow
      && first.length == second.length && first.properties == second.properties
      && first.filter == second.filter
  }
}

/// How many relationships `*minimum..maximum` stands for.
package struct PathLength: Sendable, Equatable {
  package let minimum: Int
  package let maximum: Int?

  package init(minimum: Int, maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }
}
