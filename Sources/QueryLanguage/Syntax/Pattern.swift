/// A path of nodes and relationships to be found or created.
package struct PathPattern: Sendable, Equatable {
  package let variable: Name?
  package let start: NodePattern
  package let steps: [PathStep]
  package let range: SourceRange

  package init(variable: Name?, start: NodePattern, steps: [PathStep], range: SourceRange) {
    self.variable = variable
    self.start = start
    self.steps = steps
    self.range = range
  }

  package static func == (first: PathPattern, second: PathPattern) -> Bool {
    first.variable == second.variable && first.start == second.start && first.steps == second.steps
  }

  package var nodes: [NodePattern] { [start] + steps.map(\.node) }
}

/// A relationship and the node it leads to.
package struct PathStep: Sendable, Equatable {
  package let relationship: RelationshipPattern
  package let node: NodePattern

  package init(relationship: RelationshipPattern, node: NodePattern) {
    self.relationship = relationship
    self.node = node
  }
}

/// `(variable:Labels {properties})`
package struct NodePattern: Sendable, Equatable {
  package let variable: Name?
  package let labels: LabelExpression?
  package let properties: Expression?
  package let range: SourceRange

  package init(variable: Name?, labels: LabelExpression?, properties: Expression?, range: SourceRange) {
    self.variable = variable
    self.labels = labels
    self.properties = properties
    self.range = range
  }

  package static func == (first: NodePattern, second: NodePattern) -> Bool {
    first.variable == second.variable && first.labels == second.labels
      && first.properties == second.properties
  }
}

/// `-[variable:TYPES*1..3 {properties}]->`
package struct RelationshipPattern: Sendable, Equatable {
  /// Which way the arrow points.
  package enum Arrow: Sendable {
    case right, left, either
  }

  package let variable: Name?
  package let types: [Name]
  package let arrow: Arrow
  package let length: PathLength?
  package let properties: Expression?
  package let range: SourceRange

  package init(
    variable: Name?, types: [Name], arrow: Arrow, length: PathLength?, properties: Expression?,
    range: SourceRange
  ) {
    self.variable = variable
    self.types = types
    self.arrow = arrow
    self.length = length
    self.properties = properties
    self.range = range
  }

  package static func == (first: RelationshipPattern, second: RelationshipPattern) -> Bool {
    first.variable == second.variable && first.types == second.types && first.arrow == second.arrow
      && first.length == second.length && first.properties == second.properties
  }
}

/// How many relationships `*minimum..maximum` stands for.
package struct PathLength: Sendable, Equatable {
  package let minimum: Int
  package let maximum: Int?
}

/// A condition on the labels of a node.
package indirect enum LabelExpression: Sendable, Equatable {
  case label(Name)
  case all([LabelExpression])
  case any([LabelExpression])
  case not(LabelExpression)

  /// The labels named.
  package var names: [Name] {
    switch self {
    case .label(let name): [name]
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    case .not(let part): part.names
    }
  }

  /// The labels that every node must carry.
  package var required: [Name] {
    switch self {
    case .label(let name): [name]
    case .all(let parts): parts.flatMap(\.required)
    case .any, .not: []
    }
  }
}
