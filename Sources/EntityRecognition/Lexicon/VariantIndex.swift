import Gazetteer
import NameMatching
import Orthography

/// The words that begin names, under the keys that spellings of them share.
///
/// A filter lets most words go that no name begins with a spelling of. The upper bits of the key's hash lead to a
/// bucket, in which words stand with the lower 16; keys that agree in these share their words, which only makes for more comparing.
struct VariantIndex: Sendable {
  private let filter: FirstWordFilter
  private let starts: Column<UInt32>
  private let tags: Column<UInt16>
  private let words: Column<UInt32>
  private let shift: UInt64

  /// Words in a bucket on average.
  private static let bucketSize = 2

  init(_ file: SectionFile) {
    filter = FirstWordFilter(file, .variantFilter)
    starts = file.column(.variantStarts)
    tags = file.column(.variantTags)
    words = file.column(.variantWords)
    let count = starts.count - 1
    shift = UInt64(64 - (count > 0 ? count.trailingZeroBitCount : 0))
  }

  /// The hash under which spellings of a word are looked up; `nil` when it has none.
  @inline(__always)
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    SpellingKey.key(of: word).map(HashMixing.mix)
  }

  /// Whether words may stand under a hash; `false` is certain.
  @inline(__always)
  func mayHaveWords(under hash: UInt64) -> Bool { filter.mayContain(hash) }

  /// Calls the body with the words under a hash, in the order of their numbers.
  @inline(__always)
  func forEachWord(under hash: UInt64, _ body: (Int32) -> Void) {
    guard mayHaveWords(under: hash) else { return }
    let tag = UInt16(truncatingIfNeeded: hash)
    for index in starts.range(Int(truncatingIfNeeded: hash >> shift), within: tags.count)
    where tags[index] == tag {
      body(Int32(truncatingIfNeeded: words[index]))
    }
  }

  /// Collects words and writes the index of them.
  struct Builder: ~Copyable {
    private let workspace: Workspace
    private var sorter: RecordSorter
    private var filter = FirstWordFilter.Builder()

    init(_ workspace: Workspace) {
      self.workspace = workspace
      sorter = RecordSorter(workspace, share: 0.1)
    }

    /// Adds a word by its number.
    mutating func add(_ word: UInt32, hash: UInt64) throws(GazetteerFileError) {
      filter.insert(hash)
      try sorter.add(SortRecord(key: hash, first: UInt64(word)))
    }

    /// Writes the sections.
    mutating func write(to writer: SectionWriter) throws(GazetteerFileError) {
      try filter.write(to: writer, .variantFilter)
      var bits = 0
      while bucketSize << bits < sorter.count { bits += 1 }
      var tags = Spool(workspace)
      var words = Spool(workspace)
      var sorted = try sorter.sorted()
      var next = try sorted.next()
      var bucket: [(word: UInt32, tag: UInt16)] = []
      var start: UInt32 = 0
      writer.begin(.variantStarts)
      for number in 0..<UInt64(1 << bits) {
        try writer.append(start)
        bucket.removeAll(keepingCapacity: true)
        while let record = next, record.key >> UInt64(64 - bits) == number {
          bucket.append((UInt32(truncatingIfNeeded: record.first), UInt16(truncatingIfNeeded: record.key)))
          next = try sorted.next()
        }
        if bucket.count > 1 { bucket.sort { $0.word < $1.word } }
        for entry in bucket {
          try tags.append(entry.tag)
          try words.append(entry.word)
        }
        start += UInt32(bucket.count)
      }
      try writer.append(start)
      try writer.end()
      try writer.add(.variantTags, &tags)
      try writer.add(.variantWords, &words)
    }
  }
}
