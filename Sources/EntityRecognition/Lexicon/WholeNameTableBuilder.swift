import Gazetteer
import Orthography

/// Collects names as they are written and writes them as the sections that `WholeNameTable` reads.
struct WholeNameTableBuilder: LexiconBuilder, ~Copyable {
  /// The parts of beginnings by their hashes: a name that ends there, or a word that follows.
  private var firstWords: RecordSorter
  private var longer: RecordSorter
  /// The length of the text of all names so far, and that text, if it is to be written.
  private var textLength = 0
  private let writesText: Bool
  private var text: Spool
  private var scanner = WordScanner()
  private let workspace: Workspace

  /// Starts without names. Unless the sections of entities stand in the same file, it has to write the text of
  /// names, too.
  init(_ workspace: Workspace, writesText: Bool) {
    self.workspace = workspace
    firstWords = RecordSorter(workspace, share: 0.2)
    longer = RecordSorter(workspace, share: 0.2)
    self.writesText = writesText
    text = Spool(workspace)
  }

  /// Adds the names of an entity, those before `firstName` left out. Names that begin alike keep the order in which
  /// they were added.
  mutating func add(
    _ entity: borrowing EntityBytes, number: Int, firstName: Int = 0
  ) throws(GazetteerFileError) {
    try entity.text.withUnsafeBufferPointer { letters throws(GazetteerFileError) in
      for (index, name) in entity.names.enumerated() {
        let start = textLength
        textLength += name.text.count
        let spelling = UnsafeBufferPointer(rebasing: letters[name.text])
        if writesText { try text.append(UnsafeRawBufferPointer(spelling)) }
        guard index >= firstName, name.kind.isName else { continue }
        scanner.scan(spelling)
        guard !scanner.words.isEmpty else { continue }
        try insertWords(
          first: UInt64(UInt32(truncatingIfNeeded: number)) << 32 | UInt64(UInt32(truncatingIfNeeded: index)),
          second: UInt64(UInt32(clamping: start)) << 32 | UInt64(UInt32(clamping: spelling.count)))
      }
    }
  }

  /// Notes the beginnings of the name that was scanned; the numbers say which name it is and where its letters are.
  private mutating func insertWords(first: UInt64, second: UInt64) throws(GazetteerFileError) {
    let words = scanner.words
    var hash = words[0].hash
    for index in words.indices {
      if index > 0 { hash = WholeNameTable.extend(hash, by: words[index].hash) }
      let item =
        index == words.count - 1
        ? SortRecord(key: hash, first: first, second: second)
        : SortRecord(key: hash, first: 1 << WholeNameTable.followerBit(of: words[index + 1].hash))
      if index == 0 { try firstWords.add(item) } else { try longer.add(item) }
    }
  }

  /// Writes the sections.
  ///
  /// - Throws: `GazetteerFileError`: `.unwritable` or `.interrupted`.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError) {
    try workspace.checkSize(textLength)
    var filter = FirstWordFilter.Builder()
    var names = 0
    writer.begin(.wholeNames)
    var firstWordBeginnings = Spool(workspace)
    try Self.writeNames(of: firstWords.sorted(), to: writer, count: &names) {
      hash, bits throws(GazetteerFileError) in
      filter.insert(hash)
      try firstWordBeginnings.append(hash)
      try firstWordBeginnings.append(bits)
    }
    var longerBeginnings = Spool(workspace)
    try Self.writeNames(of: longer.sorted(), to: writer, count: &names) {
      hash, bits throws(GazetteerFileError) in
      try longerBeginnings.append(hash)
      try longerBeginnings.append(bits)
    }
    try writer.end()
    try filter.write(to: writer, .wholeNameFilter)
    try Self.writeSlots(of: &firstWordBeginnings, to: writer, .firstWordSlots)
    try Self.writeSlots(of: &longerBeginnings, to: writer, .longerSlots)
    if writesText { try writer.add(.nameText, &text) }
  }

  /// Writes the names that end at beginnings, in the order of the beginnings' hashes; the body gets each beginning as a
  /// slot has it.
  private static func writeNames(
    of sorted: consuming SortedRecords, to writer: SectionWriter, count: inout Int,
    _ body: (_ hash: UInt64, _ bits: UInt64) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) {
    var next = try sorted.next()
    while let first = next {
      let hash = first.key
      var (bits, place) = (UInt64(0), 0)
      var held: SortRecord?
      while let record = next, record.key == hash {
        if record.second == 0 {
          bits |= record.first
        } else {
          if let held { try append(held, isLast: false, to: writer) }
          held = record
          count += 1
          if place == 0 { place = count }
        }
        next = try sorted.next()
      }
      if let held { try append(held, isLast: true, to: writer) }
      try body(hash, bits | UInt64(place))
    }
  }

  private static func append(
    _ name: SortRecord, isLast: Bool, to writer: SectionWriter
  ) throws(GazetteerFileError) {
    try writer.append(UInt32(truncatingIfNeeded: name.first >> 32))
    try writer.append(UInt32(truncatingIfNeeded: name.first) | (isLast ? WholeNameTable.lastFlag : 0))
    try writer.append(UInt32(truncatingIfNeeded: name.second >> 32))
    try writer.append(UInt32(truncatingIfNeeded: name.second))
  }

  private static func writeSlots(
    of beginnings: inout Spool, to writer: SectionWriter, _ id: SectionID
  ) throws(GazetteerFileError) {
    let size = 2 * MemoryLayout<UInt64>.size
    let slots = OrderedSlots(entries: beginnings.count / size)
    var filling = OrderedSlots.Filling(slots)
    writer.begin(id)
    try writer.append(slots.count)
    try writer.append(UInt64(0))
    var reader = try beginnings.reader()
    while let hash = try reader.next64(), let bits = try reader.next64() {
      try writer.append(zeros: filling.place(hash) * size)
      try writer.append(hash)
      try writer.append(bits)
    }
    try writer.end()
  }
}

extension EntityName.Kind {
  /// Whether a name of this kind is a mention of its entity wherever it stands, as titles and demonyms are not.
  var isName: Bool { self != .title && self != .demonym }
}
