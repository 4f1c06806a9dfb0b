import Orthography

/// The words of a sentence in a form that shows reprints: however spelled or punctuated, and with a few words
/// exchanged, a copy has most pairs of neighbouring words in common with what it was made from (shingles; Broder,
/// "On the resemblance and containment of documents", 1997).
struct StatementWording: Hashable {
  /// Hashes of the pairs, ascending, each once.
  let pairs: [UInt16]

  /// Sentences with fewer pairs are alike by chance, unless they are the same.
  private static let fewest = 7

  /// Of all pairs in either sentence the share that must be in both.
  private static let resemblance = (part: 3, whole: 5)

  /// The wording of a sentence of a text.
  init(of sentence: Range<Int>, in text: SegmentedText) {
    var pairs: [UInt16] = []
    var previous: UInt64?
    for word in text.words[text.words.firstIndex(from: sentence.lowerBound)...] {
      if word.source.lowerBound >= sentence.upperBound { break }
      var hash = Self.basis
      for byte in text.foldedBytes(of: word) { hash = (hash ^ UInt64(byte)) &* Self.prime }
      if let previous { pairs.append(Self.shortened((previous &* Self.prime) ^ hash)) }
      previous = hash
    }
    // A sentence of one word has no pair.
    if pairs.isEmpty, let previous { pairs.append(Self.shortened(previous)) }
    pairs.sort()
    self.pairs = pairs.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The wording of a sentence that stands alone.
  init(sentence: String) {
    let text = TextSegmenter().segment(sentence)
    self.init(of: 0..<text.utf8.count, in: text)
  }

  /// The wording as a store keeps it; an odd byte at the end counts for nothing.
  init(bytes: UnsafeRawBufferPointer) {
    pairs = (0..<bytes.count / 2).map {
      UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self))
    }
  }

  /// Calls the body with the bytes a store keeps.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try pairs.map(\.littleEndian).withUnsafeBytes(body)
  }

  /// Whether one of the two may be a copy of the other. O(pairs).
  func resembles(_ other: StatementWording) -> Bool {
    if pairs == other.pairs { return true }
    guard min(pairs.count, other.pairs.count) >= Self.fewest else { return false }
    var (left, right, common) = (0, 0, 0)
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        common += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return common * Self.resemblance.whole
      >= (pairs.count + other.pairs.count - common) * Self.resemblance.part
  }

  /// Of its pairs so many, whichever they are, hold at least one that a wording it resembles has too.
  var rareCount: Int {
    let whole = Self.resemblance.whole
    return pairs.count - (pairs.count * Self.resemblance.part + whole - 1) / whole + 1
  }

  // FNV-1a, 64 bits.
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private static func shortened(_ hash: UInt64) -> UInt16 {
    let half = hash ^ (hash >> 32)
    return UInt16(truncatingIfNeeded: half ^ (half >> 16))
  }
}

extension [Word] {
  /// The first word that begins no earlier. O(log words).
  fileprivate func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
