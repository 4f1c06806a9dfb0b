import Synchronization

/// Values by 64-bit keys that stay once they were put in, so that all threads read them without locks.
///
/// A key has a few places where its value may stand; once these are taken, the value is not remembered and its
/// owner makes it anew. What is asked for often is asked for early, so that it finds a place.
final class LastingTable<Value: Sendable>: Sendable {
  private struct Entry {
    let key: UInt64
    let value: Value
  }

  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutablePointer<Atomic<UnsafeMutableRawPointer?>>
  }

  private let slots: Slots
  private let count: Int

  /// How many places a key has.
  private static var places: Int { 8 }

  /// Makes room for at most `capacity` values, a power of two.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    count = capacity
    let base = UnsafeMutablePointer<Atomic<UnsafeMutableRawPointer?>>.allocate(capacity: capacity)
    for slot in 0..<capacity { (base + slot).initialize(to: Atomic(nil)) }
    slots = Slots(base: base)
  }

  deinit {
    for slot in 0..<count {
      guard let held = slots.base[slot].load(ordering: .relaxed) else { continue }
      let entry = held.assumingMemoryBound(to: Entry.self)
      entry.deinitialize(count: 1)
      entry.deallocate()
    }
    slots.base.deinitialize(count: count)
    slots.base.deallocate()
  }

  /// The value under a key.
  @inline(__always)
  func value(for key: UInt64) -> Value? {
    for place in 0..<Self.places {
      guard let held = slots.base[slot(of: key, place)].load(ordering: .acquiring) else { return nil }
      let entry = held.assumingMemoryBound(to: Entry.self)
      if entry.pointee.key == key { return entry.pointee.value }
    }
    return nil
  }

  /// Puts a value under a key, if a place is free.
  func insert(_ value: Value, for key: UInt64) {
    let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    entry.initialize(to: Entry(key: key, value: value))
    for place in 0..<Self.places {
      let (exchanged, held) = slots.base[slot(of: key, place)].compareExchange(
        expected: nil, desired: UnsafeMutableRawPointer(entry), ordering: .acquiringAndReleasing)
      if exchanged { return }
      // Another thread was faster.
      if held?.assumingMemoryBound(to: Entry.self).pointee.key == key { break }
    }
    entry.deinitialize(count: 1)
    entry.deallocate()
  }

  @inline(__always)
  private func slot(of key: UInt64, _ place: Int) -> Int {
    (Int(truncatingIfNeeded: key >> 12) &+ place) & (count &- 1)
  }
}
