/// What offsets into a text count.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8
  /// Unicode scalars, as Python counts.
  case scalars
  /// UTF-16 code units, as Java and JavaScript count.
  case utf16
}

/// Turns offsets in bytes into another unit, in one pass over the text when they are asked for in growing order.
struct OffsetCounter {
  private let text: UnsafeBufferPointer<UInt8>
  private let unit: OffsetUnit
  private var position = 0
  private var count = 0

  init(_ text: UnsafeBufferPointer<UInt8>, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
  }

  /// The units before an offset; a smaller one than the last asked for takes another pass.
  mutating func count(to offset: Int) -> Int {
    if unit == .utf8 { return offset }
    let end = min(offset, text.count)
    if end < position { (position, count) = (0, 0) }
    if let base = text.baseAddress {
      while position + 8 <= end {
        let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
        // Continuation bytes have the two highest bits 10.
        let continued = word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101
        count += 8 - continued.nonzeroBitCount
        if unit == .utf16 {
          // Bytes from F0 on begin scalars of two code units.
          let long = word >> 7 & word >> 6 & word >> 5 & word >> 4 & 0x0101_0101_0101_0101
          count += long.nonzeroBitCount
        }
        position += 8
      }
    }
    while position < end {
      if text[position] & 0xC0 != 0x80 { count += unit == .utf16 && text[position] >= 0xF0 ? 2 : 1 }
      position += 1
    }
    return count
  }
}
