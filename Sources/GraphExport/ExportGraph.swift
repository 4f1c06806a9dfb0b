/// A network to be drawn: what every exporter reads.
///
/// Exporters keep the order of nodes and edges, so the same graph always gives the same bytes.
public struct ExportGraph: Sendable, Hashable {
  /// The nodes.
  public var nodes: [Node]

  /// The edges; their ends are indices into `nodes`.
  public var edges: [Edge]

  /// Creates a graph. Edges with an end outside `nodes` are left out when it is written.
  public init(nodes: [Node] = [], edges: [Edge] = []) {
    self.nodes = nodes
    self.edges = edges
  }

  /// An entity.
  public struct Node: Sendable, Hashable {
    /// The stable identifier, such as `vladimir-putin`; no two nodes share one.
    public var key: String

    /// The type and its ancestors, most specific first: `["NewsAgency", "Organization"]`.
    public var types: [String]

    /// The canonical name by language code.
    public var names: [String: String]

    /// How often it is mentioned; 0 when unknown.
    public var weight: Int

    /// A page about it.
    public var url: String?

    /// Creates a node.
    public init(key: String, types: [String], names: [String: String], weight: Int = 0, url: String? = nil) {
      self.key = key
      self.types = types
      self.names = names
      self.weight = weight
      self.url = url
    }

    /// The name in a language, else in English, else in Arabic, else in the first language by code, else
    /// the key.
    public func name(in language: String) -> String {
      names[language] ?? names["en"] ?? names["ar"] ?? names.min { $0.key < $1.key }?.value ?? key
    }
  }

  /// A relation between two entities.
  public struct Edge: Sendable, Hashable {
    /// The index of the node it goes out from.
    public var source: Int

    /// The index of the node it goes to.
    public var target: Int

    /// The relation type, such as `MET`.
    public var type: String

    /// Whether it has no direction, as a meeting.
    public var isSymmetric: Bool

    /// What makes the relation this one, such as the position held.
    public var detail: String?

    /// How many statements say it.
    public var count: Int

    /// The earliest date, ISO 8601 of any precision.
    public var firstDate: String?

    /// The latest date, ISO 8601 of any precision.
    public var lastDate: String?

    /// Sentences that say it, the best first.
    public var evidence: [String]

    /// A page about it, such as the article that says it.
    public var url: String?

    /// Creates an edge.
    public init(
      source: Int, target: Int, type: String, isSymmetric: Bool = false, detail: String? = nil,
      count: Int = 1, firstDate: String? = nil, lastDate: String? = nil, evidence: [String] = [],
      url: String? = nil
    ) {
      self.source = source
      self.target = target
      self.type = type
      self.isSymmetric = isSymmetric
      self.detail = detail
      self.count = count
      self.firstDate = firstDate
      self.lastDate = lastDate
      self.evidence = evidence
      self.url = url
    }
  }
}
