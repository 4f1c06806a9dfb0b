import Gazetteer

/// Collects names as they are written and writes them as the sections that `WholeNameTable` reads.
struct WholeNameTableBuilder: Sendable {
  /// Something about a beginning: a word that follows, or a name that ends there.
  private struct Item: Comparable {
    enum Part {
      case name(Int)
      case follower(bit: UInt64)
    }

    let hash: UInt64
    /// The number of the name; or the bit of the word, which lies above all numbers.
    private let bits: UInt64

    init(hash: UInt64, _ part: Part) {
      self.hash = hash
      switch part {
      case .name(let number): bits = UInt64(number)
      case .follower(let bit): bits = bit
      }
    }

    var part: Part { bits >> 32 == 0 ? .name(Int(bits)) : .follower(bit: bits) }

    static func < (one: Item, other: Item) -> Bool {
      one.hash != other.hash ? one.hash < other.hash : one.bits < other.bits
    }
  }

  private var firstWords: [Item] = []
  private var longer: [Item] = []
  private var names: [UInt32] = []

  /// Adds a name, given by the hashes of its words, of which there is at least one. Names that end at the same
  /// beginning keep the order in which they were added.
  ///
  /// - Parameter text: where its letters stand in the text of all names, in bytes.
  mutating func insert(_ words: [UInt64], entity: Int, name: Int, text: Range<Int>) {
    let number = names.count / WholeNameTable.numbersPerName
    names.append(UInt32(truncatingIfNeeded: entity))
    names.append(UInt32(truncatingIfNeeded: name))
    names.append(UInt32(clamping: text.lowerBound))
    names.append(UInt32(clamping: text.count))
    var hash = words[0]
    for index in words.indices {
      if index > 0 { hash = WholeNameTable.extend(hash, by: words[index]) }
      let item =
        index == words.count - 1
        ? Item(hash: hash, .name(number))
        : Item(hash: hash, .follower(bit: 1 << WholeNameTable.followerBit(of: words[index + 1])))
      if index == 0 { firstWords.append(item) } else { longer.append(item) }
    }
  }

  /// Writes the sections.
  ///
  /// - Throws: `GazetteerFileError.unwritable`.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError) {
    var ordered: [UInt32] = []
    ordered.reserveCapacity(names.count)
    var hashes: [UInt64] = []
    try writer.add(.firstWordSlots, slots(of: firstWords, names: &ordered) { hashes.append($0) })
    try writer.add(.beginningSlots, slots(of: longer, names: &ordered) { _ in })
    try writer.add(.wholeNames, ordered)
    try FirstWordFilter.write(to: writer, .wholeNameFilter, hashes: hashes)
  }

  /// The slots of beginnings, whose names are appended. The body is called with the hash of each.
  private func slots(
    of unordered: [Item], names ordered: inout [UInt32], _ body: (UInt64) -> Void
  ) -> [UInt64] {
    let items = unordered.sorted()
    var count = 0
    for index in items.indices where index == 0 || items[index].hash != items[index - 1].hash { count += 1 }
    var slots = [UInt64](repeating: 0, count: OpenAddressing.capacity(for: count) * 2)
    let mask = slots.count / 2 - 1
    var index = 0
    while index < items.count {
      let hash = items[index].hash
      let first = ordered.count
      var followers: UInt64 = 0
      while index < items.count, items[index].hash == hash {
        switch items[index].part {
        case .name(let number):
          let start = number * WholeNameTable.numbersPerName
          ordered.append(contentsOf: names[start..<start + WholeNameTable.numbersPerName])
        case .follower(let bit): followers |= bit
        }
        index += 1
      }
      var place = 0
      if ordered.count > first {
        place = first / WholeNameTable.numbersPerName + 1
        ordered[ordered.count - WholeNameTable.numbersPerName + 1] |= WholeNameTable.lastFlag
      }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot * 2 + 1] != 0 { slot = (slot + 1) & mask }
      slots[slot * 2] = hash
      slots[slot * 2 + 1] = followers | UInt64(place)
      body(hash)
    }
    return slots
  }
}
