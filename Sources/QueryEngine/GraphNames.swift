import PropertyGraph
import QueryLanguage

/// Finds names in a query that the graph does not have: they match nothing, which is seldom meant.
struct GraphNames {
  let graph: any PropertyGraphReading
  private var warnings: [QueryWarning] = []
  private var seen: Set<String> = []
  private let text: String

  private init(graph: any PropertyGraphReading, text: String) {
    self.graph = graph
    self.text = text
  }

  /// One warning for each label, relationship type and property key that the graph does not have, in the order of
  /// the text; `reads` are the properties of nodes and relationships that the query reads.
  static func warnings(
    for query: Query, reads: [Name], in graph: any PropertyGraphReading
  ) -> [QueryWarning] {
    var names = GraphNames(graph: graph, text: query.text)
    names.visit(query.tree)
    if !query.tree.creates { for key in reads { names.check(property: key) } }
    return names.warnings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
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
    for group in pattern.groups { visit(group.pattern) }
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
      for entry in entries { check(property: entry.key) }
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .hasLabels(_, let labels):
      for label in labels.names where graph.type(named: label.text) == nil {
        check(label, "label", graph.label(named: label.text), graph.labelNames)
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

  private mutating func check(property key: Name) {
    check(key, "property", graph.key(named: key.text), graph.keyNames)
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

extension QueryTree {
  /// Whether a clause makes something, so that the graph will have names that it has not yet.
  fileprivate var creates: Bool {
    ([first] + unions.map(\.query)).flatMap(\.clauses).contains {
      if case .create = $0 { true } else { false }
    }
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
