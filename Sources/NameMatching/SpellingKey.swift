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
      var consonants = distinctNeighbours(ConsonantSkeleton(letters).key)
      if consonants < 1 << 12 { consonants |= fineClasses(of: letters) << 12 }
      let ends =
        UInt64(WordEnds.firstKey(letters[0])) << 20 | UInt64(WordEnds.lastKey(letters[count - 1]))
      return consonants &* 0x9E37_79B9_7F4A_7C15 ^ ends &* 0xC2B2_AE3D_27D4_EB4F
    }
  }

  private static let leastLetters = 4

  /// Classes within the classes of skeletons: words of up to three consonants differ by less than these do.
  private static let fine: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 1 << 8)
    let groups: [StaticString] = ["جغ", "قك", "خ", "سص", "زظذ", "ش", "تطث", "دض"]
    for (index, letters) in groups.enumerated() {
      for scalar in "\(letters)".unicodeScalars { table[Int(scalar.value & 0xFF)] = UInt8(index + 1) }
    }
    return table
  }()

  /// The fine classes of Arabic letters in a row; letters foreign to the alphabet count as those they stand for.
  private static func fineClasses(of letters: UnsafeBufferPointer<NameLetters.Letter>) -> UInt64 {
    fine.withUnsafeBufferPointer { fine in
      var (classes, last): (UInt64, UInt64) = (0, 0)
      for (index, letter) in letters.enumerated() {
        let code: UInt64 =
          switch letter {
          case 0x6AF, 0x698: 1
          case 0x686: 6
          case 0x600..<0x660: UInt64(fine[Int(letter & 0xFF)])
          default: 0
          }
        // تش and ش write one sound.
        let isBesideSheen =
          code == 7 && (index + 1 < letters.count && letters[index + 1] == 0x634 || last == 6)
        if code == 0 || code == last || isBesideSheen { continue }
        classes = classes << 4 | code
        last = code
      }
      return classes
    }
  }

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
