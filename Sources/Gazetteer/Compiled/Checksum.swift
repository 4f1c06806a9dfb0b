/// The 64-bit checksum of a compiled gazetteer's parts: XXH64 (Collet, xxHash specification, 2016) over
/// stripes of 32 bytes.
///
/// Every step is invertible, so a change within one 8-byte word never goes unnoticed.
struct Checksum {
  private static let first: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let third: UInt64 = 0x1656_67B1_9E37_79F9
  private static let fifth: UInt64 = 0x27D4_EB2F_1656_67C5

  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private var length: UInt64 = 0
  private var tail: UInt64 = 0

  init() { lanes = (Self.first &+ Self.second, Self.second, 0, 0 &- Self.first) }

  /// The checksum of some bytes.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var checksum = Checksum()
    checksum.update(bytes)
    return checksum.value
  }

  /// Takes bytes into account. All parts but the last must be multiples of 32 bytes long.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    length &+= UInt64(bytes.count)
    var (a, b, c, d) = lanes
    var offset = 0
    while offset + 32 <= bytes.count {
      a = Self.round(a, Self.word(base, offset))
      b = Self.round(b, Self.word(base, offset + 8))
      c = Self.round(c, Self.word(base, offset + 16))
      d = Self.round(d, Self.word(base, offset + 24))
      offset += 32
    }
    lanes = (a, b, c, d)
    while offset < bytes.count {
      tail = Self.rotate(tail ^ UInt64(bytes[offset]) &* Self.fifth, 11) &* Self.first
      offset += 1
    }
  }

  /// The checksum of everything so far.
  var value: UInt64 {
    let (a, b, c, d) = lanes
    var hash =
      Self.rotate(a, 1) &+ Self.rotate(b, 7) &+ Self.rotate(c, 12) &+ Self.rotate(d, 18) &+ length &+ tail
    hash = (hash ^ hash >> 33) &* Self.second
    hash = (hash ^ hash >> 29) &* Self.third
    return hash ^ hash >> 32
  }

  @inline(__always)
  private static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* second, 31) &* first
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ by: UInt64) -> UInt64 { value << by | value >> (64 - by) }
}
