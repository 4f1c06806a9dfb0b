/// A word of ASCII letters and digits, or of letters that take two bytes before and after folding, as nearly all
/// words of Arabic, Cyrillic and English news are.
///
/// Read, folded and hashed eight bytes at a step, without a branch for each letter: on other words
/// `FoldingPass` falls back to its way of reading scalar by scalar.
struct PlainWord {
  /// How many bytes it has, as many folded.
  var length: Int
  /// The hash of its folded bytes.
  var hash: UInt64
  var kind: Word.Kind
  /// The bytes of each of its scalars, 1 or 2.
  var scalarLength: Int

  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let none = PlainWord(length: 0, hash: 0, kind: .letters, scalarLength: 1)

  /// The word of ASCII letters and digits that begins at an offset, its folded bytes written to `output`, of which
  /// eight beyond them may be overwritten. Its length is 0 when there is none, or none that ends eight bytes
  /// before the end of the text.
  @inline(__always)
  static func ascii(
    in text: UnsafePointer<UInt8>, at offset: Int, end: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> PlainWord {
    var hash = WordHash.start
    var (letters, digits): (UInt64, UInt64) = (0, 0)
    var length = 0
    while offset &+ length &+ 8 <= end {
      let chunk = WordHash.load(text + offset + length)
      let low = chunk & ~highs
      let lower = low | ones &* 0x20
      // The high bit of a byte is set where a letter, or a digit, stands: sums within a byte do not carry.
      let letter = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x05) & ~chunk & highs
      let digit = (low &+ ones &* 0x50) & ~(low &+ ones &* 0x46) & ~chunk & highs
      let folded = chunk | letter >> 2
      UnsafeMutableRawPointer(output + length).storeBytes(of: folded.littleEndian, as: UInt64.self)
      let other = (letter | digit) ^ highs
      if other == 0 {
        hash = WordHash.step(hash, folded)
        letters |= letter
        digits |= digit
        length &+= 8
        continue
      }
      let bits = UInt64(other.trailingZeroBitCount & ~7)
      let mask: UInt64 = (1 &<< bits) &- 1
      length &+= Int(bits) &>> 3
      letters |= letter & mask
      digits |= digit & mask
      return PlainWord(
        length: length, hash: WordHash.finish(WordHash.step(hash, folded & mask), count: length),
        kind: digits == 0 ? .letters : letters == 0 ? .digits : .mixed, scalarLength: 1)
    }
    return none
  }

  /// The same for a word of letters that take two bytes; `cells` is what each of their scalars folds to, 0 where it
  /// is no such letter.
  @inline(__always)
  static func pairs(
    in text: UnsafePointer<UInt8>, at offset: Int, end: Int, to output: UnsafeMutablePointer<UInt8>,
    cells: UnsafePointer<UInt16>
  ) -> PlainWord {
    var hash = WordHash.start
    var length = 0
    while offset &+ length &+ 8 <= end {
      let chunk = WordHash.load(text + offset + length)
      // Lanes of 16 bits: the leading byte below, the continuation above.
      let scalars = (chunk & 0x001F_001F_001F_001F) << 6 | chunk >> 8 & 0x003F_003F_003F_003F
      let nonPairs = (chunk ^ 0x80C0_80C0_80C0_80C0) & 0xC0E0_C0E0_C0E0_C0E0
      let cell0 = UInt64(cells[Int(scalars & 0xFFFF)])
      let cell1 = UInt64(cells[Int(scalars >> 16 & 0xFFFF)])
      let cell2 = UInt64(cells[Int(scalars >> 32 & 0xFFFF)])
      let cell3 = UInt64(cells[Int(scalars >> 48)])
      let folded = cell0 | cell1 << 16 | cell2 << 32 | cell3 << 48
      UnsafeMutableRawPointer(output + length).storeBytes(of: folded.littleEndian, as: UInt64.self)
      // Continuation bytes have their highest bit set.
      let other = nonPairs | ~folded & 0x8000_8000_8000_8000
      if other == 0 {
        hash = WordHash.step(hash, folded)
        length &+= 8
        continue
      }
      let bits = UInt64(other.trailingZeroBitCount & ~15)
      length &+= Int(bits) &>> 3
      hash = WordHash.step(hash, folded & ((1 &<< bits) &- 1))
      return PlainWord(
        length: length, hash: WordHash.finish(hash, count: length), kind: .letters, scalarLength: 2)
    }
    return none
  }

  /// Writes for each folded byte the offset of its scalar; up to seven numbers more may be overwritten.
  @inline(__always)
  func writeOrigins(from offset: Int, to origins: UnsafeMutablePointer<Int32>) {
    let steps = scalarLength == 1 ? SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7) : SIMD8(0, 0, 2, 2, 4, 4, 6, 6)
    for start in stride(from: 0, to: length, by: 8) {
      let step = SIMD8(repeating: Int32(truncatingIfNeeded: offset + start)) &+ steps
      UnsafeMutableRawPointer(origins + start).storeBytes(of: step, as: SIMD8<Int32>.self)
    }
  }
}
