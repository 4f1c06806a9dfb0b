import Gazetteer
import Orthography

/// Numbers the distinct words of all batches and writes them as the sections that `WordTable` and `VariantIndex` read:
/// the words that begin names first, in the order in which they first did, then those that stand for persons, then
/// the others in the order in which they were met.
struct WordNumbering: ~Copyable {
  /// How words come by their places among all.
  private enum Rank: Int {
    case begins, stands, other
  }

  /// The words of one rank, in their order.
  private final class RankedWords {
    var count = 0
    var bytes: Spool
    var lengths: Spool
    var flags: Spool

    init(_ workspace: Workspace) {
      bytes = Spool(workspace)
      lengths = Spool(workspace)
      flags = Spool(workspace)
    }
  }

  private let workspace: Workspace
  private var ranked: [RankedWords]
  private var groupCount = 0
  /// Of each word in the order of hashes: the hash, the number of batches that have it, whether it stands for persons,
  /// and where in them it is.
  private var groups: Spool
  /// For the word that gives its place to those like it, by batch and number: its group, and what it is.
  private var places: RecordSorter
  /// For each group, in its order, the number of its word.
  private var numbers: RecordSorter
  private var firstWordFilter = FirstWordFilter.Builder()
  private var beginningFilter = FirstWordFilter.Builder()
  private var variants: VariantIndex.Builder

  init(_ workspace: Workspace) {
    self.workspace = workspace
    ranked = (0..<3).map { _ in RankedWords(workspace) }
    groups = Spool(workspace)
    places = RecordSorter(workspace, share: 0.15)
    numbers = RecordSorter(workspace, share: 0.15)
    variants = VariantIndex.Builder(workspace)
  }

  /// Numbers the words and writes their sections.
  ///
  /// - Returns: for each word of each batch its number times two, plus one if it stands for persons.
  mutating func write(
    _ words: consuming NameWords, to writer: SectionWriter
  ) throws(GazetteerFileError) -> Spool {
    var words = words
    try group(words.members.sorted())
    try number(&words)
    try writeWords(to: writer)
    try firstWordFilter.write(to: writer, .firstWordFilter)
    try beginningFilter.write(to: writer, .beginningFilter)
    try variants.write(to: writer)
    return try writeSlots(to: writer)
  }

  // MARK: Which words are the same

  /// Finds the words of different batches that are the same.
  private mutating func group(_ sorted: consuming SortedRecords) throws(GazetteerFileError) {
    var next = try sorted.next()
    while let first = next {
      var alike: [SortRecord] = []
      while let record = next, record.key == first.key {
        alike.append(record)
        next = try sorted.next()
      }
      // Hardly ever more than one word has a hash.
      while let one = alike.first {
        try add(alike.filter { $0.second >> 8 == one.second >> 8 })
        alike.removeAll { $0.second >> 8 == one.second >> 8 }
      }
    }
  }

  /// Adds a word by the batches that have it, in their order, and finds which of these gives it its place.
  private mutating func add(_ members: [SortRecord]) throws(GazetteerFileError) {
    let traits = members.reduce(NameWords.Traits()) { $0.union(NameWords.Traits($1)) }
    let flags = WordFlags(rawValue: traits.intersection(.flags).rawValue)
    // Neither a title nor a given name of others, as محمد and حسن are.
    let stands = traits.contains(.isPart) && (traits.contains(.leads) || !flags.contains(.leadsName))
    let rank: Rank = traits.contains(.begins) ? .begins : stands ? .stands : .other
    let giver = members.first { member in
      switch rank {
      case .begins: NameWords.Traits(member).contains(.begins)
      case .stands: NameWords.Traits(member).contains(.isPart)
      case .other: true
      }
    }
    guard let giver else { return }
    try groups.append(giver.key)
    try groups.append(UInt32(members.count) << 1 | (stands ? 1 : 0))
    for member in members { try groups.append(member.first) }
    try places.add(
      SortRecord(
        key: giver.first, first: UInt64(groupCount),
        second: UInt64(rank.rawValue) << 8 | UInt64(flags.rawValue)))
    ranked[rank.rawValue].count += 1
    groupCount += 1
  }

  // MARK: Their numbers

