/// A 64-bit hash of folded words, eight bytes at a step (after wyhash; Wang Yi 2019, public domain).
///
/// Part of the format of compiled gazetteers: whoever changes it makes them unreadable. No protection against
/// words chosen to collide; whoever looks words up compares their bytes.
public enum WordHash {

  /// The hash of `count` bytes. Eight bytes must be readable wherever one of them is.
  @inlinable @inline(__always)
  public static func hash(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var hash = start
    var offset = 0
    while offset + 8 <= count {
      hash = step(hash, load(bytes + offset))
      offset += 8
    }
    let rest = UInt64(truncatingIfNeeded: count - offset)
    return finish(step(hash, rest > 0 ? load(bytes + offset) & (1 << (8 &* rest) &- 1) : 0), count: count)
  }

  /// The hash of a folded word.
  public static func hash(_ word: ArraySlice<UInt8>) -> UInt64 { word.withUnsafeBufferPointer { hash($0) } }

  /// The hash of a folded word, whatever stands behind it in memory.
  public static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = word.baseAddress else { return finish(step(start, 0), count: 0) }
    var hash = start
    var offset = 0
    while offset + 8 <= word.count {
      hash = step(hash, load(base + offset))
      offset += 8
    }
    return finish(step(hash, rest(of: base, from: offset, to: word.count)), count: word.count)
  }

  /// The last bytes of a word, fewer than eight, filled up with zeros; reads none beyond them.
  @inline(__always)
  private static func rest(of word: UnsafePointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let count = UInt64(truncatingIfNeeded: end - start)
    if count == 0 { return 0 }
    // What is read twice lands in the same place.
    if start > 0 { return load(word + end - 8) >> (64 - 8 * count) }
    if count >= 4 {
      let high = UnsafeRawPointer(word + end - 4).loadUnaligned(as: UInt32.self)
      let low = UnsafeRawPointer(word).loadUnaligned(as: UInt32.self)
      return UInt64(UInt32(littleEndian: low)) | UInt64(UInt32(littleEndian: high)) << (8 * (count - 4))
    }
    return UInt64(word[0]) | UInt64(word[end / 2]) << (8 * (count / 2))
      | UInt64(word[end - 1]) << (8 * (count - 1))
  }

  @usableFromInline @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// The hash before the first step.
  @usableFromInline static let start: UInt64 = 0xA076_1D64_78BD_642F

  /// The hash after the next eight bytes; at the last step fewer, even none, filled up with zeros.
  @usableFromInline @inline(__always)
  static func step(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// The hash of so many bytes, after all steps.
  @usableFromInline @inline(__always)
  static func finish(_ hash: UInt64, count: Int) -> UInt64 {
    let mixed = hash ^ UInt64(truncatingIfNeeded: count)
    return mixed ^ mixed >> 32
  }
}
