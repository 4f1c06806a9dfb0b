import Gazetteer
import Orthography

/// The distinct folded words of names and their numbers, in the columns of a compiled gazetteer.
///
/// A slot of the hash table holds the upper half of a word's hash and its number plus one; the first number says how many
/// slots hashes name.
struct WordTable: Sendable {
  private let starts: Column<UInt32>
  private let bytes: Column<UInt8>
  private let slots: Column<UInt64>
  private let order: OrderedSlots

  init(_ file: SectionFile) {
    starts = file.column(.wordStarts)
    bytes = file.column(.wordBytes)
    slots = file.column(.wordSlots)
    order = OrderedSlots(count: slots[0])
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
    var slot = order.home(of: hash) &+ 1
    // Behind the last slot there are only zeros.
    while true {
      let held = slots[slot]
      if held == 0 || held >> 32 > hash >> 32 { return -1 }
      if held >> 32 == hash >> 32 {
        let number = Int(held & 0xFFFF_FFFF) - 1
        if bytes[starts.range(number)].hasSameBytes(as: word) { return Int32(truncatingIfNeeded: number) }
      }
      slot &+= 1
    }
  }
}
