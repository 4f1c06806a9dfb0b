/// Sorted records, one after the other: from memory, or merged from the runs of a file.
package struct SortedRecords: ~Copyable {
  private let memory: UnsafeMutableBufferPointer<SortRecord>
  private var position = 0

  private let file: TemporaryFile?
  private let block: Int
  private var runs: [Run] = []
  private var order = MergeOrder()

  /// A run, as far as it was not read yet.
  private struct Run {
    var buffer: [SortRecord] = []
    var position = 0
    var rest: Range<Int>
  }

  /// Takes over memory with sorted records.
  init(_ memory: UnsafeMutableBufferPointer<SortRecord>) {
    self.memory = memory
    (file, block) = (nil, 0)
  }

  init(
    merging ranges: [Range<Int>], of file: TemporaryFile?, block: Int
  ) throws(GazetteerFileError) {
    memory = UnsafeMutableBufferPointer(start: nil, count: 0)
    self.file = file
    self.block = max(1, block / MemoryLayout<SortRecord>.size)
    for (number, range) in ranges.enumerated() {
      runs.append(Run(rest: range))
      if try fill(number) { order.insert(key: runs[number].buffer[0].key, run: number) }
    }
  }

  deinit { memory.deallocate() }

  /// The next record; `nil` at the end.
  package mutating func next() throws(GazetteerFileError) -> SortRecord? {
    if file == nil {
      guard position < memory.count else { return nil }
      defer { position += 1 }
      return memory[position]
    }
    guard let number = order.first else { return nil }
    let record = runs[number].buffer[runs[number].position]
    runs[number].position += 1
    if runs[number].position == runs[number].buffer.count, try !fill(number) {
      order.removeFirst()
    } else {
      order.replaceFirst(key: runs[number].buffer[runs[number].position].key)
    }
    return record
  }

  /// Reads on in a run; `false` at its end.
  private mutating func fill(_ number: Int) throws(GazetteerFileError) -> Bool {
    let size = MemoryLayout<SortRecord>.size
    let rest = runs[number].rest
    guard let file, !rest.isEmpty else { return false }
    let count = min(block, rest.count / size)
    if runs[number].buffer.count != count {
      runs[number].buffer = Array(repeating: SortRecord(key: 0, first: 0), count: count)
    }
    try runs[number].buffer.withUnsafeMutableBufferPointer { buffer throws(GazetteerFileError) in
      try file.read(rest.lowerBound, into: UnsafeMutableRawBufferPointer(buffer))
    }
    runs[number].position = 0
    runs[number].rest = rest.lowerBound + count * size..<rest.upperBound
    return true
  }
}
