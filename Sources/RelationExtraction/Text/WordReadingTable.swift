import Synchronization

/// Readings of words by 64-bit keys that stay once they were put in, so that all threads read them without locks.
///
/// A key has a few places where its reading may stand; once these are taken, the reading is not kept and made anew
/// each time. What is asked for often is asked for early, so that it finds a place. A reading stands beside its key,
/// in one cache line.
final class WordReadingTable: Sendable {
  private struct Slot: ~Copyable {
    /// 0 where the slot is free, 1 where a thread fills it, else the key.
    let key = Atomic<UInt64>(0)
    var reading = WordReading()
  }

  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutableRawPointer

    /// The slot at an index, in a cache line of its own.
    @inline(__always)
    subscript(index: Int) -> UnsafeMutablePointer<Slot> {
      (base + index &* Slots.stride).assumingMemoryBound(to: Slot.self)
    }

    static var stride: Int { 64 }
  }

  private let slots: Slots
  private let capacity: Int

  /// How many places a key has.
  private static var places: Int { 8 }
  /// The key of a slot that is being filled.
  private static var claimed: UInt64 { 1 }

  /// Makes room for at most `capacity` words, a power of two.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    self.capacity = capacity
    slots = Slots(base: .allocate(byteCount: capacity * Slots.stride, alignment: Slots.stride))
    for index in 0..<capacity { slots[index].initialize(to: Slot()) }
  }

  deinit {
    for index in 0..<capacity { slots[index].deinitialize(count: 1) }
    slots.base.deallocate()
  }

  /// The reading of a word, if it is known.
  @inline(__always)
  func reading(_ key: UInt64) -> WordReading? {
    if key <= Self.claimed { return nil }
    for place in 0..<Self.places {
      let slot = slots[index(of: key, place)]
      let held = slot.pointee.key.load(ordering: .acquiring)
      if held == key { return slot.pointee.reading }
      if held == 0 { return nil }
    }
    return nil
  }

  /// Keeps the reading of a word unless no place is left for it.
  func keep(_ reading: WordReading, for key: UInt64) {
    if key <= Self.claimed { return }
    for place in 0..<Self.places {
      let slot = slots[index(of: key, place)]
      let (exchanged, held) = slot.pointee.key.compareExchange(
        expected: 0, desired: Self.claimed, ordering: .acquiring)
      if exchanged {
        slot.pointee.reading = reading
        slot.pointee.key.store(key, ordering: .releasing)
        return
      }
      if held == key { return }
    }
  }

  @inline(__always)
  private func index(of key: UInt64, _ place: Int) -> Int {
    (Int(truncatingIfNeeded: key >> 12) &+ place) & (capacity &- 1)
  }
}