  private mutating func number(_ words: inout NameWords) throws(GazetteerFileError) {
    var next = [0, ranked[0].count, ranked[0].count + ranked[1].count]
    var places = try self.places.sorted()
    var place = try places.next()
    var bytes = try words.bytes.reader()
    var lengths = try words.lengths.reader()
    var firstWords = try words.firstWords.reader()
    var partWords = try words.partWords.reader()
    for (index, batch) in words.batches.enumerated() {
      try workspace.checkInterruption()
      var starts = [0]
      starts.reserveCapacity(batch.words + 1)
      for word in 0..<batch.words { starts.append(starts[word] + Int(try lengths.next32() ?? 0)) }
      let arena = try bytes.next(batch.bytes)
      var given = [(group: Int64, second: UInt32)](repeating: (-1, 0), count: batch.words)
      while let own = place, own.key >> 32 == UInt64(index) {
        given[Int(own.key & 0xFFFF_FFFF)] = (Int64(own.first), UInt32(own.second))
        place = try places.next()
      }
      func take(_ word: Int, _ rank: Rank) throws(GazetteerFileError) {
        guard given[word].group >= 0, given[word].second >> 8 == UInt32(rank.rawValue) else { return }
        try numbers.add(SortRecord(key: UInt64(given[word].group), first: UInt64(next[rank.rawValue])))
        try add(
          UnsafeRawBufferPointer(rebasing: arena[starts[word]..<starts[word + 1]]),
          number: next[rank.rawValue],
          rank, flags: UInt8(truncatingIfNeeded: given[word].second))
        next[rank.rawValue] += 1
      }
      for _ in 0..<batch.firstWords { try take(Int(try firstWords.next32() ?? 0), .begins) }
      for _ in 0..<batch.partWords { try take(Int(try partWords.next32() ?? 0), .stands) }
      for word in 0..<batch.words { try take(word, .other) }
    }
  }

  private mutating func add(
    _ word: UnsafeRawBufferPointer, number: Int, _ rank: Rank, flags: UInt8
  ) throws(GazetteerFileError) {
    let list = ranked[rank.rawValue]
    try list.bytes.append(word)
    try list.lengths.append(UInt32(word.count))
    try list.flags.append(flags)
    guard rank != .other else { return }
    let letters = word.assumingMemoryBound(to: UInt8.self)
    firstWordFilter.insert(WordHash.hash(letters))
    for hash in SplitWords.beginningHashes(of: letters) { beginningFilter.insert(hash) }
    if let hash = VariantIndex.hash(of: letters) { try variants.add(UInt32(number), letters, hash: hash) }
  }

  // MARK: Sections

  private func writeWords(to writer: SectionWriter) throws(GazetteerFileError) {
    try workspace.checkSize(ranked.reduce(0) { $0 + $1.bytes.count })
    writer.begin(.wordStarts)
    var start: UInt32 = 0
    try writer.append(start)
    for list in ranked {
      var lengths = try list.lengths.reader()
      while let length = try lengths.next32() {
        start += length
        try writer.append(start)
      }
    }
    try writer.end()
    writer.begin(.wordBytes)
    for list in ranked { try writer.append(&list.bytes) }
    try writer.end()
    writer.begin(.wordFlags)
    for list in ranked { try writer.append(&list.flags) }
    try writer.end()
  }

  /// Writes the hash table of words, and finds the number of each word of each batch.
  private mutating func writeSlots(to writer: SectionWriter) throws(GazetteerFileError) -> Spool {
    var translation = RecordSorter(workspace, share: 0.15)
    var sorted = try numbers.sorted()
    var groups = try self.groups.reader()
    let slots = OrderedSlots(entries: groupCount)
    var filling = OrderedSlots.Filling(slots)
    writer.begin(.wordSlots)
    try writer.append(slots.count)
    while let hash = try groups.next64(), let bits = try groups.next32(),
      let number = try sorted.next()?.first
    {
      for _ in 0..<bits >> 1 {
        let place = try groups.next64() ?? 0
        try translation.add(SortRecord(key: place, first: number << 1 | UInt64(bits & 1)))
      }
      try writer.append(zeros: filling.place(hash) * MemoryLayout<UInt64>.size)
      try writer.append(hash & ~0xFFFF_FFFF | (number + 1))
    }
    try writer.end()
    var translated = Spool(workspace)
    var places = try translation.sorted()
    while let place = try places.next() { try translated.append(UInt32(truncatingIfNeeded: place.first)) }
    return translated
  }
}

extension NameWords.Traits {
  /// The traits in a record of a word.
  fileprivate init(_ member: SortRecord) { self.init(rawValue: UInt8(truncatingIfNeeded: member.second)) }
}
