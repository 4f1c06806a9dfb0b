/// A condition on the labels of a node, or on the type of a relationship.
package indirect enum LabelExpression: Sendable, Equatable {
  case label(Name)
  /// `%`: any label at all.
  case wildcard
  case all([LabelExpression])
  case any([LabelExpression])
  case not(LabelExpression)

  /// The labels named.
  package var names: [Name] {
    switch self {
    case .label(let name): [name]
    case .wildcard: []
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    case .not(let part): part.names
    }
  }

  /// The labels that every node must carry.
  package var required: [Name] {
    switch self {
    case .label(let name): [name]
    case .all(let parts): parts.flatMap(\.required)
    case .any, .not, .wildcard: []
    }
  }

  /// The labels of which one is enough; `nil` when the condition is more than such a choice.
  package var alternatives: [Name]? {
    switch self {
    case .label(let name): return [name]
    case .any(let parts):
      let choices = parts.map(\.alternatives)
      return choices.contains { $0 == nil } ? nil : choices.flatMap { $0 ?? [] }
    case .all, .not, .wildcard: return nil
    }
  }

  /// Whether the condition is a list of labels that must all be there.
  package var isConjunction: Bool {
    switch self {
    case .label: true
    case .all(let parts): parts.allSatisfy(\.isConjunction)
    case .wildcard, .any, .not: false
    }
  }
}
