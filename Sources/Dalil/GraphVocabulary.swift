/// The names in a graph that queries may use, each list in the order of the alphabet.
public struct GraphVocabulary: Sendable, Hashable {
  /// The labels of nodes.
  public let labels: [String]
  /// The types of relationships.
  public let relationshipTypes: [String]
  /// The keys of properties.
  public let propertyKeys: [String]
}
