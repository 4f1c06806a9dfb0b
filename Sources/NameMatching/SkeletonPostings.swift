/// Names by their consonant skeletons: lists of numbers under 32-bit hashes.
struct SkeletonPostings: Sendable {
  /// Hash above, number below, sorted once all are there.
  private var entries: [UInt64] = []
  /// Where entries begin, by the upper bits of their hash, and one end more.
  private var directory: [UInt32] = []
  private var shift: UInt64 = 63

  /// The key of a skeleton.
  static func key(of skeleton: ConsonantSkeleton) -> UInt32 {
    var hash = (skeleton.key ^ UInt64(skeleton.count) << 60) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return UInt32(truncatingIfNeeded: hash)
  }

  /// Calls `body` with the keys of a name: those of its skeletons with up to `radius` classes left out.
  static func forEachKey(
    of letters: UnsafeBufferPointer<NameLetters.Letter>, radius: Int, _ body: (UInt32) -> Void
  ) {
    for skeleton in ConsonantSkeleton.readings(of: letters) {
      for shorter in skeleton.neighbourhood(from: 3, radius: skeleton.count >= 6 ? radius : 1) {
        body(key(of: shorter))
      }
    }
  }

  /// Lists a name under a key.
  mutating func add(_ name: UInt32, under key: UInt32) { entries.append(UInt64(key) << 32 | UInt64(name)) }

  /// Makes the lists ready for searching.
  mutating func finish() {
    entries.sort()
    let bits = UInt64(max(8, 64 - max(1, entries.count).leadingZeroBitCount))
    shift = 64 - min(bits, 24)
    directory = Array(repeating: 0, count: 1 << Int(64 - shift) + 1)
    for entry in entries { directory[Int(entry >> shift) + 1] += 1 }
    for index in 1..<directory.count { directory[index] += directory[index - 1] }
  }

  /// How many names are listed under a key.
  func count(under key: UInt32) -> Int {
    var count = 0
    forEachName(under: key) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the names listed under a key.
  @inline(__always)
  func forEachName(under key: UInt32, _ body: (UInt32) -> Void) {
    let slot = Int((UInt64(key) << 32) >> shift)
    entries.withUnsafeBufferPointer { entries in
      for position in Int(directory[slot])..<Int(directory[slot + 1])
      where entries[position] >> 32 == UInt64(key) {
        body(UInt32(truncatingIfNeeded: entries[position]))
      }
    }
  }
}
