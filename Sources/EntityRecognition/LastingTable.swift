import Synchronization

/// Blocks of memory by 64-bit keys that stay once they were put in, so that all threads read them without locks and
/// without counting references.
///
/// A key has a few places where its block may stand; once these are taken, the block is not kept and made anew each
/// time. What is asked for often is asked for early, so that it finds a place. Keys stand beside what they lead to:
/// whoever asks reads one cache line.
final class LastingTable: Sendable {
  /// What is known of a key.
  struct Held: BitwiseCopyable, Sendable {
    fileprivate let bits: UInt

    static let unknown = Held(bits: 0)
    /// The key is known to have no block.
    static let nothing = Held(bits: 1)

    var isNothing: Bool { bits == 1 }

    /// The block, if it is known and there is one.
    @inline(__always)
    var block: UnsafeRawPointer? { bits <= 1 ? nil : UnsafeRawPointer(bitPattern: bits) }
  }

  /// All zeros at first.
  private struct Slot: ~Copyable {
    /// 0 where the slot is free.
    let key = Atomic<UInt64>(0)
    let value = Atomic<UInt>(0)
  }

  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutablePointer<Slot>
  }

  private let memory: ZeroedMemory
  private let slots: Slots
  private let count: Int

  /// How many places a key has.
  private static var places: Int { 8 }

  /// Makes room for at most `capacity` keys, a power of two.
  init(capacity: Int) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    count = capacity
    memory = ZeroedMemory(size: capacity * MemoryLayout<Slot>.stride)
    slots = Slots(base: memory.base.assumingMemoryBound(to: Slot.self))
  }

  deinit {
    for slot in 0..<count { Held(bits: slots.base[slot].value.load(ordering: .relaxed)).block?.deallocate() }
  }

  /// What stands at the first place of a key; `unknown` where that is another key.
  @inline(__always)
  func first(_ key: UInt64) -> Held {
    let index = slot(of: key, 0)
    let isKey = slots.base[index].key.load(ordering: .relaxed) == key
    let bits = slots.base[index].value.load(ordering: .acquiring)
    return isKey ? Held(bits: bits) : .unknown
  }

  /// What is known of a key.
  func find(_ key: UInt64) -> Held {
    for place in 0..<Self.places {
      let index = slot(of: key, place)
      let held = slots.base[index].key.load(ordering: .relaxed)
      if held == key { return Held(bits: slots.base[index].value.load(ordering: .acquiring)) }
      if held == 0 { return .unknown }
    }
    return .unknown
  }

  /// Keeps a block, or that there is none, under a key; `false` where it has no place left or another thread was
  /// faster, so that the caller still owns the block.
  func keep(_ block: UnsafeRawPointer?, for key: UInt64) -> Bool {
    if key == 0 { return false }
    for place in 0..<Self.places {
      let index = slot(of: key, place)
      let (exchanged, held) = slots.base[index].key.compareExchange(
        expected: 0, desired: key, ordering: .relaxed)
      if exchanged {
        let value = block.map { UInt(bitPattern: $0) } ?? Held.nothing.bits
        slots.base[index].value.store(value, ordering: .releasing)
        return true
      }
      if held == key { return false }
    }
    return false
  }

  @inline(__always)
  private func slot(of key: UInt64, _ place: Int) -> Int {
    (Int(truncatingIfNeeded: key >> 12) &+ place) & (count &- 1)
  }
}
