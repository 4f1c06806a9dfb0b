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
  public static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = start
    var chunk: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      chunk |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        hash = step(hash, chunk)
        (chunk, shift) = (0, 0)
      }
    }
    return finish(step(hash, chunk), count: bytes.count)
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
