/// The parts of a compiled gazetteer. The numbers are part of the format.
public enum SectionID: UInt32, CaseIterable, Sendable {
  // Entities and names, see `EntityTable`.
  case keyStarts = 1, keyBytes, keySlots
  case entityTypes, typeNames
  case nameStarts, nameTextStarts, nameText, nameLanguages, nameKinds, languageNames
  case detailStarts, detailBytes

  // Words and the paths that names form, written and read by the lexicon of recognition.
  case wordStarts = 32, wordBytes, wordSlots, wordFlags
  case wholeNameFilter, firstWordFilter, beginningFilter
  case nodeWords, nodeChildren, nodeEntries, entries
  case variantFilter, variantStarts, variantEntries
  case firstWordSlots, longerSlots, wholeNames

  /// What tells of entities and their names.
  static let entities: Set<SectionID> = [
    .keyStarts, .keyBytes, .keySlots, .entityTypes, .typeNames, .nameStarts, .nameTextStarts, .nameText,
    .nameLanguages, .nameKinds, .languageNames, .detailStarts, .detailBytes,
  ]

  /// What exact names are found with.
  static let exactNames: Set<SectionID> = [.wholeNameFilter, .firstWordSlots, .longerSlots, .wholeNames]
}
