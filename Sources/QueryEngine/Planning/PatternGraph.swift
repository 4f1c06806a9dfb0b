import PropertyGraph
import QueryLanguage

/// A pattern as a graph of its own: a vertex for each node that is to be found, an edge for each relationship.
///
/// Names are unique within the pattern, whatever the clauses of the query called things.
struct PatternGraph: Sendable {
  /// A node to be found.
  struct Vertex: Sendable {
    /// The names of the node; several when patterns are identified with each other.
    var names: [String]
    var labels: Set<String> = []
    /// Properties whose values are known before the pattern is matched.
    var seeks: [NodeSeek] = []
    /// What must hold for the node alone.
    var conditions: [Expression] = []
  }

  /// A relationship to be found, in the direction from source to target unless it may run either way.
  struct Edge: Sendable {
    let name: String
    var source: Int
    var target: Int
    /// The names of the types; none for any.
    var types: Set<String>
    var isUndirected: Bool
    /// How many relationships it stands for; `nil` for one.
    var length: PathLength?
    /// The edges that must not be the same relationship.
    var distinctFrom: Set<String>
  }

  var vertices: [Vertex] = []
  var edges: [Edge] = []
  /// What must hold whatever is found.
  var conditions: [Expression] = []
}

extension PatternGraph {
  /// The vertex with a name.
  func vertex(named name: String) -> Int? { vertices.firstIndex { $0.names.contains(name) } }

  /// The vertices that an expression reads; `nil` when it reads relationships.
  func vertices(in expression: Expression) -> Set<Int>? {
    var found: Set<Int> = []
    for name in expression.mentionedVariables {
      guard let vertex = vertex(named: name) else { return nil }
      found.insert(vertex)
    }
    return found
  }
}

extension Expression {
  /// Whether the value depends on nothing but the values of the variables, and computing it costs little: no
  /// subqueries, no comprehensions with variables of their own, no functions of the caller, nothing random.
  var isPlain: Bool {
    !contains { part in
      switch part.kind {
      case .listComprehension, .patternComprehension, .quantifier, .reduce, .pattern, .exists, .count: true
      // Names are compared by what the caller knows of the node, not by the property alone.
      case .text(.names, _, _): true
      case .call(let call): !Self.plainFunctions.contains(call.name.text.lowercased())
      default: false
      }
    }
  }

  private static let plainFunctions: Set<String> = Set(
    [FunctionLibrary.stringFunctions, FunctionLibrary.conversionFunctions, FunctionLibrary.graphFunctions]
      .flatMap { $0 }.map { $0.signature.name.lowercased() }
  ).union(["abs", "ceil", "floor", "round", "sign", "sqrt", "coalesce", "size"])
}
