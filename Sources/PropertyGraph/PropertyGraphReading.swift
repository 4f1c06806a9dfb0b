/// Which end of a relationship a node is looked at from.
public enum Direction: Sendable, Hashable {
  /// From source to target.
  case outgoing
  /// From target to source.
  case incoming

  /// The other direction.
  public var reversed: Direction { self == .outgoing ? .incoming : .outgoing }
}

/// What the query engine and the exporters need from a property graph.
///
/// Nodes, relationships, labels, relationship types and property keys are numbers from 0. Every number passed
/// in must be one that the graph gave out.
public protocol PropertyGraphReading: Sendable {
  /// How many nodes there are; their numbers are `0..<nodeCount`.
  var nodeCount: Int { get }
  /// How many relationships there are; their numbers are `0..<relationshipCount`.
  var relationshipCount: Int { get }
  /// The labels by their numbers.
  var labelNames: [String] { get }
  /// The relationship types by their numbers.
  var typeNames: [String] { get }
  /// The property keys by their numbers.
  var keyNames: [String] { get }

  /// The number of a label; `nil` when no node carries it.
  func label(named name: String) -> Int?
  /// The number of a relationship type; `nil` when no relationship has it.
  func type(named name: String) -> Int?
  /// The number of a property key; `nil` when nothing has it.
  func key(named name: String) -> Int?

  /// The labels of a node, ascending.
  func labels(ofNode node: Int) -> [Int]
  /// Whether a node carries a label.
  func hasLabel(_ label: Int, node: Int) -> Bool
  /// The nodes that carry a label, ascending.
  func nodes(withLabel label: Int) -> ContiguousView<Int32>
  /// The nodes whose property equals a value, ascending; an integer equals the float of the same value.
  func nodes(withKey key: Int, equalTo value: PropertyValue) -> [Int32]

  /// A property of a node; `nil` when it has none of this key.
  func property(_ key: Int, ofNode node: Int) -> PropertyValue?
  /// A property of a relationship; `nil` when it has none of this key.
  func property(_ key: Int, ofRelationship relationship: Int) -> PropertyValue?
  /// The keys of a node's properties, ascending.
  func keys(ofNode node: Int) -> [Int]
  /// The keys of a relationship's properties, ascending.
  func keys(ofRelationship relationship: Int) -> [Int]
  /// The values of a key over all nodes.
  func nodeCells(ofKey key: Int) -> PropertyCells
  /// The values of a key over all relationships.
  func relationshipCells(ofKey key: Int) -> PropertyCells
  /// How many texts the dictionary of properties holds; their numbers are `0..<textCount`.
  var textCount: Int { get }
  /// A text of the dictionary by its number.
  func text(_ number: Int32) -> String
  /// The number of a text; `nil` when the dictionary does not hold it.
  func number(ofText text: String) -> Int32?

  /// The type of a relationship.
  func type(ofRelationship relationship: Int) -> Int
  /// The node a relationship starts at.
  func source(ofRelationship relationship: Int) -> Int
  /// The node a relationship ends at.
  func target(ofRelationship relationship: Int) -> Int
  /// How many relationships have a type.
  func relationshipCount(ofType type: Int) -> Int
  /// The relationships of one type from every node to its neighbours, or to every node from them.
  func adjacency(ofType type: Int, _ direction: Direction) -> AdjacencyRows
}

extension PropertyGraphReading {
  /// The relationships of one type that leave or reach a node, by ascending neighbour.
  public func neighbours(of node: Int, type: Int, _ direction: Direction) -> AdjacencyRun {
    adjacency(ofType: type, direction).run(of: node)
  }
}
