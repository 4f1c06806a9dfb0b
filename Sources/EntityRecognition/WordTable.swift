import Orthography

/// Interned folded words: each distinct word has a number, and a look-up hashes its bytes once.
///
/// Open addressing over one arena of bytes (FNV-1a; Fowler, Noll and Vo).
struct WordTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots: [Int32] = [Int32](repeating: -1, count: 64)

  /// How many words there are; their numbers run from 0.
  var count: Int { starts.count - 1 }

  /// The bytes of a word.
  func bytes(of word: Int) -> ArraySlice<UInt8> { arena[Int(starts[word])..<Int(starts[word + 1])] }

  /// The number of a word, or -1 when the table lacks it.
  func number(of bytes: ArraySlice<UInt8>) -> Int32 { slots[slot(of: bytes)] }

  /// The number of a word, which is added when the table lacks it.
  mutating func insert(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let slot = slot(of: bytes)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    slots[slot] = number
    arena.append(contentsOf: bytes)
    starts.append(Int32(arena.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for word in 0..<count { slots[slot(of: bytes(of: word))] = Int32(word) }
  }

  /// The slot where the word is or would be.
  private func slot(of bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0 {
      let word = Int(slots[slot])
      let low = Int(starts[word])
      let length = Int(starts[word + 1]) - low
      if length == bytes.count {
        var index = 0
        while index < length, arena[low + index] == bytes[bytes.startIndex + index] { index += 1 }
        if index == length { return slot }
      }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

/// A set of folded words, asked without copying their bytes.
struct WordSet: Sendable {
  private var table = WordTable()

  /// The words of a text, folded.
  init(_ text: String) {
    for word in Folding.words(of: text) { _ = table.insert(word[...]) }
  }

  func contains(_ folded: ArraySlice<UInt8>) -> Bool { table.number(of: folded) >= 0 }

  mutating func insert(_ folded: ArraySlice<UInt8>) { _ = table.insert(folded) }
}
