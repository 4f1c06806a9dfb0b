/// Sorts any number of records in bounded memory: what it has room for is sorted and written to a temporary file as
/// a run, and the runs are merged (external merge sort; Knuth, The Art of Computer Programming, volume 3, section
/// 5.4.1).
package struct RecordSorter: ~Copyable {
  private let workspace: Workspace
  private let limit: Int
  private var memory = UnsafeMutableBufferPointer<SortRecord>(start: nil, count: 0)
  private var filled = 0
  private var file: TemporaryFile?
  private var runs: [Range<Int>] = []

  /// Starts without records.
  ///
  /// - Parameter share: The part of the workspace's budget that it may take.
  package init(_ workspace: Workspace, share: Double) {
    self.workspace = workspace
    // Sorting needs as much again.
    limit = workspace.room(share / 2, size: MemoryLayout<SortRecord>.size)
  }

  deinit { memory.deallocate() }

  /// How many records were added.
  package private(set) var count = 0

  /// Adds a record.
  package mutating func add(_ record: SortRecord) throws(GazetteerFileError) {
    if filled == memory.count { try makeRoom() }
    memory[filled] = record
    filled += 1
    count += 1
  }

  private mutating func makeRoom() throws(GazetteerFileError) {
    if filled >= limit {
      try spill()
      return
    }
    let larger = UnsafeMutableBufferPointer<SortRecord>.allocate(
      capacity: min(limit, max(64, memory.count * 2)))
    _ = larger.update(fromContentsOf: memory[..<filled])
    memory.deallocate()
    memory = larger
  }

  /// Sorts what is in memory and writes it to the file.
  private mutating func spill() throws(GazetteerFileError) {
    try workspace.checkInterruption()
    let scratch = UnsafeMutableBufferPointer<SortRecord>.allocate(capacity: filled)
    defer { scratch.deallocate() }
    let sorted = SortRecord.sort(UnsafeMutableBufferPointer(rebasing: memory[..<filled]), scratch: scratch)
    let file = try workspace.file(file)
    self.file = file
    let start = file.size
    try file.append(UnsafeRawBufferPointer(sorted))
    runs.append(start..<file.size)
    filled = 0
  }

  /// The records by their keys, those with equal keys in the order in which they were added; nothing is left.
  package mutating func sorted() throws(GazetteerFileError) -> SortedRecords {
    guard runs.isEmpty else {
      if filled > 0 { try spill() }
      memory.deallocate()
      memory = UnsafeMutableBufferPointer(start: nil, count: 0)
      return try SortedRecords(merging: runs, of: file, block: workspace.block)
    }
    let scratch = UnsafeMutableBufferPointer<SortRecord>.allocate(capacity: filled)
    let sorted = SortRecord.sort(UnsafeMutableBufferPointer(rebasing: memory[..<filled]), scratch: scratch)
    if sorted.baseAddress == scratch.baseAddress {
      memory.deallocate()
    } else {
      scratch.deallocate()
    }
    memory = UnsafeMutableBufferPointer(start: nil, count: 0)
    filled = 0
    return SortedRecords(sorted)
  }
}
