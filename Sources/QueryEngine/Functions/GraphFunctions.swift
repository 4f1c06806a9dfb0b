import QueryLanguage

extension FunctionLibrary {
  /// Functions on nodes, relationships, paths and their properties.
  static let graphFunctions: [Function] = [
    Function(
      FunctionSignature(
        "id", arity: 1...1, parameters: [[.node, .relationship]], result: [.integer, .null])
    ) {
      switch $0[0] {
      case .node(let node): return .integer(Int64(node.number))
      case .relationship(let relationship): return .integer(Int64(relationship.number))
      default: throw $0.kindFault(0, wanted: "a node or relationship")
      }
    },
    Function(
      FunctionSignature(
        "elementId", arity: 1...1, parameters: [[.node, .relationship]], result: [.string, .null])
    ) {
      switch $0[0] {
      case .node(let node): return .string(String(node.number))
      case .relationship(let relationship): return .string(String(relationship.number))
      default: throw $0.kindFault(0, wanted: "a node or relationship")
      }
    },
    Function(
      FunctionSignature("type", arity: 1...1, parameters: [.relationship], result: [.string, .null])
    ) {
      guard case .relationship(let relationship) = $0[0] else {
        throw $0.kindFault(0, wanted: "a relationship")
      }
      return .string(relationship.type)
    },
    Function(FunctionSignature("labels", arity: 1...1, parameters: [.node], result: [.list, .null])) {
      guard case .node(let node) = $0[0] else { throw $0.kindFault(0, wanted: "a node") }
      return .list(node.labels.map(Value.string))
    },
    Function(
      FunctionSignature(
        "keys", arity: 1...1, parameters: [[.node, .relationship, .map]], result: [.list, .null])
    ) {
      .list(try MapProjection.properties(of: $0[0], at: $0.ranges[0]).keys.sorted().map(Value.string))
    },
    Function(
      FunctionSignature(
        "properties", arity: 1...1, parameters: [[.node, .relationship, .map]], result: [.map, .null])
    ) { .map(try MapProjection.properties(of: $0[0], at: $0.ranges[0])) },
    Function(
      FunctionSignature("startNode", arity: 1...1, parameters: [.relationship], result: [.node, .null])
    ) {
      guard case .relationship(let relationship) = $0[0] else {
        throw $0.kindFault(0, wanted: "a relationship")
      }
      return .node(relationship.source)
    },
    Function(
      FunctionSignature("endNode", arity: 1...1, parameters: [.relationship], result: [.node, .null])
    ) {
      guard case .relationship(let relationship) = $0[0] else {
        throw $0.kindFault(0, wanted: "a relationship")
      }
      return .node(relationship.target)
    },
    Function(
      FunctionSignature(
        "nodes", arity: 1...1, parameters: [.path], result: [.list, .null], passage: .listed(.node))
    ) {
      guard case .path(let path) = $0[0] else { throw $0.kindFault(0, wanted: "a path") }
      return .list(path.nodes.map(Value.node))
    },
    Function(
      FunctionSignature(
        "relationships", arity: 1...1, parameters: [.path], result: [.list, .null],
        passage: .listed(.relationship))
    ) {
      guard case .path(let path) = $0[0] else { throw $0.kindFault(0, wanted: "a path") }
      return .list(path.relationships.map(Value.relationship))
    },
    Function(FunctionSignature("length", arity: 1...1, parameters: [.path], result: [.integer, .null])) {
      guard case .path(let path) = $0[0] else { throw $0.kindFault(0, wanted: "a path") }
      return .integer(Int64(path.relationships.count))
    },
  ]
}
