import Orthography

/// Turns entities, one after the other, into the columns that `EntityTable` reads.
struct EntityTableWriter {
  private var keyStarts: [UInt32] = [0]
  private var keyBytes: [UInt8] = []
  private var hashes: [UInt64] = []
  private var types: [UInt8] = []
  private var nameStarts: [UInt32] = [0]
  private var nameTextStarts: [UInt32] = [0]
  private var nameText: [UInt8] = []
  private var nameLanguages: [UInt16] = []
  private var nameKinds: [UInt8] = []
  private var detailStarts: [UInt32] = [0]
  private var detailBytes: [UInt8] = []
  private var languages: [String: UInt16] = [:]
  private var languageNames: [String] = []

  /// Adds an entity, whose number is how many came before.
  mutating func add(_ entity: Entity) {
    keyBytes.append(contentsOf: entity.key.utf8)
    keyStarts.append(UInt32(clamping: keyBytes.count))
    hashes.append(Self.hash(of: entity.key))
    types.append(UInt8(clamping: EntityType.all.firstIndex(of: entity.type) ?? 0))
    for name in entity.names {
      nameText.append(contentsOf: name.text.utf8)
      nameTextStarts.append(UInt32(clamping: nameText.count))
      nameLanguages.append(number(ofLanguage: name.language))
      let kind = EntityName.Kind.allCases.firstIndex(of: name.kind) ?? 0
      nameKinds.append(UInt8(kind) | (name.needsContext ? 0x80 : 0))
    }
    nameStarts.append(UInt32(clamping: nameLanguages.count))
    DetailWriter.append(entity, to: &detailBytes)
    detailStarts.append(UInt32(clamping: detailBytes.count))
  }

  /// Writes the columns.
  ///
  /// - Throws: `GazetteerFileError.unwritable`.
  func write(to writer: SectionWriter) throws(GazetteerFileError) {
    try writer.add(.keyStarts, keyStarts)
    try writer.add(.keyBytes, keyBytes)
    try writer.add(.keySlots, slots())
    try writer.add(.entityTypes, types)
    try writer.add(.typeNames, Array(EntityType.all.map(\.name).joined(separator: "\n").utf8))
    try writer.add(.nameStarts, nameStarts)
    try writer.add(.nameTextStarts, nameTextStarts)
    try writer.add(.nameText, nameText)
    try writer.add(.nameLanguages, nameLanguages)
    try writer.add(.nameKinds, nameKinds)
    try writer.add(.languageNames, Array(languageNames.joined(separator: "\n").utf8))
    try writer.add(.detailStarts, detailStarts)
    try writer.add(.detailBytes, detailBytes)
  }

  /// The hash under which a key is found.
  static func hash(of key: String) -> UInt64 { WordHash.hash(Array(key.utf8)[...]) }

  private func slots() -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: OpenAddressing.capacity(for: hashes.count))
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
    return slots
  }

  private mutating func number(ofLanguage language: String) -> UInt16 {
    if let number = languages[language] { return number }
    let number = UInt16(clamping: languageNames.count)
    languages[language] = number
    languageNames.append(language)
    return number
  }
}

/// Hash tables whose collisions go to the next free slot (open addressing with linear probing; Knuth, The Art of
/// Computer Programming, volume 3, section 6.4, algorithm L).
public enum OpenAddressing {
  /// How many slots so many entries take: a power of two, at most two thirds full.
  public static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    return capacity
  }
}
