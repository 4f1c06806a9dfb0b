/// The stored values of one property key over all nodes, or over all relationships.
struct PropertyColumn: Sendable {
  let cells: PropertyCells
  /// The values when they are not of one type: where each starts in `bytes`, and where the last one ends.
  let offsets: ContiguousView<Int64>
  /// Those values, as `ValueCodec` writes them.
  let bytes: ContiguousView<UInt8>

  init(
    cells: PropertyCells, offsets: ContiguousView<Int64> = [], bytes: ContiguousView<UInt8> = []
  ) {
    self.cells = cells
    self.offsets = offsets
    self.bytes = bytes
  }

  static let empty = PropertyColumn(cells: PropertyCells(rows: .listed([]), values: .integers([])))

  /// The value of a row.
  func value(ofRow row: Int, texts: TextDictionary) -> PropertyValue? {
    cells.place(ofRow: row).flatMap { value(at: $0, texts: texts) }
  }

  /// The value at a place; `nil` when the bytes there are damaged.
  func value(at place: Int, texts: TextDictionary) -> PropertyValue? {
    switch cells.values {
    case .booleans(let values): return .boolean(values.elements[place])
    case .integers(let values): return .integer(values.elements[place])
    case .floats(let values): return .float(values.elements[place])
    case .strings(let values): return .string(texts[values.elements[place]])
    case .other:
      let range = Int(offsets.elements[place])..<Int(offsets.elements[place + 1])
      return ValueCodec.decode(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes.elements[range])))
    }
  }

  /// How many rows have a value.
  var valueCount: Int {
    switch cells.values {
    case .booleans(let values): values.count
    case .integers(let values): values.count
    case .floats(let values): values.count
    case .strings(let values): values.count
    case .other: max(0, offsets.count - 1)
    }
  }

  /// Calls `body` with every row that has a value, ascending, and the place of the value.
  func forEachRow(rowCount: Int, _ body: (_ row: Int32, _ place: Int) -> Void) {
    switch cells.rows {
    case .every: for row in 0..<rowCount { body(Int32(row), row) }
    case .places(let places):
      for (row, place) in places.elements.enumerated() where place >= 0 { body(Int32(row), Int(place)) }
    case .listed(let rows): for (place, row) in rows.elements.enumerated() { body(row, place) }
    }
  }
}
