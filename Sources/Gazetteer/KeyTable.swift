import Orthography

/// Finds the numbers of entities by their keys, which it leaves where they are: a hash table with open addressing,
/// eight bytes a slot. Keys that are canonically equivalent are the same, as strings are.
struct KeyTable: Sendable {
  /// The hash in the upper half and the number plus 1 in the lower, or 0.
  private var slots = [UInt64](repeating: 0, count: OpenAddressing.capacity(for: 0))
  private var count = 0

  /// The number of a key; the body gives the key of a number.
  @inline(__always)
  func number(of key: String, keyOf: (Int) -> String) -> Int? {
    let hash = Self.hash(of: key)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash) {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if keyOf(number) == key { return number }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives a number to a key that has none yet.
  mutating func insert(_ key: String, number: Int) {
    count += 1
    let capacity = OpenAddressing.capacity(for: count)
    if capacity > slots.count {
      let old = slots
      slots = [UInt64](repeating: 0, count: capacity)
      for entry in old where entry != 0 { place(entry) }
    }
    place(UInt64(Self.hash(of: key)) << 32 | UInt64(number + 1))
  }

  private mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private static func hash(of key: String) -> UInt32 {
    var key = key
    let ofBytes: UInt64? = key.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? WordHash.hash(bytes) : nil
    }
    // Only beyond ASCII do strings of other bytes mean the same.
    let hash = ofBytes ?? UInt64(bitPattern: Int64(key.hashValue))
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
