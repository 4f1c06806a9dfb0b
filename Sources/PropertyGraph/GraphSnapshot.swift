/// An immutable property graph: adjacency as compressed sparse rows by type and direction, properties in columns.
///
/// It may be read from any number of threads at once.
public struct GraphSnapshot: Sendable {
  private let labels: NamePool
  private let types: NamePool
  private let keys: NamePool
  private let strings: NamePool
  private let labelSets: LabelSets
  private let nodesByLabel: [ContiguousView<Int32>]
  private let nodeColumns: [PropertyColumn]
  private let relationshipColumns: [PropertyColumn]
  private let relationshipTypes: [Int32]
  private let sources: [Int32]
  private let targets: [Int32]
  private let relationshipCounts: [Int]
  private let outgoing: [AdjacencyRows]
  private let incoming: [AdjacencyRows]
  private let indexes = PropertyIndexes()

  /// The graph without nodes.
  public static let empty = GraphBuilder().build()

  init(_ builder: GraphBuilder) {
    let nodeCount = builder.nodeCount
    labels = builder.labels
    types = builder.types
    keys = builder.keys
    labelSets = builder.labelSets
    nodesByLabel = builder.labelSets.nodesByLabel(labelCount: builder.labels.names.count)
      .map { ContiguousView($0) }
    var strings = NamePool()
    nodeColumns = builder.nodeColumns.map { $0.build(rowCount: nodeCount, strings: &strings) }
    relationshipColumns = builder.relationshipColumns.map {
      $0.build(rowCount: builder.relationshipCount, strings: &strings)
    }
    self.strings = strings
    relationshipTypes = builder.relationshipTypes
    sources = builder.sources
    targets = builder.targets
    var byType = [[Int32]](repeating: [], count: builder.types.names.count)
    for (number, type) in builder.relationshipTypes.enumerated() {
      byType[Int(type)].append(Int32(number))
    }
    relationshipCounts = byType.map(\.count)
    outgoing = byType.map {
      AdjacencyRows(nodeCount: nodeCount, relationships: $0, from: builder.sources, to: builder.targets)
    }
    incoming = byType.map {
      AdjacencyRows(nodeCount: nodeCount, relationships: $0, from: builder.targets, to: builder.sources)
    }
  }
}

extension GraphSnapshot: PropertyGraphReading {
  /// How many nodes there are; their numbers are `0..<nodeCount`.
  public var nodeCount: Int { labelSets.nodeCount }
  /// How many relationships there are; their numbers are `0..<relationshipCount`.
  public var relationshipCount: Int { relationshipTypes.count }
  /// The labels by their numbers.
  public var labelNames: [String] { labels.names }
  /// The relationship types by their numbers.
  public var typeNames: [String] { types.names }
  /// The property keys by their numbers.
  public var keyNames: [String] { keys.names }

  /// The number of a label; `nil` when no node carries it.
  public func label(named name: String) -> Int? { labels.number(of: name) }
  /// The number of a relationship type; `nil` when no relationship has it.
  public func type(named name: String) -> Int? { types.number(of: name) }
  /// The number of a property key; `nil` when nothing has it.
  public func key(named name: String) -> Int? { keys.number(of: name) }

  /// The labels of a node, ascending.
  public func labels(ofNode node: Int) -> [Int] { labelSets.labels(ofNode: node) }
  /// Whether a node carries a label.
  public func hasLabel(_ label: Int, node: Int) -> Bool { labelSets.contains(label, node: node) }
  /// The nodes that carry a label, ascending.
  public func nodes(withLabel label: Int) -> ContiguousView<Int32> { nodesByLabel[label] }

  /// The nodes whose property equals a value, ascending; an integer equals the float of the same value.
  public func nodes(withKey key: Int, equalTo value: PropertyValue) -> [Int32] {
    indexes.nodes(withKey: key, equalTo: value) {
      let column = nodeColumns[key]
      return (0..<nodeCount).compactMap { node in
        column.value(ofRow: node, strings: strings).map { (Int32(node), $0) }
      }
    }
  }

  /// A property of a node; `nil` when it has none of this key.
  public func property(_ key: Int, ofNode node: Int) -> PropertyValue? {
    nodeColumns[key].value(ofRow: node, strings: strings)
  }

  /// A property of a relationship; `nil` when it has none of this key.
  public func property(_ key: Int, ofRelationship relationship: Int) -> PropertyValue? {
    relationshipColumns[key].value(ofRow: relationship, strings: strings)
  }

  /// The keys of a node's properties, ascending.
  public func keys(ofNode node: Int) -> [Int] {
    nodeColumns.indices.filter { nodeColumns[$0].cells.place(ofRow: node) != nil }
  }

  /// The keys of a relationship's properties, ascending.
  public func keys(ofRelationship relationship: Int) -> [Int] {
    relationshipColumns.indices.filter { relationshipColumns[$0].cells.place(ofRow: relationship) != nil }
  }

  /// The values of a key over all nodes.
  public func nodeCells(ofKey key: Int) -> PropertyCells { nodeColumns[key].cells }
  /// The values of a key over all relationships.
  public func relationshipCells(ofKey key: Int) -> PropertyCells { relationshipColumns[key].cells }
  /// How many texts the dictionary of properties holds; their numbers are `0..<textCount`.
  public var textCount: Int { strings.names.count }
  /// A text of the dictionary by its number.
  public func text(_ number: Int32) -> String { strings[number] }

  /// The type of a relationship.
  public func type(ofRelationship relationship: Int) -> Int { Int(relationshipTypes[relationship]) }
  /// The node a relationship starts at.
  public func source(ofRelationship relationship: Int) -> Int { Int(sources[relationship]) }
  /// The node a relationship ends at.
  public func target(ofRelationship relationship: Int) -> Int { Int(targets[relationship]) }
  /// How many relationships have a type.
  public func relationshipCount(ofType type: Int) -> Int { relationshipCounts[type] }

  /// The relationships of one type from every node to its neighbours, or to every node from them.
  public func adjacency(ofType type: Int, _ direction: Direction) -> AdjacencyRows {
    switch direction {
    case .outgoing: outgoing[type]
    case .incoming: incoming[type]
    }
  }
}
