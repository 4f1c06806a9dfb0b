/// Remembers what the few texts that recur in a column mean, so that each is parsed once.
struct CellCache<Value> {
  /// What a text means, or why it means nothing.
  typealias Meaning = Result<Value, FieldSyntax.Failure>

  private static var capacity: Int { 32 }
  private var entries: [(bytes: [UInt8], result: Meaning)] = []

  /// What a cell means, if that was found out before.
  func result(for cell: Slice<UnsafeBufferPointer<UInt8>>) -> Meaning? {
    entries.first { $0.bytes.count == cell.count && $0.bytes.elementsEqual(cell) }?.result
  }

  /// Remembers what a cell means, while there is room.
  mutating func remember(_ result: Meaning, for cell: Slice<UnsafeBufferPointer<UInt8>>) {
    if entries.count < Self.capacity { entries.append((Array(cell), result)) }
  }
}
