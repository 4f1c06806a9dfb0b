/// The neighbours of all nodes along one relationship type and direction, as compressed sparse rows.
public struct AdjacencyRows: Sendable {
  /// Which node each row belongs to, ascending; `nil` when row n belongs to node n and every node has a row.
  public let nodes: ContiguousView<Int32>?
  /// Where each row starts in `neighbours`, and at the end where the last row ends: one more than there are rows.
  public let offsets: ContiguousView<Int32>
  /// The nodes at the other ends, ascending within a row.
  public let neighbours: ContiguousView<Int32>
  /// The relationships, parallel to `neighbours`, ascending among those to the same neighbour.
  public let relationships: ContiguousView<Int32>

  /// Puts rows together from their parts.
  public init(
    nodes: ContiguousView<Int32>?, offsets: ContiguousView<Int32>, neighbours: ContiguousView<Int32>,
    relationships: ContiguousView<Int32>
  ) {
    self.nodes = nodes
    self.offsets = offsets
    self.neighbours = neighbours
    self.relationships = relationships
  }

  /// No relationships at all.
  static let empty = AdjacencyRows(nodes: [], offsets: [0], neighbours: [], relationships: [])

  /// Where the neighbours of a node stand, empty when it has none.
  ///
  /// - Complexity: O(1), or O(log rows) when only some nodes have rows.
  @inlinable
  public func range(of node: Int) -> Range<Int> {
    var row = node
    if let nodes = nodes?.elements {
      let wanted = Int32(truncatingIfNeeded: node)
      var low = 0
      var high = nodes.count
      while low < high {
        let middle = (low + high) / 2
        if nodes[middle] < wanted { low = middle + 1 } else { high = middle }
      }
      guard low < nodes.count, nodes[low] == wanted else { return 0..<0 }
      row = low
    }
    return Int(offsets.elements[row])..<Int(offsets.elements[row + 1])
  }

  /// The neighbours of a node and the relationships that lead there.
  public func run(of node: Int) -> AdjacencyRun {
    let range = range(of: node)
    return AdjacencyRun(neighbours: neighbours.part(range), relationships: relationships.part(range))
  }
}

/// The neighbours of one node along one type and direction, ascending, with the relationships that lead there.
public struct AdjacencyRun: Sendable {
  /// The nodes at the other ends, ascending.
  public let neighbours: ContiguousView<Int32>
  /// The relationships, parallel to `neighbours`.
  public let relationships: ContiguousView<Int32>

  /// Pairs neighbours with relationships.
  public init(neighbours: ContiguousView<Int32>, relationships: ContiguousView<Int32>) {
    self.neighbours = neighbours
    self.relationships = relationships
  }

  /// No neighbours at all.
  public static let empty = AdjacencyRun(neighbours: [], relationships: [])
}
