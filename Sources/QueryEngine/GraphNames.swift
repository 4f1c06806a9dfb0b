import PropertyGraph
import QueryLanguage

/// Finds names in a query that the graph does not have: they match nothing, which is seldom meant.
struct GraphNames {
  let graph: any PropertyGraphReading
  private var warnings: [QueryWarning] = []
  private var seen: Set<String> = []
  /// The variables that patterns bind; others may hold maps, whose keys are nobody's business.
  private var elements: Set<String> = []
  private let text: String

  private init(graph: any PropertyGraphReading, text: String) {
    self.graph = graph
    self.text = text
  }

  /// One warning for each label, relationship type and property key that the graph does not have.
  static func warnings(for query: Query, in graph: any PropertyGraphReading) -> [QueryWarning] {
    var names = GraphNames(graph: graph, text: query.text)
    names.visit(query.tree)
    return names.warnings
  }

  private mutating func visit(_ tree: QueryTree) {
    for clause in ([tree.first] + tree.unions.map(\.query)).flatMap(\.clauses) {
      switch clause {
      case .match(let match): visit(match)
      case .unwind(let unwind): visit(unwind.list)
      case .create: return
      case .with(let projection), .return(let projection):
        for item in projection.items { visit(item.expression) }
        for key in projection.order { visit(key.expression) }
        if let filter = projection.filter { visit(filter) }
      }
    }
  }

  private mutating func visit(_ match: MatchClause) {
    for pattern in match.patterns {
      visit(pattern)
      for expression in pattern.expressions { visit(expression) }
    }
    if let filter = match.filter { visit(filter) }
  }

  /// Visits the names of a pattern, not the values of its properties.
  private mutating func visit(_ pattern: PathPattern) {
    elements.formUnion(
      (pattern.nodes.map(\.variable) + pattern.steps.map(\.relationship.variable)).compactMap(\.?.text))
    for node in pattern.nodes {
      for label in node.labels?.names ?? [] {
        check(label, "label", graph.label(named: label.text), graph.labelNames)
      }
    }
    for type in pattern.steps.flatMap({ $0.relationship.types + ($0.relationship.typeCondition?.names ?? []) }
    ) {
      check(type, "relationship type", graph.type(named: type.text), graph.typeNames)
    }
    for case .map(let entries) in pattern.propertyExpressions.map(\.kind) {
      for entry in entries { check(entry.key, "property", graph.key(named: entry.key.text), graph.keyNames) }
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .hasLabels(_, let labels):
      for label in labels.names where graph.type(named: label.text) == nil {
        check(label, "label", graph.label(named: label.text), graph.labelNames)
      }
    case .property(let base, let key):
      if case .variable(let name) = base.kind, elements.contains(name) {
        check(key, "property", graph.key(named: key.text), graph.keyNames)
      }
    case .pattern(let pattern), .patternComprehension(let pattern, _, _): visit(pattern)
    case .exists(let body), .count(let body):
      switch body {
      case .match(let match): visit(match)
      case .query(let tree): visit(tree)
      }
    default: break
    }
    for part in expression.parts { visit(part) }
  }

  private mutating func check(_ name: Name, _ kind: String, _ number: Int?, _ known: [String]) {
    guard number == nil, !known.isEmpty, seen.insert("\(kind) \(name.text)").inserted else { return }
    let place = QueryError(.syntax(.unexpectedSyntax, at: name.range, ""), in: text)
    warnings.append(
      QueryWarning(
        line: place.line, column: place.column, name: name.text,
        message: "the graph has no \(kind) '\(name.text)'",
        suggestion: NearestName.question(for: name.text, in: known)))
  }
}

/// Something in a query that is allowed but seldom meant.
public struct QueryWarning: Sendable, Hashable, CustomStringConvertible {
  /// The line it is on, from 1.
  public let line: Int
  /// The column it starts at, in characters, from 1.
  public let column: Int
  /// The name the warning is about.
  public let name: String
  /// What is odd, in words.
  public let message: String
  /// What to write instead, if something is near.
  public let suggestion: String?

  /// One line: where, what is odd and what to write instead.
  public var description: String {
    "\(line):\(column): \(message)" + (suggestion.map { "; \($0)" } ?? "")
  }
}
