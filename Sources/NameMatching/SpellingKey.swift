/// The number under which words of running text meet that may be spellings of one another: what their consonants
/// and the vowels at their ends say.
///
/// Of spellings near enough to be taken for one name, 95 in a hundred share it.
package enum SpellingKey {
  /// The key of a folded word; `nil` for words too short to be spelt in several ways.
  package static func key(of folded: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard folded.count >= leastLetters else { return nil }
    return withUnsafeTemporaryAllocation(of: NameLetters.Letter.self, capacity: UnitDistance.longest) {
      buffer in
      let count = NameLetters.decode(folded, into: buffer)
      guard count >= leastLetters else { return nil }
      let letters = UnsafeBufferPointer(rebasing: buffer[..<count])
      let consonants = distinctNeighbours(ConsonantSkeleton(letters).key)
      let ends =
        UInt64(WordEnds.firstKey(letters[0])) << 20 | UInt64(WordEnds.lastKey(letters[count - 1]))
      return consonants &* 0x9E37_79B9_7F4A_7C15 ^ ends &* 0xC2B2_AE3D_27D4_EB4F
    }
  }

  private static let leastLetters = 4

  /// A skeleton's classes without those that repeat the one before: whether a vowel stands between two of one class
  /// is what spellings differ in (كيغالي, كغالي).
  private static func distinctNeighbours(_ key: UInt64) -> UInt64 {
    var (rest, distinct, shift, last): (UInt64, UInt64, UInt64, UInt64) = (key, 0, 0, 0)
    while rest != 0 {
      let code = rest & 15
      if code != last {
        distinct |= code << shift
        shift += 4
      }
      last = code
      rest >>= 4
    }
    return distinct
  }
}
