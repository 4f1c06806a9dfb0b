import Orthography

/// Turns entities, one after the other, into the columns that `EntityTable` reads.
package struct EntityTableWriter: ~Copyable {
  private var keyStarts: Spool
  private var keyBytes: Spool
  private var keys: RecordSorter
  private var types: Spool
  private var nameStarts: Spool
  private var nameTextStarts: Spool
  private var nameText: Spool
  private var nameLanguages: Spool
  private var nameKinds: Spool
  private var detailStarts: Spool
  private var detailBytes: Spool

  /// How many entities were added.
  package private(set) var count = 0
  private var nameCount = 0

  /// Starts without entities.
  package init(_ workspace: Workspace) throws(GazetteerFileError) {
    keyStarts = Spool(workspace)
    keyBytes = Spool(workspace)
    keys = RecordSorter(workspace, share: 0.1)
    types = Spool(workspace)
    nameStarts = Spool(workspace)
    nameTextStarts = Spool(workspace)
    nameText = Spool(workspace)
    nameLanguages = Spool(workspace)
    nameKinds = Spool(workspace)
    detailStarts = Spool(workspace)
    detailBytes = Spool(workspace)
    try keyStarts.append(UInt32(0))
    try nameStarts.append(UInt32(0))
    try nameTextStarts.append(UInt32(0))
    try detailStarts.append(UInt32(0))
  }

  /// Adds an entity, whose number is how many came before.
  package mutating func add(_ entity: borrowing EntityBytes) throws(GazetteerFileError) {
    let keyLength = entity.keyLength
    let hash = WordHash.hash(entity.text[..<keyLength])
    try keys.add(SortRecord(key: hash, first: UInt64(count)))
    try entity.text.withUnsafeBufferPointer { letters throws(GazetteerFileError) in
      let text = UnsafeRawBufferPointer(letters)
      try keyBytes.append(UnsafeRawBufferPointer(rebasing: text[..<keyLength]))
      for name in entity.names {
        try nameText.append(UnsafeRawBufferPointer(rebasing: text[name.text]))
        try nameTextStarts.append(UInt32(clamping: nameText.count))
        try nameLanguages.append(name.language)
        try nameKinds.append(name.kind.number | (name.needsContext ? 0x80 : 0))
      }
    }
    try keyStarts.append(UInt32(clamping: keyBytes.count))
    try types.append(entity.type.number)
    nameCount += entity.names.count
    try nameStarts.append(UInt32(clamping: nameCount))
    try entity.details.withUnsafeBufferPointer { details throws(GazetteerFileError) in
      try detailBytes.append(UnsafeRawBufferPointer(details))
    }
    try detailStarts.append(UInt32(clamping: detailBytes.count))
    count += 1
  }

  /// Writes the columns; `languages` are the names of languages by their numbers.
  ///
  /// - Throws: `GazetteerFileError.unwritable`.
  package consuming func write(
    to writer: SectionWriter, languages: [String]
  ) throws(GazetteerFileError) {
    for count in [keyBytes.count, nameText.count, detailBytes.count] {
      try writer.workspace.checkSize(count)
    }
    try writer.add(.keyStarts, &keyStarts)
    try writer.add(.keyBytes, &keyBytes)
    try writer.add(.entityTypes, &types)
    try writer.add(.typeNames, Array(EntityType.all.map(\.name).joined(separator: "\n").utf8))
    try writer.add(.nameStarts, &nameStarts)
    try writer.add(.nameTextStarts, &nameTextStarts)
    try writer.add(.nameText, &nameText)
    try writer.add(.nameLanguages, &nameLanguages)
    try writer.add(.nameKinds, &nameKinds)
    try writer.add(.languageNames, Array(languages.joined(separator: "\n").utf8))
    try writer.add(.detailStarts, &detailStarts)
    try writer.add(.detailBytes, &detailBytes)
    let slots = OrderedSlots(entries: count)
    var filling = OrderedSlots.Filling(slots)
    writer.begin(.keySlots)
    try writer.append(UInt32(clamping: slots.count))
    var sorted = try keys.sorted()
    while let record = try sorted.next() {
      try writer.append(zeros: filling.place(record.key) * MemoryLayout<UInt32>.size)
      try writer.append(UInt32(truncatingIfNeeded: record.first + 1))
    }
    try writer.end()
  }

  /// The hash under which a key is found.
  static func hash(of key: String) -> UInt64 { WordHash.hash(Array(key.utf8)[...]) }
}

/// Hash tables whose collisions go to the next free slot (open addressing with linear probing; Knuth, The Art of
/// Computer Programming, volume 3, section 6.4, algorithm L).
enum OpenAddressing {
  /// How many slots so many entries take: a power of two, at most two thirds full.
  static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    return capacity
  }
}
