/// Hash tables that are written from front to back: entries stand in the order of their hashes, each in the slot that
/// the upper bits of its hash name or in the next free one (Amble and Knuth, Ordered hash tables, 1974). Behind the
/// slots that hashes name there are some more for what the last ones have no room for.
@frozen
public struct OrderedSlots: Sendable {
  /// How many slots hashes name.
  public let count: UInt64

  /// A table with so many slots.
  @inlinable
  public init(count: UInt64) { self.count = count }

  /// A table for so many entries, two thirds full.
  package init(entries: Int) { count = UInt64(entries + entries / 2 + 1) }

  /// The slot where looking for a hash begins: as far from the first as the hash is from 0 (Lemire, Fast random integer
  /// generation in an interval, 2019).
  @inlinable @inline(__always)
  public func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: count).high)
  }

  /// Gives entries their slots, one after the other.
  package struct Filling {
    private let slots: OrderedSlots
    /// The slot after the last entry.
    private var next = 0

    /// Begins with an empty table.
    package init(_ slots: OrderedSlots) { self.slots = slots }

    /// Gives the next entry its slot; hashes must not decrease.
    ///
    /// - Returns: how many slots stay empty before it.
    package mutating func place(_ hash: UInt64) -> Int {
      let gap = max(0, slots.home(of: hash) - next)
      next += gap + 1
      return gap
    }
  }
}
