import PropertyGraph

/// The memory of adjacency rows, for loops that cannot afford to count references.
///
/// Valid for as long as the graph is, which a running query keeps alive.
struct RowPointers {
  private let nodes: UnsafeBufferPointer<Int32>?
  private let offsets: UnsafeBufferPointer<Int32>
  let neighbours: UnsafeBufferPointer<Int32>
  let relationships: UnsafeBufferPointer<Int32>

  init(_ rows: AdjacencyRows) {
    nodes = rows.nodes?.elements
    offsets = rows.offsets.elements
    neighbours = rows.neighbours.elements
    relationships = rows.relationships.elements
  }

  /// How many relationships there are in all rows together.
  var count: Int { neighbours.count }

  /// Where the neighbours of a node stand, ascending.
  @inline(__always)
  func range(of node: Int32) -> Range<Int> {
    guard let nodes else {
      return Int(offsets[Int(node)])..<Int(offsets[Int(node) &+ 1])
    }
    let row = Self.firstPlace(of: node, in: nodes, 0..<nodes.count)
    guard row < nodes.count, nodes[row] == node else { return 0..<0 }
    return Int(offsets[row])..<Int(offsets[row + 1])
  }

  /// Calls `body` with every node that may have neighbours and where they stand.
  @inline(__always)
  func forEachRow(_ body: (_ node: Int32, _ range: Range<Int>) -> Void) {
    guard offsets.count > 1 else { return }
    for row in 0..<offsets.count - 1 {
      body(nodes?[row] ?? Int32(truncatingIfNeeded: row), Int(offsets[row])..<Int(offsets[row + 1]))
    }
  }

  /// The places within a row at which one neighbour stands, by binary search.
  func places(of neighbour: Int32, in range: Range<Int>) -> Range<Int> {
    let low = Self.firstPlace(of: neighbour, in: neighbours, range)
    var end = low
    while end < range.upperBound, neighbours[end] == neighbour { end += 1 }
    return low..<end
  }

  @inline(__always)
  private static func firstPlace(
    of wanted: Int32, in sorted: UnsafeBufferPointer<Int32>, _ range: Range<Int>
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low &+ high) / 2
      if sorted[middle] < wanted { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
