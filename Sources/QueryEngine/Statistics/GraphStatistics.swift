import PropertyGraph
import Synchronization

/// What is known about a graph as a whole, found out when it is first asked for and then kept.
final class GraphStatistics: Sendable {
  private let graph: any PropertyGraphReading
  private let found = Mutex(Found())

  private struct Found {
    var labelSets: [Int: NodeSet] = [:]
    var loops: [Int: Int] = [:]
    var ends: [End: Bool] = [:]
    var unique: [Column: Bool] = [:]
    var complete: [Column: Bool] = [:]
  }

  private struct End: Hashable {
    let type: Int
    let direction: Direction
    let label: Int
  }

  private struct Column: Hashable {
    let key: Int
    let label: Int?
  }

  init(_ graph: any PropertyGraphReading) { self.graph = graph }

  /// The nodes with a label.
  func nodes(withLabel label: Int) -> NodeSet {
    if let known = found.withLock({ $0.labelSets[label] }) { return known }
    let set = NodeSet(nodeCount: graph.nodeCount, graph.nodes(withLabel: label))
    found.withLock { $0.labelSets[label] = set }
    return set
  }

  /// Whether some node carries all of the labels.
  func someNode(hasLabels labels: [Int]) -> Bool {
    guard let first = labels.first else { return graph.nodeCount > 0 }
    if labels.count == 1 { return !graph.nodes(withLabel: first).isEmpty }
    var set = nodes(withLabel: first)
    for label in labels.dropFirst() { set.formIntersection(nodes(withLabel: label)) }
    return !set.isEmpty
  }

  /// How many relationships of a type start where they end.
  func loopCount(ofType type: Int) -> Int {
    if let known = found.withLock({ $0.loops[type] }) { return known }
    let rows = RowPointers(graph.adjacency(ofType: type, .outgoing))
    var count = 0
    rows.forEachRow { node, range in count += rows.places(of: node, in: range).count }
    found.withLock { $0.loops[type] = count }
    return count
  }

  /// Whether every node from which relationships of a type go in a direction carries a label.
  func everyNode(with type: Int, _ direction: Direction, carries label: Int) -> Bool {
    let end = End(type: type, direction: direction, label: label)
    if let known = found.withLock({ $0.ends[end] }) { return known }
    let set = nodes(withLabel: label)
    var holds = true
    RowPointers(graph.adjacency(ofType: type, direction)).forEachRow { node, range in
      if !range.isEmpty, !set.contains(node) { holds = false }
    }
    found.withLock { $0.ends[end] = holds }
    return holds
  }

  /// Whether no two nodes of a label, or of all, have the same value of a property, and each has one.
  func isUnique(key: Int, label: Int?) -> Bool {
    let column = Column(key: key, label: label)
    if let known = found.withLock({ $0.unique[column] }) { return known }
    let isUnique = hasEveryNode(key: key, label: label) && Self.isUnique(graph, key: key, label: label)
    found.withLock { $0.unique[column] = isUnique }
    return isUnique
  }

  /// Whether every node of a label, or every node, has a property.
  func hasEveryNode(key: Int, label: Int?) -> Bool {
    let column = Column(key: key, label: label)
    if let known = found.withLock({ $0.complete[column] }) { return known }
    let cells = graph.nodeCells(ofKey: key)
    let isComplete: Bool
    if case .every = cells.rows {
      isComplete = true
    } else if let label {
      isComplete = graph.nodes(withLabel: label).allSatisfy { cells.place(ofRow: Int($0)) != nil }
    } else {
      isComplete = graph.nodeCount == 0
    }
    found.withLock { $0.complete[column] = isComplete }
    return isComplete
  }

  private static func isUnique(_ graph: any PropertyGraphReading, key: Int, label: Int?) -> Bool {
    let cells = graph.nodeCells(ofKey: key)
    func areUnique<Cell: Hashable>(_ values: ContiguousView<Cell>) -> Bool {
      var seen: Set<Cell> = []
      func insert(_ node: Int) -> Bool {
        cells.place(ofRow: node).map { seen.insert(values[$0]).inserted } ?? true
      }
      return label.map { graph.nodes(withLabel: $0).allSatisfy { insert(Int($0)) } }
        ?? (0..<graph.nodeCount).allSatisfy(insert)
    }
    switch cells.values {
    case .integers(let values): return areUnique(values)
    case .strings(let values): return areUnique(values)
    case .booleans, .floats, .other: return false
    }
  }
}
