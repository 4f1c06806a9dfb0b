/// Finds the ends of lines.
package enum LineEnd {
  /// Where the next line feed stands from an offset on, or the end; eight bytes at a step (Mycroft 1987).
  package static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    guard let base = bytes.baseAddress else { return bytes.count }
    var offset = start
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
      let feeds = word ^ ones &* 0x0A
      let marked = (feeds &- ones) & ~feeds & highs
      if marked != 0 { return offset + marked.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    return offset
  }
}
