/// Collects nodes and relationships and freezes them into a `GraphSnapshot`.
///
/// A graph holds at most 2³¹ − 1 nodes and as many relationships.
public struct GraphBuilder: Sendable {
  var labels = NamePool()
  var types = NamePool()
  var keys = NamePool()
  var texts = TextDictionaryBuilder()
  var labelSets = LabelSetsBuilder()
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
    labelSets.append(names.map { labels.intern($0) })
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      nodeColumns[column(of: name)].append(value, row: node, texts: &texts)
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
    relationshipTypes.append(Int32(types.intern(type)))
    sources.append(Int32(source))
    targets.append(Int32(target))
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      relationshipColumns[column(of: name)].append(value, row: relationship, texts: &texts)
    }
    return relationship
  }

  /// The number of a text in the graph's dictionary, for columns added as a whole.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Int32 { texts.intern(text) }

  /// The text of a number that `intern(_:)` gave.
  public func text(_ number: Int32) -> String { texts[number] }

  /// Adds nodes that have the same labels, without properties, and returns their numbers.
  public mutating func addNodes(count: Int, labels names: [String]) -> Range<Int> {
    let first = nodeCount
    labelSets.append(names.map { labels.intern($0) }, count: count)
    return first..<nodeCount
  }

  /// Adds relationships of one type, without properties, and returns their numbers.
  ///
  /// - Precondition: all ends are nodes that were added before.
  public mutating func addRelationships(
    type: String, from newSources: [Int32], to newTargets: [Int32]
  ) -> Range<Int> {
    precondition(newSources.count == newTargets.count, "a relationship has two ends")
    let nodes = 0..<Int32(nodeCount)
    precondition(
      newSources.allSatisfy(nodes.contains) && newTargets.allSatisfy(nodes.contains),
      "a relationship joins nodes that were added before it")
    let first = relationshipCount
    relationshipTypes.append(
      contentsOf: repeatElement(Int32(types.intern(type)), count: newSources.count))
    sources += newSources
    targets += newTargets
    return first..<relationshipCount
  }

  /// Gives nodes a property each.
  ///
  /// - Precondition: `rows` are nodes, ascending, after all that have the property already, as many as values.
  public mutating func setNodeProperty(_ key: String, of rows: [Int32], to values: ColumnBatch) {
    nodeColumns[column(of: key)].append(values, rows: rows, dictionary: texts)
  }

  /// Gives relationships a property each.
  ///
  /// - Precondition: `rows` are relationships, ascending, after all that have the property already, as many as
  ///   values.
  public mutating func setRelationshipProperty(_ key: String, of rows: [Int32], to values: ColumnBatch) {
    relationshipColumns[column(of: key)].append(values, rows: rows, dictionary: texts)
  }

  /// Lets the graph know a property that perhaps nothing in it has.
  public mutating func declareProperty(_ key: String) { _ = column(of: key) }

  /// Freezes what was collected.
  ///
  /// - Complexity: O(nodes + relationships + properties), and O(nodes) more for each type with many relationships.
  public consuming func build() -> GraphSnapshot {
    build { count, task in for number in 0..<count { task(number) } }
  }

  /// Freezes what was collected, with help.
  ///
  /// - Parameter perform: calls its second argument with every number below its first, in any order and from any
  ///   threads, and returns when all calls have.
  /// - Complexity: as `build()`, the work divided among threads.
  public consuming func build(
    sharingWork perform: (_ count: Int, _ task: @Sendable (Int) -> Void) -> Void
  ) -> GraphSnapshot {
    GraphSnapshot(parts: GraphParts(self, sharingWork: perform))
  }

  private mutating func column(of key: String) -> Int {
    let number = keys.intern(key)
    if number == nodeColumns.count {
      nodeColumns.append(PropertyColumnBuilder())
      relationshipColumns.append(PropertyColumnBuilder())
    }
    return number
  }
}
