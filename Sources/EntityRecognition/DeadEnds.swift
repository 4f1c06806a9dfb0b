import Synchronization

/// Steps from a node of the names by a word that are known to lead nowhere, by their hashes: asked by all threads at
/// once and without locks. A step may push another one out, which then is tried again.
final class DeadEnds: Sendable {
  private struct Slots: @unchecked Sendable {
    let base: UnsafeMutablePointer<Atomic<UInt64>>
  }

  /// 1 MiB.
  private static let count = 1 << 17

  private let memory = ZeroedMemory(size: count * MemoryLayout<Atomic<UInt64>>.stride)
  private let slots: Slots

  init() { slots = Slots(base: memory.base.assumingMemoryBound(to: Atomic<UInt64>.self)) }

  /// Whether the step of that hash is known to lead nowhere.
  @inline(__always)
  func contain(_ hash: UInt64) -> Bool {
    slots.base[Self.slot(of: hash)].load(ordering: .relaxed) == hash
  }

  func insert(_ hash: UInt64) { slots.base[Self.slot(of: hash)].store(hash, ordering: .relaxed) }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 12) & (count - 1) }
}
