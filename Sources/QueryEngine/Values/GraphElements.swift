import PropertyGraph

/// The graph that nodes and relationships of a result belong to.
final class GraphReference: Sendable {
  let graph: any PropertyGraphReading
  let statistics: GraphStatistics

  init(_ graph: any PropertyGraphReading) {
    self.graph = graph
    statistics = GraphStatistics(graph)
  }
}

/// A node of a graph.
public struct Node: Sendable {
  /// Its number in the graph.
  public let number: Int
  let reference: GraphReference

  /// The labels it carries.
  public var labels: [String] {
    let graph = reference.graph
    return graph.labels(ofNode: number).map { graph.labelNames[$0] }
  }

  /// Its properties by key.
  public var properties: [String: Value] {
    let graph = reference.graph
    let pairs = graph.keys(ofNode: number).map {
      (graph.keyNames[$0], Value(graph.property($0, ofNode: number)))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// A property; null when it has none of this key.
  public subscript(key: String) -> Value {
    reference.graph.key(named: key).map { Value(reference.graph.property($0, ofNode: number)) } ?? .null
  }
}

/// A relationship of a graph.
public struct Relationship: Sendable {
  /// Its number in the graph.
  public let number: Int
  let reference: GraphReference

  /// Its type.
  public var type: String { reference.graph.typeNames[reference.graph.type(ofRelationship: number)] }

  /// The node it starts at.
  public var source: Node {
    Node(number: reference.graph.source(ofRelationship: number), reference: reference)
  }

  /// The node it ends at.
  public var target: Node {
    Node(number: reference.graph.target(ofRelationship: number), reference: reference)
  }

  /// Its properties by key.
  public var properties: [String: Value] {
    let graph = reference.graph
    let pairs = graph.keys(ofRelationship: number).map {
      (graph.keyNames[$0], Value(graph.property($0, ofRelationship: number)))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// A property; null when it has none of this key.
  public subscript(key: String) -> Value {
    reference.graph.key(named: key).map { Value(reference.graph.property($0, ofRelationship: number)) }
      ?? .null
  }
}

/// A walk through a graph: one node more than relationships.
public struct Path: Sendable {
  /// The nodes in the order they are passed.
  public let nodes: [Node]
  /// The relationships between them.
  public let relationships: [Relationship]

  /// Nodes and relationships in the order they are passed, for comparing.
  var elements: [Value] {
    var elements: [Value] = []
    for (place, node) in nodes.enumerated() {
      elements.append(.node(node))
      if place < relationships.count { elements.append(.relationship(relationships[place])) }
    }
    return elements
  }
}
