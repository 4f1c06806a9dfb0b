public import PropertyGraph

/// The rows of nodes by their keys.
public enum KeyMap: Sendable {
  /// Keys that are whole numbers.
  case integers(IntegerKeys)
  /// Keys that are texts; the number of a text is its row.
  case texts(TextDictionaryBuilder)

  /// Gives the key in a row of a column the next row of nodes; the one it has already, if it does.
  mutating func insert(_ column: ColumnParser, _ row: Int) -> (row: Int32, isNew: Bool) {
    // Taken out of the enum, so that changing it does not copy it.
    let taken = self
    self = .none
    switch consume taken {
    case .integers(var keys):
      defer { self = .integers(keys) }
      return keys.insert(column.values.integers[row])
    case .texts(var keys):
      defer { self = .texts(keys) }
      let count = keys.count
      let number = column.values.texts.withUTF8(of: column.values.codes[row]) { keys.intern($0) }
      return (number, Int(number) == count)
    }
  }

  /// Adds the keys of a stored segment to those before it.
  ///
  /// - Throws: `SegmentCodec.Damage` when the bytes are not keys of this type.
  public init(
    adding segment: UnsafeRawBufferPointer, as type: ValueType, to earlier: consuming KeyMap?
  ) throws(SegmentCodec.Damage) {
    switch earlier ?? (type == .integer ? .integers(IntegerKeys()) : .texts(TextDictionaryBuilder())) {
    case .integers(var keys):
      let (values, _) = try SegmentCodec.decode(segment, as: type) { _ in 0 }
      guard case .integers(let integers) = values else { throw SegmentCodec.Damage() }
      for key in integers { _ = keys.insert(key) }
      self = .integers(keys)
    case .texts(var keys):
      // The texts of a segment come in the order of their first rows, and keys are there once.
      _ = try SegmentCodec.decode(segment, as: type) { keys.intern($0) }
      self = .texts(keys)
    }
  }

  private static let none = KeyMap.integers(IntegerKeys())

  /// How many keys there are.
  public var count: Int {
    switch self {
    case .integers(let keys): keys.count
    case .texts(let keys): keys.count
    }
  }

  /// What the keys are.
  public var type: ValueType {
    switch self {
    case .integers: .integer
    case .texts: .string
    }
  }
}

/// Rows by whole numbers, in an open-addressed hash table. Rows are given out in order: 0, 1 and so on.
public struct IntegerKeys: Sendable {
  private var slots: [(key: Int64, row: Int32)]
  private var mask: Int
  /// How many keys there are.
  public private(set) var count = 0

  /// Makes room for so many keys.
  public init(capacity: Int = 0) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
  }

  /// Keys one after the other stand side by side, so that tables numbered through are read in order.
  @inline(__always)
  private func slot(of key: Int64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    var step = 0
    while slots[slot].row >= 0, slots[slot].key != key {
      // Numbers that end alike would meet again and again if the next slot were always tried.
      step += 1
      slot = Int(truncatingIfNeeded: Self.mixed(key, step)) & mask
    }
    return slot
  }

  private static func mixed(_ key: Int64, _ step: Int) -> UInt64 {
    var mixed = UInt64(bitPattern: key) &+ UInt64(step) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 27
  }

  /// The row of a key.
  @inline(__always)
  public func row(of key: Int64) -> Int32? {
    let row = slots[slot(of: key)].row
    return row < 0 ? nil : row
  }

  /// Gives a key the next row; the row it has already, if it does.
  public mutating func insert(_ key: Int64) -> (row: Int32, isNew: Bool) {
    let slot = slot(of: key)
    if slots[slot].row >= 0 { return (slots[slot].row, false) }
    slots[slot] = (key, Int32(count))
    count += 1
    if 2 * count > slots.count { grow() }
    return (Int32(count - 1), true)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.row >= 0 { slots[slot(of: entry.key)] = entry }
  }
}
