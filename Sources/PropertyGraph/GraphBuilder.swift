/// Collects nodes and relationships and freezes them into a `GraphSnapshot`.
///
/// A graph holds at most 2³¹ − 1 nodes and as many relationships.
public struct GraphBuilder: Sendable {
  var labels = NamePool()
  var types = NamePool()
  var keys = NamePool()
  var labelSets = LabelSets()
  var nodeColumns: [PropertyColumnBuilder] = []
  var relationshipColumns: [PropertyColumnBuilder] = []
  var relationshipTypes: [Int32] = []
  var sources: [Int32] = []
  var targets: [Int32] = []

  /// Creates an empty builder.
  public init() {}

  /// How many nodes were added.
  public var nodeCount: Int { labelSets.nodeCount }

  /// How many relationships were added.
  public var relationshipCount: Int { relationshipTypes.count }

  /// Adds a node and returns its number: 0 for the first, then one more each.
  @discardableResult
  public mutating func addNode(labels names: [String], properties: [String: PropertyValue]) -> Int {
    let node = nodeCount
    labelSets.append(names.map { Int(labels.intern($0)) })
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      nodeColumns[column(of: name)].append(value, row: node)
    }
    return node
  }

  /// Adds a relationship between two nodes and returns its number: 0 for the first, then one more each.
  ///
  /// - Precondition: `source` and `target` are numbers that `addNode` returned.
  @discardableResult
  public mutating func addRelationship(
    type: String, from source: Int, to target: Int, properties: [String: PropertyValue]
  ) -> Int {
    precondition(
      (0..<nodeCount).contains(source) && (0..<nodeCount).contains(target),
      "a relationship joins nodes that were added before it")
    let relationship = relationshipCount
    relationshipTypes.append(types.intern(type))
    sources.append(Int32(source))
    targets.append(Int32(target))
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      relationshipColumns[column(of: name)].append(value, row: relationship)
    }
    return relationship
  }

  /// Freezes what was collected.
  ///
  /// - Complexity: O(nodes × types + relationships log degree + properties).
  public consuming func build() -> GraphSnapshot { GraphSnapshot(self) }

  private mutating func column(of key: String) -> Int {
    let number = Int(keys.intern(key))
    if number == nodeColumns.count {
      nodeColumns.append(PropertyColumnBuilder())
      relationshipColumns.append(PropertyColumnBuilder())
    }
    return number
  }
}
