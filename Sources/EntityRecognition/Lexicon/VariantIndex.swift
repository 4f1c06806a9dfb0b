import Gazetteer
import NameMatching
import Orthography

/// The words that begin names, under the keys that spellings of them share.
///
/// A filter lets most words go that no name begins with a spelling of. The key leads to a bucket, in which words
/// stand with 16 of its bits; keys that agree in these share their words, which only makes for more comparing.
struct VariantIndex: Sendable {
  private let filter: FirstWordFilter
  private let starts: Column<UInt32>
  private let tags: Column<UInt16>
  private let words: Column<UInt32>
  private let mask: UInt64

  /// Words in a bucket on average.
  private static let bucketSize = 2

  init(_ file: SectionFile) {
    filter = FirstWordFilter(file, .variantFilter)
    starts = file.column(.variantStarts)
    tags = file.column(.variantTags)
    words = file.column(.variantWords)
    let count = starts.count - 1
    mask = count > 0 && count & (count - 1) == 0 ? UInt64(count - 1) : 0
  }

  /// The hash under which spellings of a word are looked up; `nil` when it has none.
  @inline(__always)
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    SpellingKey.key(of: word).map(NumberTable.mix)
  }

  /// Whether words may stand under a hash; `false` is certain.
  @inline(__always)
  func mayHaveWords(under hash: UInt64) -> Bool { filter.mayContain(hash) }

  /// Calls the body with the words under a hash, in the order of their numbers.
  @inline(__always)
  func forEachWord(under hash: UInt64, _ body: (Int32) -> Void) {
    guard mayHaveWords(under: hash) else { return }
    let tag = UInt16(truncatingIfNeeded: hash >> 48)
    for index in starts.range(Int(truncatingIfNeeded: hash & mask), within: tags.count)
    where tags[index] == tag {
      body(Int32(truncatingIfNeeded: words[index]))
    }
  }

  /// Writes the index of words, given by their hashes with the numbers they will have, in that order.
  static func write(
    to writer: SectionWriter, words: [(number: UInt32, hash: UInt64)]
  ) throws(GazetteerFileError) {
    var count = 1
    while count * bucketSize < words.count { count *= 2 }
    let mask = UInt64(count - 1)
    var starts = [UInt32](repeating: 0, count: count + 1)
    for word in words { starts[Int(word.hash & mask) + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var tags = [UInt16](repeating: 0, count: words.count)
    var listed = [UInt32](repeating: 0, count: words.count)
    for word in words {
      let place = Int(next[Int(word.hash & mask)])
      next[Int(word.hash & mask)] += 1
      tags[place] = UInt16(truncatingIfNeeded: word.hash >> 48)
      listed[place] = word.number
    }
    try FirstWordFilter.write(to: writer, .variantFilter, hashes: words.map(\.hash))
    try writer.add(.variantStarts, starts)
    try writer.add(.variantTags, tags)
    try writer.add(.variantWords, listed)
  }
}
