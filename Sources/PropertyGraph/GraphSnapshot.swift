/// An immutable property graph: adjacency as compressed sparse rows by type and direction, properties in columns.
///
/// Its memory is its own or a mapped file (`GraphImage`). It may be read from any number of threads at once.
public final class GraphSnapshot: Sendable {
  let parts: GraphParts
  private let indexes = PropertyIndexes()

  /// The graph without nodes.
  public static let empty = GraphBuilder().build()

  init(parts: GraphParts) { self.parts = parts }
}

extension GraphSnapshot: PropertyGraphReading {
  /// How many nodes there are; their numbers are `0..<nodeCount`.
  public var nodeCount: Int { parts.labelSets.nodeCount }
  /// How many relationships there are; their numbers are `0..<relationshipCount`.
  public var relationshipCount: Int { parts.relationshipTypes.count }
  /// The labels by their numbers.
  public var labelNames: [String] { parts.labels.names }
  /// The relationship types by their numbers.
  public var typeNames: [String] { parts.types.names }
  /// The property keys by their numbers.
  public var keyNames: [String] { parts.keys.names }

  /// The number of a label; `nil` when no node carries it.
  public func label(named name: String) -> Int? { parts.labels.number(of: name) }
  /// The number of a relationship type; `nil` when no relationship has it.
  public func type(named name: String) -> Int? { parts.types.number(of: name) }
  /// The number of a property key; `nil` when nothing has it.
  public func key(named name: String) -> Int? { parts.keys.number(of: name) }

  /// The labels of a node, ascending.
  public func labels(ofNode node: Int) -> [Int] { parts.labelSets.labels(ofNode: node) }
  /// Whether a node carries a label.
  public func hasLabel(_ label: Int, node: Int) -> Bool { parts.labelSets.contains(label, node: node) }
  /// The nodes that carry a label, ascending.
  public func nodes(withLabel label: Int) -> ContiguousView<Int32> { parts.nodesByLabel[label] }

  /// The nodes whose property equals a value, ascending; an integer equals the float of the same value.
  ///
  /// - Complexity: O(nodes) the first times a key is asked for, then O(log nodes).
  public func nodes(withKey key: Int, equalTo value: PropertyValue) -> [Int32] {
    let column = parts.nodeColumns[key]
    if case .other = column.cells.values { return nodes(in: column, equalTo: value) }
    guard let wanted = column.key(of: value, texts: parts.texts) else { return [] }
    let index = indexes.index(ofKey: key) {
      var pairs: [(key: Int64, row: Int32)] = []
      column.forEachRow(rowCount: nodeCount) { row, place in
        if let key = column.key(at: place) { pairs.append((key, row)) }
      }
      return PropertyIndex(pairs)
    }
    if let index { return Array(index.rows(of: wanted)) }
    let places = column.places(ofKey: wanted)
    switch column.cells.rows {
    case .every: return places.map(Int32.init)
    case .listed(let rows): return places.map { rows.elements[$0] }
    case .places(let placeOfRow):
      guard let first = places.first else { return [] }
      var found: [Int32] = []
      // No row stands before its place.
      for row in first..<nodeCount where found.count < places.count {
        if Int(placeOfRow.elements[row]) == places[found.count] { found.append(Int32(row)) }
      }
      return found
    }
  }

  private func nodes(in column: PropertyColumn, equalTo value: PropertyValue) -> [Int32] {
    let wanted = value.indexForm
    var found: [Int32] = []
    column.forEachRow(rowCount: nodeCount) { row, place in
      if column.value(at: place, texts: parts.texts)?.indexForm == wanted { found.append(row) }
    }
    return found
  }

  /// A property of a node; `nil` when it has none of this key.
  public func property(_ key: Int, ofNode node: Int) -> PropertyValue? {
    parts.nodeColumns[key].value(ofRow: node, texts: parts.texts)
  }

  /// A property of a relationship; `nil` when it has none of this key.
  public func property(_ key: Int, ofRelationship relationship: Int) -> PropertyValue? {
    parts.relationshipColumns[key].value(ofRow: relationship, texts: parts.texts)
  }

  /// The keys of a node's properties, ascending.
  public func keys(ofNode node: Int) -> [Int] {
    parts.nodeColumns.indices.filter { parts.nodeColumns[$0].cells.place(ofRow: node) != nil }
  }

  /// The keys of a relationship's properties, ascending.
  public func keys(ofRelationship relationship: Int) -> [Int] {
    parts.relationshipColumns.indices.filter {
      parts.relationshipColumns[$0].cells.place(ofRow: relationship) != nil
    }
  }

  /// The values of a key over all nodes.
  public func nodeCells(ofKey key: Int) -> PropertyCells { parts.nodeColumns[key].cells }
  /// The values of a key over all relationships.
  public func relationshipCells(ofKey key: Int) -> PropertyCells { parts.relationshipColumns[key].cells }
  /// How many texts the dictionary of properties holds; their numbers are `0..<textCount`.
  public var textCount: Int { parts.texts.count }
  /// A text of the dictionary by its number.
  public func text(_ number: Int32) -> String { parts.texts[number] }
  /// The number of a text; `nil` when the dictionary does not hold it.
  public func number(ofText text: String) -> Int32? { parts.texts.number(of: text) }

  /// The type of a relationship.
  public func type(ofRelationship relationship: Int) -> Int {
    Int(parts.relationshipTypes.elements[relationship])
  }
  /// The node a relationship starts at.
  public func source(ofRelationship relationship: Int) -> Int { Int(parts.sources.elements[relationship]) }
  /// The node a relationship ends at.
  public func target(ofRelationship relationship: Int) -> Int { Int(parts.targets.elements[relationship]) }
  /// How many relationships have a type.
  public func relationshipCount(ofType type: Int) -> Int { parts.outgoing[type].relationships.count }

  /// The relationships of one type from every node to its neighbours, or to every node from them.
  public func adjacency(ofType type: Int, _ direction: Direction) -> AdjacencyRows {
    switch direction {
    case .outgoing: parts.outgoing[type]
    case .incoming: parts.incoming[type]
    }
  }
}
