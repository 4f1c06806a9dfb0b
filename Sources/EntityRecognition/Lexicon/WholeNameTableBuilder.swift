import Gazetteer
import Orthography

/// Collects names as they are written and writes them as the sections that `WholeNameTable` reads.
struct WholeNameTableBuilder: ~Copyable {
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
  /// The length of the text of all names so far, and that text, if it is to be written.
  private var textLength = 0
  private var text: [UInt8]?
  private var scanner = WordScanner()

  /// Starts without names. Unless the sections of entities stand in the same file, it has to write the text of
  /// names, too.
  init(writesText: Bool) { text = writesText ? [] : nil }

  /// Adds the names of an entity, those before `firstName` left out. Names that begin alike keep the order in which
  /// they were added.
  mutating func add(_ entity: Entity, number: Int, firstName: Int = 0) {
    for (index, name) in entity.names.enumerated() {
      var spelling = name.text
      spelling.withUTF8 { spelling in
        let start = textLength
        textLength += spelling.count
        text?.append(contentsOf: spelling)
        guard index >= firstName, name.kind.isName else { return }
        scanner.scan(spelling)
        guard !scanner.words.isEmpty else { return }
        insertWords(nameNumber: names.count / WholeNameTable.numbersPerName)
        names.append(UInt32(truncatingIfNeeded: number))
        names.append(UInt32(truncatingIfNeeded: index))
        names.append(UInt32(clamping: start))
        names.append(UInt32(clamping: spelling.count))
      }
    }
  }

  /// Notes the beginnings of the name that was scanned.
  private mutating func insertWords(nameNumber: Int) {
    let words = scanner.words
    var hash = words[0].hash
    for index in words.indices {
      if index > 0 { hash = WholeNameTable.extend(hash, by: words[index].hash) }
      let item =
        index == words.count - 1
        ? Item(hash: hash, .name(nameNumber))
        : Item(hash: hash, .follower(bit: 1 << WholeNameTable.followerBit(of: words[index + 1].hash)))
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
    try writer.add(.longerSlots, slots(of: longer, names: &ordered) { _ in })
    try writer.add(.wholeNames, ordered)
    try FirstWordFilter.write(to: writer, .wholeNameFilter, hashes: hashes)
    if let text { try writer.add(.nameText, text) }
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

extension EntityName.Kind {
  /// Whether a name of this kind is a mention of its entity wherever it stands, as titles and demonyms are not.
  var isName: Bool { self != .title && self != .demonym }
}
