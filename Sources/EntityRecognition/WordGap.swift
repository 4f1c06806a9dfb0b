/// What may stand between two words of one name.
enum WordGap {
  /// Whether so little stands between two words that both may belong to one name: white space with at most one
  /// line end, hyphens, apostrophes, full stops, marks without width.
  static func joins(_ gap: UnsafeBufferPointer<UInt8>) -> Bool {
    if gap.count == 1, gap[0] == 0x20 { return true }
    guard gap.count <= 8 else { return false }
    var lineEnds = 0
    var bytes = gap.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      switch scalar.value {
      case 0x0A: lineEnds += 1
      case 0x09, 0x0D, 0x20, 0xA0, 0x27, 0x2D, 0x2E, 0xB7, 0x2010...0x2012, 0x2019, 0x200B...0x200F,
        0x202A...0x202E, 0x2066...0x2069, 0x30FB, 0xFEFF:
        continue
      default: return false
      }
    }
    return lineEnds <= 1
  }
}
