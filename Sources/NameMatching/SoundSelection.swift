/// Chooses from lists of names those that share most sounds with a query, in memory that is used again.
///
/// Which names are near is anyone's guess: no branch depends on it.
struct SoundSelection: Sendable {
  /// How many names were chosen; they come first in ``names``.
  private(set) var count = 0
  /// The names chosen, each once, those that share most sounds first.
  private(set) var names: [UInt32] = []
  /// In how many bits the sounds of each name of the lists differ, list after list.
  private var differences: [UInt8] = []
  /// Where the names near enough stand in the lists, each below the number of bits in which it differs.
  private var near: [UInt64] = []
  /// How many names differ in so many bits; then where the next of them goes.
  private var tally = [Int](repeating: 0, count: 129)
  /// The names met, with open addressing, counted from 1.
  private var met: [UInt32] = []

  /// Chooses the `most` names nearest by their sounds, and more that are as near, from lists, which are ranges of names
  /// and, beside them, of their signatures; then puts them in order by all of these.
  mutating func choose(
    from lists: [Range<Int>], of listed: [UInt32], sounds: [UInt64], classes: [UInt64],
    like own: SoundSignature, most: Int
  ) {
    let size = lists.reduce(0) { $0 + $1.count }
    if differences.count < size { differences = Array(repeating: 0, count: 2 * size) }
    differences.withUnsafeMutableBufferPointer { differences in
      sounds.withUnsafeBufferPointer {
        Self.compare($0, in: lists, with: own.sounds, into: differences)
      }
    }
    let (total, farthest) = countNearest(most, of: size)
    if names.count < total {
      names = Array(repeating: 0, count: 2 * total)
      // One more for the name looked at last.
      near = Array(repeating: 0, count: 2 * total + 1)
    }
    collect(from: lists, through: farthest)
    keepEachOnce(total, of: listed)
    sort(listed, by: own.classes, classes)
  }

  @inline(__always)
  private static func compare(
    _ sounds: UnsafeBufferPointer<UInt64>, in lists: [Range<Int>], with own: UInt64,
    into differences: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard var next = differences.baseAddress, let sounds = sounds.baseAddress else { return }
    for list in lists {
      let (first, count) = (sounds + list.lowerBound, list.count)
      for index in 0..<count {
        next[index] = UInt8(truncatingIfNeeded: (first[index] ^ own).nonzeroBitCount)
      }
      next += count
    }
  }

  /// How many names differ in no more bits than so many nearest, and in how many bits these differ.
  private mutating func countNearest(_ most: Int, of size: Int) -> (total: Int, farthest: UInt8) {
    tally.withUnsafeMutableBufferPointer { tally in
      tally.update(repeating: 0)
      differences.withUnsafeBufferPointer { differences in
        for index in 0..<size { tally[Int(differences[index])] &+= 1 }
      }
      var (total, farthest) = (0, 0)
      for bits in 0...64 where total < most {
        total += tally[bits]
        farthest = bits
      }
      return (total, UInt8(farthest))
    }
  }

  /// Collects the names that differ in no more bits.
  private mutating func collect(from lists: [Range<Int>], through farthest: UInt8) {
    near.withUnsafeMutableBufferPointer { near in
      differences.withUnsafeBufferPointer { differences in
        guard var next = differences.baseAddress, var end = near.baseAddress else { return }
        for list in lists {
          let (first, count) = (UInt64(list.lowerBound), list.count)
          for index in 0..<count {
            end.pointee = UInt64(next[index]) << 32 | (first &+ UInt64(truncatingIfNeeded: index))
            end += next[index] <= farthest ? 1 : 0
          }
          next += count
        }
      }
    }
  }

  /// Keeps of the names collected each once.
  private mutating func keepEachOnce(_ total: Int, of listed: [UInt32]) {
    let bits = Int.bitWidth - max(total, 511).leadingZeroBitCount + 1
    if met.count < 1 << bits { met = Array(repeating: 0, count: 1 << bits) }
    count = 0
    near.withUnsafeMutableBufferPointer { near in
      met.withUnsafeMutableBufferPointer { met in
        listed.withUnsafeBufferPointer { listed in
          met[..<(1 << bits)].update(repeating: 0)
          for index in 0..<total {
            let entry = near[index]
            let name = listed[Int(entry & 0xFFFF_FFFF)] &+ 1
            var slot = Int((name &* 0x9E37_79B9) >> UInt32(32 - bits))
            while met[slot] != 0, met[slot] != name { slot = (slot &+ 1) & (1 << bits &- 1) }
            near[count] = entry
            count &+= met[slot] == 0 ? 1 : 0
            met[slot] = name
          }
        }
      }
    }
  }

  /// Puts the names kept in order by the bits in which their signatures differ (counting sort).
  private mutating func sort(_ listed: [UInt32], by own: UInt64, _ classes: [UInt64]) {
    tally.withUnsafeMutableBufferPointer { tally in
      near.withUnsafeMutableBufferPointer { near in
        classes.withUnsafeBufferPointer { classes in
          tally.update(repeating: 0)
          for index in 0..<count {
            let entry = near[index]
            let more = (classes[Int(entry & 0xFFFF_FFFF)] ^ own).nonzeroBitCount
            near[index] = entry &+ UInt64(truncatingIfNeeded: more) << 32
            tally[Int(near[index] >> 32)] &+= 1
          }
          var place = 0
          for bits in tally.indices { (tally[bits], place) = (place, place &+ tally[bits]) }
        }
        names.withUnsafeMutableBufferPointer { names in
          listed.withUnsafeBufferPointer { listed in
            for entry in near[..<count] {
              let bits = Int(entry >> 32)
              names[tally[bits]] = listed[Int(entry & 0xFFFF_FFFF)]
              tally[bits] &+= 1
            }
          }
        }
      }
    }
  }
}
