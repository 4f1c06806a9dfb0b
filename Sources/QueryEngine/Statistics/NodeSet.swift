/// A set of nodes as bits.
struct NodeSet: Sendable {
  private(set) var words: [UInt64]

  /// The empty set within a graph of so many nodes.
  init(nodeCount: Int) { words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64) }

  init(nodeCount: Int, _ nodes: some Sequence<Int32>) {
    self.init(nodeCount: nodeCount)
    for node in nodes { insert(node) }
  }

  @inline(__always) mutating func insert(_ node: Int32) {
    words[Int(node) >> 6] |= 1 << UInt64(truncatingIfNeeded: node & 63)
  }

  @inline(__always) func contains(_ node: Int32) -> Bool {
    words[Int(node) >> 6] & (1 << UInt64(truncatingIfNeeded: node & 63)) != 0
  }

  mutating func formIntersection(_ other: NodeSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The nodes, ascending.
  var nodes: [Int32] {
    var nodes: [Int32] = []
    nodes.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (place, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        nodes.append(Int32(truncatingIfNeeded: place << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return nodes
  }
}
