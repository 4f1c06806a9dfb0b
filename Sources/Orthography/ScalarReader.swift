/// Decodes UTF-8 one scalar at a time and never fails: a malformed sequence reads as U+FFFD, one for each
/// maximal subpart (Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts").
enum ScalarReader {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that begins at `offset` and its length in bytes, at least 1. `offset` must be in bounds.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first < 0xE0 {
      guard offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 else { return (replacement, 1) }
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    return longScalar(in: bytes, at: offset)
  }

  private static func longScalar(in bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    let length: Int
    var value: UInt32
    switch first {
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return (replacement, 1)
    }
    for step in 1..<length {
      guard offset + step < bytes.count else { return (replacement, step) }
      let byte = bytes[offset + step]
      let allowed: ClosedRange<UInt8> =
        switch (first, step) {
        case (0xE0, 1): 0xA0...0xBF
        case (0xED, 1): 0x80...0x9F
        case (0xF0, 1): 0x90...0xBF
        case (0xF4, 1): 0x80...0x8F
        default: 0x80...0xBF
        }
      guard allowed.contains(byte) else { return (replacement, step) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
