extension Value {
  /// How many bytes the value takes: its cell, and what it refers to as if nothing else did.
  ///
  /// - Complexity: O(values in it).
  var memorySize: Int { MemoryLayout<Value>.stride + referredSize }

  private var referredSize: Int {
    switch self {
    case .null, .boolean, .integer, .float, .node, .relationship: 0
    case .string(let text): Self.referredSize(of: text)
    case .list(let items): items.reduce(MemorySize.block) { $0 + $1.memorySize }
    case .map(let entries):
      entries.reduce(MemorySize.block) {
        $0 + MemorySize.entry + MemoryLayout<String>.stride + Self.referredSize(of: $1.key)
          + $1.value.memorySize
      }
    case .path(let path):
      MemorySize.block * 2 + path.nodes.count * MemoryLayout<Node>.stride
        + path.relationships.count * MemoryLayout<Relationship>.stride
    case .temporal: MemorySize.block * 2
    }
  }

  /// Short texts are kept in the cell itself.
  private static func referredSize(of text: String) -> Int {
    text.utf8.count <= 15 ? 0 : MemorySize.block + text.utf8.count
  }
}

/// What the containers of values take beside them.
enum MemorySize {
  /// The head of a piece of memory, such as that of a list.
  static let block = 32
  /// The share of one entry in the places of a hash table, which is never full.
  static let entry = 16

  /// A row of values kept as a list.
  static func row(_ values: some Collection<Value>) -> Int { values.reduce(block) { $0 + $1.memorySize } }
}
