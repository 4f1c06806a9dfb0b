import Synchronization

/// Values by 64-bit keys that stay once they were put in, so that all threads read them without locks and without
/// counting references.
///
/// A key has a few places where its value may stand; once these are taken, the value is not remembered and made
/// anew each time. What is asked for often is asked for early, so that it finds a place. Keys and values stand side
/// by side: whoever asks reads one cache line.
final class LastingTable<Value: ~Copyable & Sendable>: Sendable {
  private struct Slot: ~Copyable {
    /// 0 where the slot is free.
    let key = Atomic<UInt64>(0)
    /// Where the value stands; `pending` while it is on its way, `nothing` where the key is known to have none.
    let value = Atomic<UInt>(0)
  }

  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutablePointer<Slot>
  }

  private let slots: Slots
  private let count: Int

  private static var pending: UInt { 0 }
  private static var nothing: UInt { 1 }

  /// How many places a key has.
  private static var places: Int { 8 }

  /// Makes room for at most `capacity` values, a power of two.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    count = capacity
    let base = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    for slot in 0..<capacity { (base + slot).initialize(to: Slot()) }
    slots = Slots(base: base)
  }

  deinit {
    for slot in 0..<count {
      guard let value = Self.pointer(slots.base[slot].value.load(ordering: .relaxed)) else { continue }
      value.deinitialize(count: 1)
      value.deallocate()
    }
    slots.base.deinitialize(count: count)
    slots.base.deallocate()
  }

  /// Whether it is known at first sight that there is no value under a key.
  @inline(__always)
  func isKnownEmpty(_ key: UInt64) -> Bool {
    let index = slot(of: key, 0)
    return slots.base[index].key.load(ordering: .relaxed) == key
      && slots.base[index].value.load(ordering: .relaxed) == Self.nothing
  }

  /// Gives the body the value under a key, which is made and remembered when it is not known; returns `nil` when
  /// there is none.
  @inline(__always)
  func withValue<Result>(
    for key: UInt64, make: () -> Value?, _ body: (borrowing Value) -> Result
  ) -> Result? {
    let key = key == 0 ? 1 : key
    for place in 0..<Self.places {
      let index = slot(of: key, place)
      let held = slots.base[index].key.load(ordering: .relaxed)
      if held == 0 { break }
      guard held == key else { continue }
      let value = slots.base[index].value.load(ordering: .acquiring)
      if value == Self.nothing { return nil }
      guard let known = Self.pointer(value) else { break }
      return body(known.pointee)
    }
    return withNewValue(for: key, make(), body)
  }

  @inline(never)
  private func withNewValue<Result>(
    for key: UInt64, _ value: consuming Value?, _ body: (borrowing Value) -> Result
  ) -> Result? {
    let slot = claim(key)
    guard let value = consume value else {
      if let slot { slots.base[slot].value.store(Self.nothing, ordering: .releasing) }
      return nil
    }
    let result = body(value)
    guard let slot else { return result }
    let made = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    made.initialize(to: value)
    slots.base[slot].value.store(UInt(bitPattern: made), ordering: .releasing)
    return result
  }

  /// Takes a place for a key; `nil` when there is none left or another thread has taken one for it.
  private func claim(_ key: UInt64) -> Int? {
    for place in 0..<Self.places {
      let index = slot(of: key, place)
      let (exchanged, held) = slots.base[index].key.compareExchange(
        expected: 0, desired: key, ordering: .relaxed)
      if exchanged { return index }
      if held == key { return nil }
    }
    return nil
  }

  @inline(__always)
  private static func pointer(_ value: UInt) -> UnsafeMutablePointer<Value>? {
    value <= nothing ? nil : UnsafeMutablePointer(bitPattern: value)
  }

  @inline(__always)
  private func slot(of key: UInt64, _ place: Int) -> Int {
    (Int(truncatingIfNeeded: key >> 12) &+ place) & (count &- 1)
  }
}
