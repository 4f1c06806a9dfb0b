/// Collects nodes and relationships and freezes them into a `GraphSnapshot`.
public struct GraphBuilder {
  /// Creates an empty builder.
  public init() {}

  /// Adds a node and returns its number: 0 for the first, then one more each.
  public mutating func addNode(labels: [String], properties: [String: PropertyValue]) -> Int {
    0
  }

  /// Adds a relationship between two nodes by their numbers and returns its own number.
  public mutating func addRelationship(
    type: String, from source: Int, to target: Int, properties: [String: PropertyValue]
  ) -> Int {
    0
  }

  /// Freezes what was collected.
  public consuming func build() -> GraphSnapshot { GraphSnapshot() }
}
