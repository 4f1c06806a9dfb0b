import Orthography

/// Distinct folded words while they are collected: each has a number, in the order in which they were met.
struct WordInterner: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  /// The upper half of a word's hash and its number plus one, or 0.
  private var slots = [UInt64](repeating: 0, count: 64)

  /// How many words there are; their numbers run from 0.
  var count: Int { starts.count - 1 }

  /// How many bytes they have together.
  var byteCount: Int { arena.count }

  /// The bytes of all words, one after the other.
  var allBytes: [UInt8] { arena }

  /// The bytes of a word.
  func bytes(of word: Int32) -> ArraySlice<UInt8> { arena[starts[Int(word)]..<starts[Int(word) + 1]] }

  /// The number of a word whose hash is known.
  func number(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let held = slots[slot(of: bytes, hash: hash)]
    return held == 0 ? nil : Int32(truncatingIfNeeded: held & 0xFFFF_FFFF) - 1
  }

  /// The number of a word with that hash, which is added when it is new.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let slot = slot(of: bytes, hash: hash)
    if slots[slot] != 0 { return Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1 }
    let number = Int32(count)
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    arena.withUnsafeBufferPointer { arena in
      for number in 0..<count {
        let hash = WordHash.hash(UnsafeBufferPointer(rebasing: arena[starts[number]..<starts[number + 1]]))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while larger[slot] != 0 { slot = (slot + 1) & mask }
        larger[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
      }
    }
    slots = larger
  }

  /// The slot where the word is or would be.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let word = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if arena[starts[word]..<starts[word + 1]].elementsEqual(bytes) { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
