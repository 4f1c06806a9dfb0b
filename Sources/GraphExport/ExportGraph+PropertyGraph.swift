public import PropertyGraph

extension ExportGraph {
  /// The selected part of a property graph, as a store makes it.
  ///
  /// Read are the properties `key`, `type`, `name_ar`, `name_en` and so on, `mentions` and `wikidata` of
  /// nodes, and `count`, `first_date`, `last_date` and `title` of relationships. Relationships of the same
  /// type and title between the same nodes become one edge, and nodes without an edge are left out unless
  /// they are a centre. Nodes come in the order of the graph, edges in that of their ends, type and title.
  /// Cost: linear in the graph.
  ///
  /// - Parameters:
  ///   - symmetricTypes: The relation types without direction, such as `MET`.
  ///   - evidence: The sentences for a relationship, by its number in the graph; asked for each one drawn.
  public init<Failure: Error>(
    _ graph: some PropertyGraphReading, selection: ExportSelection = ExportSelection(),
    symmetricTypes: Set<String> = [], evidence: (Int) throws(Failure) -> [String]
  ) throws(Failure) {
    let reading = PropertyReading(graph: graph, selection: selection)
    var groups: [EdgeKey: Edge] = [:]
    let relationships = reading.relationships()
    let near = reading.nodesAroundCentres(relationships)
    for number in relationships {
      var ends = (graph.source(ofRelationship: number), graph.target(ofRelationship: number))
      if let near, !near.contains(ends.0) || !near.contains(ends.1) { continue }
      let type = graph.typeNames[graph.type(ofRelationship: number)]
      let isSymmetric = symmetricTypes.contains(type)
      if isSymmetric && ends.0 > ends.1 { swap(&ends.0, &ends.1) }
      let detail = reading.string("title", ofRelationship: number)
      let key = EdgeKey(source: ends.0, target: ends.1, type: type, detail: detail ?? "")
      var edge =
        groups[key]
        ?? Edge(
          source: ends.0, target: ends.1, type: type, isSymmetric: isSymmetric, detail: detail, count: 0)
      edge.count += reading.count(ofRelationship: number)
      edge.firstDate = [edge.firstDate, reading.string("first_date", ofRelationship: number)].compactMap {
        $0
      }.min()
      edge.lastDate = [edge.lastDate, reading.string("last_date", ofRelationship: number)].compactMap { $0 }
        .max()
      edge.evidence += try evidence(number)
      groups[key] = edge
    }
    let ordered = groups.sorted { $0.key < $1.key }.map(\.value)
    let drawn = Set(ordered.flatMap { [$0.source, $0.target] }).union(near.map { _ in reading.centres } ?? [])
    let numbers = drawn.sorted()
    let places = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    nodes = numbers.map(reading.node)
    edges = ordered.compactMap { edge in
      guard let source = places[edge.source], let target = places[edge.target] else { return nil }
      var edge = edge
      edge.source = source
      edge.target = target
      return edge
    }
  }

  /// The selected part of a property graph, without evidence.
  public init(
    _ graph: some PropertyGraphReading, selection: ExportSelection = ExportSelection(),
    symmetricTypes: Set<String> = []
  ) {
    self.init(graph, selection: selection, symmetricTypes: symmetricTypes) { _ in [] }
  }
}

/// What makes relationships one edge, and the order of edges.
private struct EdgeKey: Hashable, Comparable {
  let source: Int
  let target: Int
  let type: String
  let detail: String

  static func < (left: Self, right: Self) -> Bool {
    (left.source, left.target, left.type, left.detail) < (
      right.source, right.target, right.type, right.detail
    )
  }
}

/// Reads the properties an exporter shows.
private struct PropertyReading<Graph: PropertyGraphReading> {
  let graph: Graph
  let selection: ExportSelection
  private let allowedLabels: [Int]?

  init(graph: Graph, selection: ExportSelection) {
    self.graph = graph
    self.selection = selection
    allowedLabels = selection.labels.map { $0.compactMap { graph.label(named: $0) } }
  }

  /// The relationships of the selected types and labels with enough statements.
  func relationships() -> [Int] {
    (0..<graph.relationshipCount).filter { number in
      let type = graph.typeNames[graph.type(ofRelationship: number)]
      return selection.relationTypes?.contains(type) != false
        && count(ofRelationship: number) >= selection.minimumCount
        && isAllowed(graph.source(ofRelationship: number)) && isAllowed(graph.target(ofRelationship: number))
    }
  }

  /// The nodes at most `depth` of the relationships away from a centre; `nil` when there is no centre.
  func nodesAroundCentres(_ relationships: [Int]) -> Set<Int>? {
    guard !selection.centres.isEmpty else { return nil }
    var neighbours: [Int: [Int]] = [:]
    for number in relationships {
      let ends = (graph.source(ofRelationship: number), graph.target(ofRelationship: number))
      neighbours[ends.0, default: []].append(ends.1)
      neighbours[ends.1, default: []].append(ends.0)
    }
    var near = centres
    var edge = near
    for _ in 0..<max(0, selection.depth) {
      edge = Set(edge.flatMap { neighbours[$0] ?? [] }).subtracting(near)
      near.formUnion(edge)
    }
    return near
  }

  /// The numbers of the nodes in the middle.
  var centres: Set<Int> {
    guard let key = graph.key(named: "key") else { return [] }
    return Set(selection.centres.flatMap { graph.nodes(withKey: key, equalTo: .string($0)) }.map(Int.init))
  }

  func node(_ number: Int) -> ExportGraph.Node {
    var names: [String: String] = [:]
    for key in graph.keys(ofNode: number) {
      let property = graph.keyNames[key]
      if property.hasPrefix("name_"), case .string(let name)? = graph.property(key, ofNode: number) {
        names[String(property.dropFirst("name_".count))] = name
      }
    }
    if names.isEmpty, let name = string("name", ofNode: number) { names["und"] = name }
    let labels = graph.labels(ofNode: number).map { graph.labelNames[$0] }
    let type = string("type", ofNode: number)
    return ExportGraph.Node(
      key: string("key", ofNode: number) ?? "node \(number)",
      types: [type].compactMap { $0 } + labels.filter { $0 != type && $0 != "Entity" }, names: names,
      weight: integer("mentions", ofNode: number) ?? 0,
      url: string("wikidata", ofNode: number).map { "https://www.wikidata.org/wiki/\($0)" })
  }

  func count(ofRelationship number: Int) -> Int {
    guard let key = graph.key(named: "count"),
      case .integer(let count)? = graph.property(key, ofRelationship: number)
    else { return 1 }
    return Int(count)
  }

  func string(_ name: String, ofRelationship number: Int) -> String? {
    guard let key = graph.key(named: name),
      case .string(let text)? = graph.property(key, ofRelationship: number)
    else { return nil }
    return text
  }

  private func string(_ name: String, ofNode number: Int) -> String? {
    guard let key = graph.key(named: name), case .string(let text)? = graph.property(key, ofNode: number)
    else { return nil }
    return text
  }

  private func integer(_ name: String, ofNode number: Int) -> Int? {
    guard let key = graph.key(named: name), case .integer(let value)? = graph.property(key, ofNode: number)
    else { return nil }
    return Int(value)
  }

  private func isAllowed(_ node: Int) -> Bool {
    allowedLabels.map { labels in labels.contains { graph.hasLabel($0, node: node) } } ?? true
  }
}
