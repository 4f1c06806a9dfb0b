import PropertyGraph
import QueryLanguage

/// Which nodes a vertex of a pattern can be, by itself.
struct NodeFilter {
  private let labels: [Int]
  private let conditions: [any Evaluable]
  private let frame: Frame
  private let width: Int
  /// The nodes that the known values of properties leave, ascending; `nil` without such.
  private let sought: [Int32]?
  private let graph: any PropertyGraphReading
  private let statistics: GraphStatistics
  /// How many nodes this leaves, roughly.
  let estimate: Double

  /// `nil` when no node can be this vertex, since the graph does not have one of its labels or properties.
  init?(_ vertex: PatternGraph.Vertex, compilation: Compilation) throws {
    let reference = compilation.runtime.reference
    graph = reference.graph
    statistics = reference.statistics
    let labels = vertex.labels.sorted().map(graph.label(named:))
    guard !labels.contains(nil) else { return nil }
    self.labels = labels.compactMap { $0 }.sorted { [graph] in
      (graph.nodes(withLabel: $0).count, $0) < (graph.nodes(withLabel: $1).count, $1)
    }
    let (compiler, frame) = compilation.compiler(Layout(vertex.names))
    self.frame = frame
    width = vertex.names.count
    conditions = try vertex.conditions.map(compiler.compileFilter)
    var sought: [Int32]?
    for seek in vertex.seeks {
      frame.batch = .unit
      guard let key = graph.key(named: seek.key),
        let value = try compiler.compile(seek.value).value(0, frame).propertyValue
      else { return nil }
      let found = graph.nodes(withKey: key, equalTo: value)
      sought = sought?.common(with: found) ?? found
    }
    self.sought = sought
    let candidates = sought?.count ?? self.labels.first.map { [graph] in graph.nodes(withLabel: $0).count }
    estimate = conditions.reduce(Double(candidates ?? graph.nodeCount)) { estimate, _ in estimate * 0.3 }
  }

  /// All nodes that pass, ascending.
  func all() throws -> [Int32] {
    if let sought { return try selected(sought, labels[...]) }
    guard let first = labels.first else {
      return try selected(Array(0..<Int32(truncatingIfNeeded: graph.nodeCount)), [])
    }
    return try selected(Array(graph.nodes(withLabel: first)), labels.dropFirst())
  }

  /// Those of some nodes that pass.
  func select(_ nodes: [Int32]) throws -> [Int32] {
    guard let sought else { return try selected(nodes, labels[...]) }
    return try selected(sought.among(nodes, nodeCount: graph.nodeCount), labels[...])
  }

  /// The places in a list of the nodes that pass.
  func places(_ nodes: [Int32]) throws -> [Int32] {
    let passed = NodeSet(nodeCount: graph.nodeCount, try select(nodes))
    return nodes.indices.filter { passed.contains(nodes[$0]) }.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Whether a link leads to no node that does not pass.
  func takesAll(along link: PatternLink, in reference: GraphReference) -> Bool {
    guard conditions.isEmpty, sought == nil else { return false }
    return labels.allSatisfy { label in
      link.types.allSatisfy { type in
        statistics.everyNode(with: type, link.direction.reversed, carries: label)
          && (!link.isUndirected || statistics.everyNode(with: type, link.direction, carries: label))
      }
    }
  }

  private func selected(_ nodes: [Int32], _ labels: ArraySlice<Int>) throws -> [Int32] {
    var nodes = nodes
    for label in labels {
      let set = statistics.nodes(withLabel: label)
      nodes = nodes.filter(set.contains)
    }
    guard !conditions.isEmpty, !nodes.isEmpty else { return nodes }
    var passed: [Int32] = []
    for start in stride(from: 0, to: nodes.count, by: Self.chunk) {
      try frame.runtime.stopIfCancelled()
      let part =
        start == 0 && nodes.count <= Self.chunk
        ? nodes : Array(nodes[start..<min(start + Self.chunk, nodes.count)])
      frame.batch = Batch(
        rowCount: part.count, columns: Array(repeating: .nodes(part), count: width))
      var rows = Array(0..<Int32(truncatingIfNeeded: part.count))
      for condition in conditions where !rows.isEmpty { rows = try condition.select(rows, frame) }
      passed += rows.map { part[Int($0)] }
    }
    return passed
  }

  private static let chunk = 1 << 14
}

/// Numbers of nodes, ascending.
extension [Int32] {
  /// Those that are in another ascending list too.
  fileprivate func common(with other: [Int32]) -> [Int32] {
    var common: [Int32] = []
    var place = 0
    for node in self {
      while place < other.count, other[place] < node { place += 1 }
      if place < other.count, other[place] == node { common.append(node) }
    }
    return common
  }

  /// Those nodes of a list, in its order, that are among these.
  fileprivate func among(_ nodes: [Int32], nodeCount: Int) -> [Int32] {
    // A set of bits costs a look at all nodes of the graph, a search in the list its logarithm.
    if nodes.count > nodeCount / 256 {
      let set = NodeSet(nodeCount: nodeCount, self)
      return nodes.filter(set.contains)
    }
    return nodes.filter { node in
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if self[middle] < node { low = middle + 1 } else { high = middle }
      }
      return low < count && self[low] == node
    }
  }
}
