import Gazetteer

/// Makes the sections that `NameTrie` reads from the sorted paths of names.
///
/// Paths in order go through the trie from left to right, so that the nodes of each depth come in the order of their
/// numbers; what is known of them is kept depth by depth and written one depth after the other.
struct NameTrieWriter: ~Copyable {
  /// The nodes of one depth, as far as they were met.
  private final class Level {
    var words: Spool
    var childCounts: Spool
    var entryCounts: Spool
    var entries: Spool

    init(_ workspace: Workspace) {
      words = Spool(workspace)
      childCounts = Spool(workspace)
      entryCounts = Spool(workspace)
      entries = Spool(workspace)
    }
  }

  /// A node on the current path.
  private struct Node {
    var word: UInt32
    var childCount: UInt32 = 0
    var entryCount: UInt32 = 0
  }

  private let workspace: Workspace
  private var levels: [Level] = []
  private var path: [Node] = []
  private var rootChildCount: UInt32 = 0
  /// The entities named at the last node of the path, in ascending order.
  private var entities: [UInt32] = []
  private var lastEntity: UInt32?

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Adds the next path and the name that ends there; of several forms of an entity's names the first counts. Entities
  /// come in ascending order, and once more so those that are named by a part.
  mutating func add(_ row: UnsafeBufferPointer<UInt32>) throws(GazetteerFileError) {
    let words = row[1...Int(row[0])]
    var common = 0
    while common < path.count, common < words.count, path[common].word == words[1 + common] { common += 1 }
    if common < words.count || common < path.count {
      try close(to: common)
      for word in words.dropFirst(common) { try open(word) }
      entities.removeAll(keepingCapacity: true)
      lastEntity = nil
    }
    let entity = row[words.endIndex]
    guard isNew(entity) else { return }
    let level = levels[path.count - 1]
    try level.entries.append(entity)
    try level.entries.append(row[words.endIndex + 1])
    try level.entries.append(row[words.endIndex + 2])
    path[path.count - 1].entryCount += 1
  }

  /// Whether the current node does not have an entity yet, which it then has.
  private mutating func isNew(_ entity: UInt32) -> Bool {
    defer { lastEntity = entity }
    if lastEntity == entity { return false }
    guard let greatest = entities.last, greatest >= entity else {
      entities.append(entity)
      return true
    }
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle] < entity { low = middle + 1 } else { high = middle }
    }
    return entities[low] != entity
  }

  private mutating func open(_ word: UInt32) throws(GazetteerFileError) {
    if path.isEmpty { rootChildCount += 1 } else { path[path.count - 1].childCount += 1 }
    path.append(Node(word: word))
    if path.count > levels.count { levels.append(Level(workspace)) }
    try levels[path.count - 1].words.append(word)
  }

  private mutating func close(to depth: Int) throws(GazetteerFileError) {
    while path.count > depth, let node = path.popLast() {
      let level = levels[path.count]
      try level.childCounts.append(node.childCount)
      try level.entryCounts.append(node.entryCount)
    }
  }

  /// Writes the sections.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError) {
    try close(to: 0)
    writer.begin(.nodeWords)
    try writer.append(UInt32(0))
    for level in levels { try writer.append(&level.words) }
    try writer.end()
    writer.begin(.nodeChildren)
    // The root is node 0, and its children are the nodes from 1 on.
    var sum: UInt32 = 1
    try writer.append(sum)
    sum += rootChildCount
    try writer.append(sum)
    for level in levels { try Self.append(sumsOf: &level.childCounts, to: writer, from: &sum) }
    try writer.end()
    writer.begin(.nodeEntries)
    sum = 0
    try writer.append(sum)
    try writer.append(sum)
    for level in levels { try Self.append(sumsOf: &level.entryCounts, to: writer, from: &sum) }
    try writer.end()
    writer.begin(.entries)
    for level in levels { try writer.append(&level.entries) }
    try writer.end()
  }

  private static func append(
    sumsOf counts: inout Spool, to writer: SectionWriter, from sum: inout UInt32
  ) throws(GazetteerFileError) {
    var reader = try counts.reader()
    while let count = try reader.next32() {
      sum += count
      try writer.append(sum)
    }
  }
}
