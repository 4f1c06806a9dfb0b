import Gazetteer
import NameMatching
import Orthography

/// The words that begin names, under the keys that spellings of them share.
///
/// A filter lets most words go that no name begins with a spelling of. The upper bits of the key's hash lead to a
/// bucket, in which words stand with their letters, one behind the other, so that looking at all of them waits for
/// memory once. Each has the lower 16 bits of the hash; keys that agree in these share their words, which only makes
/// for more comparing.
struct VariantIndex: Sendable {
  private let filter: FirstWordFilter
  private let starts: Column<UInt32>
  private let entries: Column<UInt8>
  private let shift: UInt64

  /// Words in a bucket on average.
  private static let bucketSize = 2
  /// An entry begins with bits 0–15 of the hash, the length of the word in bytes from bit 16 on, and its number from
  /// bit 32 on; then come the bytes.
  private static let headSize = MemoryLayout<UInt64>.size
  /// Words longer than this are no spellings of others.
  private static let longest = 0xFFFF

  init(_ file: SectionFile) {
    filter = FirstWordFilter(file, .variantFilter)
    starts = file.column(.variantStarts)
    entries = file.column(.variantEntries)
    let count = starts.count - 1
    shift = UInt64(64 - (count > 0 ? count.trailingZeroBitCount : 0))
  }

  /// The hash under which spellings of a word are looked up; `nil` when it has none.
  @inline(__always)
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    SpellingKey.key(of: word).map(HashMixing.mix)
  }

  /// Calls the body with the words under a hash, by number and letters.
  @inline(__always)
  func forEachWord(under hash: UInt64, _ body: (Int32, UnsafeBufferPointer<UInt8>) -> Void) {
    guard filter.mayContain(hash) else { return }
    let bucket = entries[starts.range(Int(truncatingIfNeeded: hash >> shift))]
    var offset = 0
    while offset + Self.headSize <= bucket.count {
      let head = UnsafeRawBufferPointer(bucket).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let start = offset + Self.headSize
      offset = start + Int(head >> 16 & 0xFFFF)
      if head & 0xFFFF == hash & 0xFFFF, offset <= bucket.count {
        body(Int32(truncatingIfNeeded: head >> 32), UnsafeBufferPointer(rebasing: bucket[start..<offset]))
      }
    }
  }

  /// Collects words and writes the index of them.
  struct Builder: ~Copyable {
    private let workspace: Workspace
    /// For each word a record with the head of its entry and its first eight bytes, and one for each sixteen more.
    private var sorter: RecordSorter
    private var filter = FirstWordFilter.Builder()
    private var count = 0

    init(_ workspace: Workspace) {
      self.workspace = workspace
      sorter = RecordSorter(workspace, share: 0.1)
    }

    /// Adds a word by its number.
    mutating func add(
      _ number: UInt32, _ word: UnsafeBufferPointer<UInt8>, hash: UInt64
    ) throws(GazetteerFileError) {
      guard word.count <= longest else { return }
      filter.insert(hash)
      count += 1
      let head = UInt64(number) << 32 | UInt64(word.count) << 16 | hash & 0xFFFF
      try sorter.add(SortRecord(key: hash, first: head, second: Self.eightBytes(of: word, at: 0)))
      for offset in stride(from: 8, to: word.count, by: 16) {
        try sorter.add(
          SortRecord(
            key: hash, first: Self.eightBytes(of: word, at: offset),
            second: Self.eightBytes(of: word, at: offset + 8)))
      }
    }

    private static func eightBytes(of word: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
      guard offset < word.count else { return 0 }
      return word[offset..<min(offset + 8, word.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Writes the sections.
    mutating func write(to writer: SectionWriter) throws(GazetteerFileError) {
      try filter.write(to: writer, .variantFilter)
      var bits = 0
      while bucketSize << bits < count { bits += 1 }
      var entries = Spool(workspace)
      // Records with one key keep their order, so that those of one word stay together.
      var sorted = try sorter.sorted()
      var next = try sorted.next()
      var bucket: [Entry] = []
      writer.begin(.variantStarts)
      for number in 0..<UInt64(1 << bits) {
        try writer.append(UInt32(entries.count))
        bucket.removeAll(keepingCapacity: true)
        while let record = next, record.key >> UInt64(64 - bits) == number {
          var entry = Entry(head: record.first)
          entry.append(record.second)
          while entry.lacksBytes, let more = try sorted.next() {
            entry.append(more.first)
            entry.append(more.second)
          }
          bucket.append(entry)
          next = try sorted.next()
        }
        if bucket.count > 1 { bucket.sort { $0.number < $1.number } }
        for entry in bucket {
          try entries.append(entry.head)
          try entry.word.withUnsafeBufferPointer { word throws(GazetteerFileError) in
            try entries.append(UnsafeRawBufferPointer(word))
          }
        }
        try workspace.checkSize(entries.count)
      }
      try writer.append(UInt32(entries.count))
      try writer.end()
      try writer.add(.variantEntries, &entries)
    }

    /// A word on its way from the sorter into its bucket.
    private struct Entry {
      let head: UInt64
      var word: [UInt8] = []

      init(head: UInt64) { self.head = head }

      var number: UInt64 { head >> 32 }
      private var count: Int { Int(head >> 16 & 0xFFFF) }
      var lacksBytes: Bool { word.count < count }

      /// Appends eight bytes, or as many as the word still lacks.
      mutating func append(_ bytes: UInt64) {
        withUnsafeBytes(of: bytes.littleEndian) { word.append(contentsOf: $0.prefix(count - word.count)) }
      }
    }
  }
}
