/// What every scalar below U+0800, which takes one or two bytes, folds to and the part it plays in words.
final class ShortFoldingTable: Sendable {
  static let shared = ShortFoldingTable()
  static let isLong: UInt32 = 1 << 5
  private static let limit = 0x800

  /// By scalar: bits 0–2 the word class, 3–4 the length of the folded bytes, 5 whether these are more than the
  /// scalar has, 16–31 the bytes themselves. Never written after it was made, never freed.
  nonisolated(unsafe) let cells: UnsafePointer<UInt32>

  /// By scalar: the folded bytes of letters that take two bytes before and after, 0 for all others.
  nonisolated(unsafe) let pairs: UnsafePointer<UInt16>

  private init() {
    let table = FoldingTable.shared
    let cells = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.limit)
    let pairs = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.limit)
    for value in 0..<UInt32(Self.limit) {
      let cell = table.cell(value)
      let own = Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
      let folded =
        cell.isReplaced ? Array(table.replacements[cell.offset..<cell.offset + cell.length]) : own
      // What takes more bytes folded than it has is left to the slow path, which makes room for it.
      let isLong = folded.count > own.count
      var bytes: UInt32 = 0
      for (index, byte) in folded.prefix(2).enumerated() where !isLong {
        bytes |= UInt32(byte) << (8 * UInt32(index))
      }
      let isPair =
        cell.wordClass == FoldingTable.WordClass.letter.rawValue && own.count == 2 && folded.count == 2
        && folded[1] >= 0x80
      cells[Int(value)] =
        cell.wordClass | (isLong ? Self.isLong : UInt32(folded.count) << 3) | bytes << 16
      pairs[Int(value)] = isPair ? UInt16(bytes) : 0
    }
    self.cells = UnsafePointer(cells)
    self.pairs = UnsafePointer(pairs)
  }
}
