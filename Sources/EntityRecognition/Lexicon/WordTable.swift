import Gazetteer
import Orthography

/// The distinct folded words of names and their numbers, in the columns of a compiled gazetteer.
///
/// A slot of the hash table holds the upper half of a word's hash and its number plus one.
struct WordTable: Sendable {
  private let starts: Column<UInt32>
  private let bytes: Column<UInt8>
  private let slots: Column<UInt64>
  private let mask: Int

  init(_ file: SectionFile) {
    starts = file.column(.wordStarts)
    bytes = file.column(.wordBytes)
    slots = file.column(.wordSlots)
    let isUsable = slots.count > 0 && slots.count & (slots.count - 1) == 0
    mask = isUsable ? slots.count - 1 : -1
  }

  /// How many words there are; their numbers run from 0.
  var count: Int { max(0, starts.count - 1) }

  /// The bytes of a word.
  func bytes(of word: Int32) -> UnsafeBufferPointer<UInt8> { bytes[starts.range(Int(word))] }

  /// The number of a word, or -1 when the table lacks it.
  func number(of word: ArraySlice<UInt8>) -> Int32 {
    let hash = WordHash.hash(word)
    return word.withUnsafeBufferPointer { number(of: $0, hash: hash) }
  }

  /// The number of a word whose hash is known, or -1 when the table lacks it.
  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    guard mask >= 0 else { return -1 }
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A damaged table may have no free slot.
    for _ in 0...mask {
      let held = slots[slot]
      if held == 0 { return -1 }
      if held >> 32 == hash >> 32 {
        let number = Int(held & 0xFFFF_FFFF) - 1
        if Self.areEqual(bytes[starts.range(number)], word) { return Int32(truncatingIfNeeded: number) }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }
}

/// Interned folded words while they are collected: each distinct word has a number.
struct WordTableBuilder: Sendable {
  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var slots = [UInt64](repeating: 0, count: 64)

  /// How many words there are; their numbers run from 0.
  var count: Int { starts.count - 1 }

  /// The bytes of a word.
  func bytes(of word: Int32) -> ArraySlice<UInt8> {
    arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  /// The number of a word whose hash is known.
  func number(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let held = slots[slot(of: bytes, hash: hash)]
    return held == 0 ? nil : Int32(truncatingIfNeeded: held & 0xFFFF_FFFF) - 1
  }

  /// The number of a word, which is added when the table lacks it.
  mutating func insert(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = WordHash.hash(bytes)
    let slot = bytes.withUnsafeBufferPointer { self.slot(of: $0, hash: hash) }
    if slots[slot] != 0 { return Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1 }
    let number = Int32(count)
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    arena.append(contentsOf: bytes)
    starts.append(UInt32(arena.count))
    if count * 2 > slots.count { slots = slots(capacity: slots.count * 2, order: nil) }
    return number
  }

  /// Writes the words in another order: `order[n]` is the number so far of the word whose number will be n.
  func write(to writer: SectionWriter, order: [Int32]) throws(GazetteerFileError) {
    var (newStarts, newBytes): ([UInt32], [UInt8]) = ([0], [])
    newStarts.reserveCapacity(starts.count)
    newBytes.reserveCapacity(arena.count)
    for word in order {
      newBytes.append(contentsOf: bytes(of: word))
      newStarts.append(UInt32(newBytes.count))
    }
    try writer.add(.wordStarts, newStarts)
    try writer.add(.wordBytes, newBytes)
    try writer.add(.wordSlots, slots(capacity: OpenAddressing.capacity(for: count), order: order))
  }

  private func slots(capacity: Int, order: [Int32]?) -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: capacity)
    let mask = capacity - 1
    for number in 0..<count {
      let hash = WordHash.hash(bytes(of: order?[number] ?? Int32(number)))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }
    return slots
  }

  /// The slot where the word is or would be.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let word = Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        if self.bytes(of: word).elementsEqual(bytes) { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
