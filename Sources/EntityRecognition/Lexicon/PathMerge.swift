import Gazetteer

/// Merges sorted runs of paths, see `PathSorter`.
struct PathMerge: ~Copyable {
  private let runs: [Run]
  private var order = MergeOrder()

  /// A run in a file and its next path.
  private final class Run {
    private var reader: SpoolReader
    private(set) var row: [UInt32] = []

    init(_ reader: consuming SpoolReader) { self.reader = reader }

    var key: UInt64 { row.withUnsafeBufferPointer { PathSorter.key(of: $0, 0) } }

    /// Reads the next path; `false` at the end.
    func advance() throws(GazetteerFileError) -> Bool {
      guard let count = try reader.next32() else { return false }
      let bytes = try reader.next((Int(count) + 3) * 4)
      row.removeAll(keepingCapacity: true)
      row.append(count)
      for offset in stride(from: 0, to: bytes.count, by: 4) {
        row.append(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      }
      return true
    }
  }

  init(_ readers: [Range<Int>], of file: TemporaryFile) throws(GazetteerFileError) {
    runs = readers.map { Run(file.reader(of: $0)) }
    for (number, run) in runs.enumerated() where try run.advance() {
      order.insert(key: run.key, run: number, tie: precedes)
    }
  }

  /// Calls the body with all paths in order.
  mutating func forEach(
    _ body: (UnsafeBufferPointer<UInt32>) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) {
    while let number = order.first {
      let run = runs[number]
      try run.row.withUnsafeBufferPointer { row throws(GazetteerFileError) in try body(row) }
      if try run.advance() {
        order.replaceFirst(key: run.key, tie: precedes)
      } else {
        order.removeFirst(tie: precedes)
      }
    }
  }

  /// Whether the next path of a run comes before that of another, which begins with the same two words.
  private var precedes: MergeOrder.Tie {
    { [runs] one, other in
      runs[one].row.withUnsafeBufferPointer { own in
        runs[other].row.withUnsafeBufferPointer { others in
          let order = PathSorter.compareRest(own, 0, others, 0)
          return order != 0 ? order < 0 : one < other
        }
      }
    }
  }
}
