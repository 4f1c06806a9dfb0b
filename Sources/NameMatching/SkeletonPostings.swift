/// Names by their consonant skeletons: lists of numbers under 32-bit hashes.
struct SkeletonPostings: Sendable {
  /// A list: where its names stand, under which key; none where there are no names.
  private struct List {
    var key: UInt32 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  /// Keys above, names below, until ``finish()``.
  private var entries: [UInt64] = []
  /// The names of all lists, those of a list in ascending order.
  private(set) var names: [UInt32] = []
  /// The lists by their keys, with open addressing.
  private var lists = [List()]
  private var shift: UInt32 = 32

  /// Lists a name under a key; names come in ascending order.
  mutating func add(_ name: UInt32, under key: UInt32) { entries.append(UInt64(key) << 32 | UInt64(name)) }

  /// Makes the lists ready for searching.
  mutating func finish() {
    sortEntries()
    names.reserveCapacity(entries.count)
    var found: [List] = []
    for entry in entries {
      let (key, name) = (UInt32(entry >> 32), UInt32(truncatingIfNeeded: entry))
      if found.last?.key != key {
        found.append(List(key: key, start: UInt32(names.count)))
      } else if names.last == name {
        continue
      }
      names.append(name)
      found[found.count - 1].count += 1
    }
    entries = []
    // At most two thirds full.
    let size = max(2, found.count * 3 / 2)
    let bits = UInt32(Int.bitWidth - (size - 1).leadingZeroBitCount)
    shift = 32 - bits
    lists = Array(repeating: List(), count: 1 << Int(bits))
    for list in found { lists[slot(of: list.key)] = list }
  }

  /// Sorts by key, names that share one staying in order (radix sort, least significant digit first).
  private mutating func sortEntries() {
    var sorted = entries
    for digit in [32, 43, 54] as [UInt64] {
      var starts = [Int](repeating: 0, count: 1 << 11 + 1)
      for entry in entries { starts[Int(entry >> digit & 0x7FF) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      for entry in entries {
        let value = Int(entry >> digit & 0x7FF)
        sorted[starts[value]] = entry
        starts[value] += 1
      }
      swap(&entries, &sorted)
    }
  }

  /// Where the list under a key stands, or the free slot where it would.
  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    lists.withUnsafeBufferPointer { lists in
      var slot = Int(key >> shift)
      while lists[slot].count > 0, lists[slot].key != key { slot = (slot + 1) & (lists.count - 1) }
      return slot
    }
  }

  /// Which of ``names`` are listed under a key.
  func list(under key: UInt32) -> Range<Int> {
    let list = lists[slot(of: key)]
    return Int(list.start)..<Int(list.start) + Int(list.count)
  }
}
