import Gazetteer

/// Collects paths of words and numbers the nodes as `NameTrie` wants them.
struct NameTrieBuilder {
  /// For each node in the order of insertion: the node before it and the word between.
  private var parents: [Int32] = [-1]
  private var words: [Int32] = [-1]
  private var nodes = NumberTable()
  /// For each entry its node.
  private var entryNodes: [Int32] = []
  private var entries: [PackedEntry] = []
  private var known = NumberTable()
  /// The words that lead from the root, in the order of insertion.
  private(set) var firstWords: [Int32] = []

  /// The largest index of a name among those of its entity that an entry has room for.
  static let largestName = 0xFFFF

  /// Adds a name that ends after the given words. An entry of the same entity keeps the form named first.
  mutating func insert(_ path: some Sequence<Int32>, _ entry: NameTrie.Entry) {
    guard entry.name <= Self.largestName else { return }
    var node: Int32 = 0
    for word in path {
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
      if let next = nodes.insert(UInt32(parents.count), for: key) {
        node = Int32(next)
      } else {
        if node == 0 { firstWords.append(word) }
        parents.append(node)
        words.append(word)
        node = Int32(parents.count - 1)
      }
    }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: entry.entity))
    guard node > 0, known.insert(0, for: key) == nil else { return }
    entryNodes.append(node)
    entries.append(PackedEntry(entry))
  }

  /// Writes the trie; `numbers` are the new numbers of the words, those of `firstWords` lowest, in their order.
  func write(to writer: SectionWriter, numbers: [Int32]) throws(GazetteerFileError) {
    let count = parents.count
    var childStarts = [Int32](repeating: 0, count: count + 1)
    for node in 1..<max(1, count) { childStarts[Int(parents[node]) + 1] += 1 }
    for node in 0..<count { childStarts[node + 1] += childStarts[node] }
    var next = childStarts
    var children = [Int32](repeating: 0, count: max(0, count - 1))
    for node in 1..<max(1, count) {
      let parent = Int(parents[node])
      children[Int(next[parent])] = Int32(node)
      next[parent] += 1
    }
    // Breadth first: `order` is at once the queue and the new numbering.
    var order: [Int32] = [0]
    order.reserveCapacity(count)
    var newChildren: [UInt32] = []
    newChildren.reserveCapacity(count + 1)
    var position = 0
    while position < order.count {
      let node = Int(order[position])
      newChildren.append(UInt32(order.count))
      let range = Int(childStarts[node])..<Int(childStarts[node + 1])
      if range.count > 1 {
        children[range].sort { numbers[Int(words[Int($0)])] < numbers[Int(words[Int($1)])] }
      }
      order.append(contentsOf: children[range])
      position += 1
    }
    newChildren.append(UInt32(order.count))
    try writer.add(
      .nodeWords, order.map { $0 == 0 ? 0 : UInt32(bitPattern: numbers[Int(words[Int($0)])]) })
    try writer.add(.nodeChildren, newChildren)
    try writeEntries(to: writer, order: order)
  }

  private func writeEntries(to writer: SectionWriter, order: [Int32]) throws(GazetteerFileError) {
    var newNumbers = [Int32](repeating: 0, count: order.count)
    for (number, node) in order.enumerated() { newNumbers[Int(node)] = Int32(number) }
    var starts = [UInt32](repeating: 0, count: order.count + 1)
    for node in entryNodes { starts[Int(newNumbers[Int(node)]) + 1] += 1 }
    for node in 0..<order.count { starts[node + 1] += starts[node] }
    var next = starts
    var packed = [UInt32](repeating: 0, count: entries.count * 3)
    for (index, entry) in entries.enumerated() {
      let node = Int(newNumbers[Int(entryNodes[index])])
      let place = Int(next[node]) * 3
      next[node] += 1
      (packed[place], packed[place + 1], packed[place + 2]) = (entry.entity, entry.name, entry.core)
    }
    try writer.add(.nodeEntries, starts)
    try writer.add(.entries, packed)
  }
}
