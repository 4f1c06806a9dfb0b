/// What a graph contains beyond entities and asserted relations.
///
/// By default queries see what the texts assert and nothing else, so that `MATCH (a)-[r]-(b)` means who did
/// what with whom. The rest is there for those who ask.
public struct GraphScope: OptionSet, Sendable, Hashable {
  /// The options as bits.
  public let rawValue: Int

  /// Creates a scope of bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Nodes with the label `Document` (`id`, `name`, `title`, `date`, `source`, `language`, `uri`) and
  /// relationships `(:Document)-[:MENTIONS {count}]->(:Entity)`.
  public static let documents = GraphScope(rawValue: 1)

  /// Relationships `CO_OCCURS` (`sentences`, `documents`) between entities that share sentences, from the
  /// entity whose key comes first.
  public static let cooccurrences = GraphScope(rawValue: 2)

  /// Relationships `AT` from every person and organization that takes part in an event to the place of the
  /// event, with its `date`, its type as `event` and its `id`, which leads to its statements. They follow from
  /// the relations and are stored nowhere.
  public static let places = GraphScope(rawValue: 8)

  /// The type of the relationships that `places` adds.
  public static let placeType = "AT"

  /// Relations that are denied, planned or merely possible; their property `modality` says so.
  public static let unasserted = GraphScope(rawValue: 4)
}
