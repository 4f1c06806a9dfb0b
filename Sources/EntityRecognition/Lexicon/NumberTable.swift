import Gazetteer

/// Numbers below 2³² by 64-bit keys, while a lexicon is built.
struct NumberTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1 << 10)
  private var values = [UInt32](repeating: 0, count: 1 << 10)
  private(set) var count = 0

  /// The number under a key.
  func number(for key: UInt64) -> UInt32? {
    let slot = slot(of: key)
    return values[slot] == 0 ? nil : values[slot] - 1
  }

  /// The number under a key; when there is none, `number` is put there and `nil` returned.
  mutating func insert(_ number: UInt32, for key: UInt64) -> UInt32? {
    let slot = slot(of: key)
    if values[slot] != 0 { return values[slot] - 1 }
    keys[slot] = key
    values[slot] = number + 1
    count += 1
    if count * 2 > keys.count { grow() }
    return nil
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldValues[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: Self.mix(key)) & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Spreads a key over all bits (the finisher of SplitMix64).
  static func mix(_ key: UInt64) -> UInt64 {
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
