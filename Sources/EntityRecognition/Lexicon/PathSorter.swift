import Gazetteer

/// Sorts paths of words, each with the name that ends there, by the numbers of their words; a path stands before those
/// that it begins, and equal ones keep the order in which they were added. In bounded memory, as `RecordSorter`.
///
/// A path is a row of numbers: how many words it has, the words, and the three numbers of a `PackedEntry`.
struct PathSorter: ~Copyable {
  private let workspace: Workspace
  private let room: Int
  private var rows: [UInt32] = []
  /// The first two words of each path, and where its row begins.
  private var index: [SortRecord] = []
  private var file: TemporaryFile?
  private var runs: [Range<Int>] = []

  init(_ workspace: Workspace) {
    self.workspace = workspace
    room = workspace.room(0.6, size: 1)
  }

  /// Adds a path.
  mutating func add(_ words: [UInt32], _ entry: PackedEntry) throws(GazetteerFileError) {
    // Sorting takes as much again for the index.
    if rows.count * 4 + index.count * 48 >= room { try spill() }
    let start = rows.count
    rows.append(UInt32(words.count))
    rows.append(contentsOf: words)
    rows.append(entry.entity)
    rows.append(entry.name)
    rows.append(entry.core)
    index.append(
      SortRecord(key: rows.withUnsafeBufferPointer { Self.key(of: $0, start) }, first: UInt64(start)))
  }

  /// Calls the body with the rows of all paths in order.
  mutating func forEachSorted(
    _ body: (UnsafeBufferPointer<UInt32>) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) {
    if let file {
      if !index.isEmpty { try spill() }
      (rows, index) = ([], [])
      var merge = try PathMerge(runs, of: file)
      try merge.forEach(body)
      return
    }
    sortIndex()
    try rows.withUnsafeBufferPointer { rows throws(GazetteerFileError) in
      for record in index {
        let row = Int(record.first)
        try body(UnsafeBufferPointer(rebasing: rows[row..<row + Int(rows[row]) + 4]))
      }
    }
  }

  private mutating func spill() throws(GazetteerFileError) {
    try workspace.checkInterruption()
    sortIndex()
    let file = try workspace.file(self.file)
    self.file = file
    let start = file.size
    var block: [UInt32] = []
    for record in index {
      let row = Int(record.first)
      block += rows[row..<row + Int(rows[row]) + 4]
      if block.count >= 1 << 14 {
        try Self.append(block, to: file)
        block.removeAll(keepingCapacity: true)
      }
    }
    try Self.append(block, to: file)
    runs.append(start..<file.size)
    rows.removeAll(keepingCapacity: true)
    index.removeAll(keepingCapacity: true)
  }

  private static func append(_ block: [UInt32], to file: TemporaryFile) throws(GazetteerFileError) {
    try block.withUnsafeBufferPointer { block throws(GazetteerFileError) in
      try file.append(UnsafeRawBufferPointer(block))
    }
  }

  private mutating func sortIndex() {
    index = SortRecord.sorted(index)
    rows.withUnsafeBufferPointer { rows in
      var start = 0
      while start < index.count {
        var end = start + 1
        var areLong = rows[Int(index[start].first)] > 2
        while end < index.count, index[end].key == index[start].key {
          areLong = areLong || rows[Int(index[end].first)] > 2
          end += 1
        }
        if areLong, end - start > 1 {
          index[start..<end].sort { one, other in
            let order = Self.compareRest(rows, Int(one.first), rows, Int(other.first))
            return order != 0 ? order < 0 : one.first < other.first
          }
        }
        start = end
      }
    }
  }

  /// The first two words of a path, in such a way that paths of one word come first.
  @inline(__always)
  static func key(of rows: UnsafeBufferPointer<UInt32>, _ row: Int) -> UInt64 {
    UInt64(rows[row + 1]) << 32 | (rows[row] > 1 ? UInt64(rows[row + 2]) + 1 : 0)
  }

  /// The order of two paths with the same first two words: below 0, 0, or above 0.
  static func compareRest(
    _ rows: UnsafeBufferPointer<UInt32>, _ row: Int, _ otherRows: UnsafeBufferPointer<UInt32>, _ otherRow: Int
  ) -> Int {
    let (count, otherCount) = (Int(rows[row]), Int(otherRows[otherRow]))
    var word = 2
    while word < count, word < otherCount {
      let (own, other) = (rows[row + 1 + word], otherRows[otherRow + 1 + word])
      if own != other { return own < other ? -1 : 1 }
      word += 1
    }
    return count - otherCount
  }
}
