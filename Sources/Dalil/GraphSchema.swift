public import PropertyGraph

/// What a graph is made of: the labels, relationship types and property keys that queries may name.
public struct GraphSchema: Sendable, Hashable {
  /// A label, and the property keys of the nodes that carry it.
  public struct Label: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// How many nodes carry it.
    public let count: Int
    /// The keys of their properties, in the order of the alphabet.
    public let keys: [String]
  }

  /// A relationship type, what it joins, and the property keys of its relationships.
  public struct RelationshipType: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// How many relationships have it.
    public let count: Int
    /// The labels at its ends, the most frequent pairs first; of several labels of a node the rarest.
    public let ends: [Ends]
    /// The keys of their properties, in the order of the alphabet.
    public let keys: [String]
  }

  /// The labels at the two ends of relationships.
  public struct Ends: Sendable, Hashable {
    /// The label where they start.
    public let source: String
    /// The label where they end.
    public let target: String
    /// How many relationships join such nodes.
    public let count: Int
  }

  /// The labels, the most frequent first.
  public let labels: [Label]
  /// The relationship types, the most frequent first.
  public let relationshipTypes: [RelationshipType]
  /// All property keys, in the order of the alphabet.
  public let propertyKeys: [String]

  /// Looks through a graph.
  ///
  /// - Complexity: O(nodes × labels of a node + relationships + properties).
  public init(_ graph: some PropertyGraphReading) {
    let counts = graph.labelNames.indices.map { graph.nodes(withLabel: $0).count }
    let rarest = (0..<graph.nodeCount).map { node in
      graph.labels(ofNode: node).min { (counts[$0], $0) < (counts[$1], $1) }
    }
    var nodeKeys = graph.labelNames.map { _ in Set<Int>() }
    for node in 0..<graph.nodeCount {
      let keys = graph.keys(ofNode: node)
      for label in graph.labels(ofNode: node) { nodeKeys[label].formUnion(keys) }
    }
    var ends = graph.typeNames.map { _ in [EndLabels: Int]() }
    var relationshipKeys = graph.typeNames.map { _ in Set<Int>() }
    for relationship in 0..<graph.relationshipCount {
      let type = graph.type(ofRelationship: relationship)
      let labels = EndLabels(
        source: rarest[graph.source(ofRelationship: relationship)],
        target: rarest[graph.target(ofRelationship: relationship)])
      ends[type][labels, default: 0] += 1
      relationshipKeys[type].formUnion(graph.keys(ofRelationship: relationship))
    }

    func names(_ keys: Set<Int>) -> [String] { keys.map { graph.keyNames[$0] }.sorted() }
    func name(_ label: Int?) -> String { label.map { graph.labelNames[$0] } ?? "" }
    labels = graph.labelNames.indices
      .map { Label(name: graph.labelNames[$0], count: counts[$0], keys: names(nodeKeys[$0])) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    relationshipTypes = graph.typeNames.indices
      .map { type in
        RelationshipType(
          name: graph.typeNames[type], count: graph.relationshipCount(ofType: type),
          ends: ends[type]
            .map { Ends(source: name($0.key.source), target: name($0.key.target), count: $0.value) }
            .sorted { ($1.count, $0.source, $0.target) < ($0.count, $1.source, $1.target) },
          keys: names(relationshipKeys[type]))
      }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    propertyKeys = graph.keyNames.sorted()
  }

  private struct EndLabels: Hashable {
    let source: Int?
    let target: Int?
  }
}
