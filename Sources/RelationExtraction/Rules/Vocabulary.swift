import Orthography

/// Words by their folded spelling, numbered.
struct Vocabulary: Sendable {
  /// No word of the vocabulary.
  static let unknown: Int32 = -1

  /// Open addressing: one hash per word of a text is all that looking it up costs.
  private var slots: [Int32] = [Int32](repeating: Self.unknown, count: 1024)
  /// The upper half of each word's hash, by number: nearly every other word differs there.
  private var tags: [UInt32] = []
  private var arena: [UInt8] = []
  private var ends: [Int32] = [0]

  /// The number of words.
  var count: Int { tags.count }

  /// The number of a word, or `unknown`.
  func number(of word: ArraySlice<UInt8>) -> Int32 { slots[slot(of: word, hash: WordHash.hash(word))] }

  private func slot(of word: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.unknown {
      let number = Int(slots[slot])
      if tags[number] == tag, arena[Int(ends[number])..<Int(ends[number + 1])].elementsEqual(word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Adds a word, given folded, and returns its number.
  mutating func add(word: [UInt8]) -> Int32 {
    let hash = WordHash.hash(word[...])
    let place = slot(of: word[...], hash: hash)
    if slots[place] != Self.unknown { return slots[place] }
    let number = Int32(count)
    slots[place] = number
    tags.append(UInt32(truncatingIfNeeded: hash >> 32))
    arena.append(contentsOf: word)
    ends.append(Int32(arena.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.unknown, count: slots.count * 2)
    for number in tags.indices {
      let word = arena[Int(ends[number])..<Int(ends[number + 1])]
      slots[slot(of: word, hash: WordHash.hash(word))] = Int32(number)
    }
  }
}
