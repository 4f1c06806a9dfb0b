import Gazetteer
import NameMatching
import Orthography

/// The words that begin names, under the skeletons that spellings of them share.
///
/// A slot of the hash table is two numbers: the hash of a skeleton, and where its words begin and how many they
/// are, in 32 bits each. Skeletons whose hashes agree share their words, which only makes for more comparing.
struct VariantIndex: Sendable {
  private let slots: Column<UInt64>
  private let words: Column<UInt32>
  private let mask: Int

  init(_ file: SectionFile) {
    slots = file.column(.skeletonSlots)
    words = file.column(.skeletonWords)
    let count = slots.count / 2
    mask = count > 0 && count & (count - 1) == 0 ? count - 1 : -1
  }

  /// The words under a skeleton.
  func words(under skeleton: ConsonantSkeleton) -> UnsafeBufferPointer<UInt32> {
    guard mask >= 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
    let hash = Self.hash(skeleton)
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let held = slots[slot * 2]
      if held == 0 { break }
      if held == hash {
        let place = slots[slot * 2 + 1]
        let start = Int(place >> 32)
        return words[start..<start + Int(place & 0xFFFF_FFFF)]
      }
      slot = (slot + 1) & mask
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Writes the index of words, given with the numbers they will have, in that order.
  static func write(
    to writer: SectionWriter, words: some Sequence<(number: UInt32, letters: [LetterCosts.Letter])>
  ) throws(GazetteerFileError) {
    var skeletons = NumberTable()
    var hashes: [UInt64] = []
    var members: [(skeleton: UInt32, word: UInt32)] = []
    for word in words where word.letters.count >= 4 {
      for skeleton in ConsonantSkeleton(word.letters).neighbourhood {
        let hash = hash(skeleton)
        let known = skeletons.insert(UInt32(hashes.count), for: hash)
        members.append((known ?? UInt32(hashes.count), word.number))
        if known == nil { hashes.append(hash) }
      }
    }
    var starts = [Int](repeating: 0, count: hashes.count + 1)
    for member in members { starts[Int(member.skeleton) + 1] += 1 }
    for index in hashes.indices { starts[index + 1] += starts[index] }
    var next = starts
    var listed = [UInt32](repeating: 0, count: members.count)
    for member in members {
      listed[next[Int(member.skeleton)]] = member.word
      next[Int(member.skeleton)] += 1
    }
    var slots = [UInt64](repeating: 0, count: OpenAddressing.capacity(for: hashes.count) * 2)
    let mask = slots.count / 2 - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot * 2] != 0 { slot = (slot + 1) & mask }
      slots[slot * 2] = hash
      slots[slot * 2 + 1] = UInt64(starts[index]) << 32 | UInt64(starts[index + 1] - starts[index])
    }
    try writer.add(.skeletonSlots, slots)
    try writer.add(.skeletonWords, listed)
  }

  /// Never 0, which marks free slots.
  private static func hash(_ skeleton: ConsonantSkeleton) -> UInt64 {
    NumberTable.mix(skeleton.key &+ UInt64(skeleton.count) << 58) | 1
  }
}
