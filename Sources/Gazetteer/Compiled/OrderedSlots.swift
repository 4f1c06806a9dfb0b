/// Hash tables that are written from front to back: entries stand in the order of their hashes, each in the slot that
/// the upper bits of its hash name or in the next free one (Amble and Knuth, Ordered hash tables, 1974). Behind the
/// slots that hashes name there are some more for what the last ones have no room for.
package struct OrderedSlots {
  /// How many upper bits of a hash name a slot.
  package let bits: Int
  /// The slot after the last entry.
  private var next = 0

  /// A table for so many entries, at most two thirds full.
  package init(count: Int) {
    var bits = 4
    while (1 << bits) * 2 < count * 3 { bits += 1 }
    self.bits = bits
  }

  /// A table that has so many slots.
  package init(slots: Int) { bits = slots < 2 ? 0 : Int.bitWidth - 1 - slots.leadingZeroBitCount }

  /// The slot where looking for a hash begins.
  @inlinable @inline(__always)
  package func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> UInt64(truncatingIfNeeded: 64 &- bits))
  }

  /// Gives the next entry its slot; hashes must not decrease.
  ///
  /// - Returns: how many slots stay empty before it.
  package mutating func place(_ hash: UInt64) -> Int {
    let gap = max(0, home(of: hash) - next)
    next += gap + 1
    return gap
  }

  /// How many slots stay empty behind the last entry.
  package var rest: Int { max(0, 1 << bits - next) }
}
