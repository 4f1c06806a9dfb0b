import Gazetteer
import NameMatching
import Orthography

/// The words that begin names, under the skeletons that spellings of them share.
///
/// The hash of a skeleton leads to a bucket, in which words stand with 16 further bits of the hash. Skeletons that
/// agree in these bits share their words, which only makes for more comparing.
struct VariantIndex: Sendable {
  /// A word and what tells at a glance that another is no spelling of it.
  struct Candidate: Sendable {
    fileprivate(set) var bits: UInt64

    fileprivate init(bits: UInt64) { self.bits = bits }

    init?(word: UInt32, letters: [LetterCosts.Letter]) {
      guard word < 1 << 26, let first = letters.first, let last = letters.last else { return nil }
      bits = UInt64(word) | UInt64(min(letters.count, 63)) << 26 | UInt64(first) << 32 | UInt64(last) << 48
    }

    /// The number of the word.
    var word: Int32 { Int32(truncatingIfNeeded: bits & 0x3FF_FFFF) }
    /// How many letters it has; 63 stands for more, too.
    var letterCount: Int { Int(bits >> 26 & 63) }
    var first: LetterCosts.Letter { LetterCosts.Letter(truncatingIfNeeded: bits >> 32) }
    var last: LetterCosts.Letter { LetterCosts.Letter(truncatingIfNeeded: bits >> 48) }
  }

  private let starts: Column<UInt32>
  private let tags: Column<UInt16>
  private let words: Column<UInt64>
  private let mask: UInt64

  /// Words in a bucket on average.
  private static let bucketSize = 4

  init(_ file: SectionFile) {
    starts = file.column(.skeletonStarts)
    tags = file.column(.skeletonTags)
    words = file.column(.skeletonWords)
    let count = starts.count - 1
    mask = count > 0 && count & (count - 1) == 0 ? UInt64(count - 1) : 0
  }

  /// Calls the body with the words under a skeleton, in the order of their numbers.
  @inline(__always)
  func forEachWord(under skeleton: ConsonantSkeleton, _ body: (Candidate) -> Void) {
    let hash = Self.hash(skeleton)
    let tag = UInt16(truncatingIfNeeded: hash >> 48)
    for index in starts.range(Int(truncatingIfNeeded: hash & mask), within: tags.count)
    where tags[index] == tag {
      body(Candidate(bits: words[index]))
    }
  }

  /// Writes the index of words, given with the numbers they will have, in that order.
  static func write(
    to writer: SectionWriter, words: some Sequence<(number: UInt32, letters: [LetterCosts.Letter])>
  ) throws(GazetteerFileError) {
    var hashes: [UInt64] = []
    var candidates: [UInt64] = []
    for word in words where word.letters.count >= 4 {
      guard let candidate = Candidate(word: word.number, letters: word.letters) else { continue }
      for skeleton in ConsonantSkeleton(word.letters).neighbourhood {
        hashes.append(hash(skeleton))
        candidates.append(candidate.bits)
      }
    }
    var count = 1
    while count * bucketSize < hashes.count { count *= 2 }
    let mask = UInt64(count - 1)
    var starts = [UInt32](repeating: 0, count: count + 1)
    for hash in hashes { starts[Int(hash & mask) + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var tags = [UInt16](repeating: 0, count: hashes.count)
    var listed = [UInt64](repeating: 0, count: hashes.count)
    for (hash, candidate) in zip(hashes, candidates) {
      let place = Int(next[Int(hash & mask)])
      next[Int(hash & mask)] += 1
      tags[place] = UInt16(truncatingIfNeeded: hash >> 48)
      listed[place] = candidate
    }
    try writer.add(.skeletonStarts, starts)
    try writer.add(.skeletonTags, tags)
    try writer.add(.skeletonWords, listed)
  }

  private static func hash(_ skeleton: ConsonantSkeleton) -> UInt64 {
    NumberTable.mix(skeleton.key &+ UInt64(skeleton.count) << 58)
  }
}
