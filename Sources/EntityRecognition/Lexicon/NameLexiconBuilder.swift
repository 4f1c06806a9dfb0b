import Gazetteer
import NameMatching
import Orthography

/// Collects the names of entities, one entity after the other, and writes them as the sections that a
/// `LexiconLayer` reads. Takes bounded memory: words are collected in batches, paths sorted in runs.
struct NameLexiconBuilder: LexiconBuilder, ~Copyable {
  private let workspace: Workspace
  private var words: NameWords
  /// Paths of words by their numbers in the batch, each with the name that ends there, as a `PathSorter` has them.
  private var paths: Spool
  /// Words that may stand for a person, which is decided when all names are known; otherwise the same.
  private var parts: Spool
  private var (pathCount, partCount) = (0, 0)
  private var scanner = WordScanner()

  /// The words of the names of the current entity, and where those of each name stand.
  private var entityWords: [Int32] = []
  private var ranges: [Range<Int>] = []
  private var joined: [UInt8] = []

  /// The largest index of a name among those of its entity that an entry has room for.
  private static let largestName = 0xFFFF

  /// Starts without names.
  init(_ workspace: Workspace) {
    self.workspace = workspace
    words = NameWords(workspace)
    paths = Spool(workspace)
    parts = Spool(workspace)
  }

  /// Adds the names of an entity, those before `firstName` left out. Numbers of entities must increase.
  mutating func add(
    _ entity: borrowing EntityBytes, number: Int, firstName: Int = 0
  ) throws(GazetteerFileError) {
    if words.isFull { try endBatch() }
    readWords(of: entity)
    let isPerson = entity.type.isKind(of: "Person")
    for (index, name) in entity.names.enumerated().dropFirst(firstName)
    where !ranges[index].isEmpty && name.kind != .title && index <= Self.largestName {
      let path = ranges[index]
      if name.kind == .demonym {
        for word in entityWords[path] { words.insert(.isDemonym, of: word) }
        continue
      }
      var entry = NameTrie.Entry(
        entity: Int32(truncatingIfNeeded: number), name: Int32(index), form: .whole, core: core(of: path),
        traits: NameTraits(name, text: entity.text[name.text], of: entity.type))
      try insert(entityWords[path], entry)
      entry.core = 0..<0
      entry.form = .joined
      try insertJoined(path, entry)
      guard isPerson else { continue }
      entry.form = .withoutArticle
      try insertWithoutArticle(path, entry)
      guard path.count > 1, name.kind != .former else { continue }
      learnNeighbours(in: path)
      if !entity.names.contains(where: { $0.language == name.language && $0.kind.isPart }) {
        entry.form = .part
        guard let familyName = familyName(of: path) else { continue }
        if familyName.count > 1 {
          try insert(entityWords[familyName], entry)
        } else {
          try addPart(entityWords[familyName.lowerBound], entry)
        }
      }
    }
  }

  /// Writes the sections.
  ///
  /// - Throws: `GazetteerFileError`: `.unwritable` or `.interrupted`.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError) {
    try endBatch()
    let batches = words.batches
    var numbering = WordNumbering(workspace)
    var numbers = try numbering.write(words, to: writer)
    var sorter = PathSorter(workspace)
    try Self.translate(&paths, batches, \.paths, &numbers) { path, entry, _ throws(GazetteerFileError) in
      try sorter.add(path, entry)
    }
    try Self.translate(&parts, batches, \.parts, &numbers) { path, entry, stands throws(GazetteerFileError) in
      if stands { try sorter.add(path, entry) }
    }
    var trie = NameTrieWriter(workspace)
    try sorter.forEachSorted { row throws(GazetteerFileError) in try trie.add(row) }
    try trie.write(to: writer)
  }

  /// Calls the body with the paths of a spool by the numbers that words have in the gazetteer.
  private static func translate(
    _ spool: inout Spool, _ batches: [NameWords.Batch], _ count: KeyPath<NameWords.Batch, Int>,
    _ numbers: inout Spool,
    _ body: (_ path: [UInt32], _ entry: PackedEntry, _ stands: Bool) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) {
    var reader = try spool.reader()
    var numbers = try numbers.reader()
    var path: [UInt32] = []
    for batch in batches {
      let own = try numbers.next(batch.words * 4).assumingMemoryBound(to: UInt32.self)
      for _ in 0..<batch[keyPath: count] {
        path.removeAll(keepingCapacity: true)
        var stands = false
        for _ in 0..<(try reader.next32() ?? 0) {
          let number = own[Int(try reader.next32() ?? 0)]
          path.append(number >> 1)
          stands = number & 1 != 0
        }
        let entry = PackedEntry(
          try reader.next32() ?? 0, try reader.next32() ?? 0, try reader.next32() ?? 0)
        try body(path, entry, stands)
      }
    }
  }

  private mutating func endBatch() throws(GazetteerFileError) {
    try words.endBatch(paths: pathCount, parts: partCount)
    (pathCount, partCount) = (0, 0)
  }

  /// Numbers the words of all names of an entity.
  private mutating func readWords(of entity: borrowing EntityBytes) {
    entityWords.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    entity.text.withUnsafeBufferPointer { text in
      for name in entity.names {
        scanner.scan(UnsafeBufferPointer(rebasing: text[name.text]))
        let start = entityWords.count
        for word in scanner.words {
          entityWords.append(words.insert(scanner.foldedBytes(of: word), hash: word.hash))
        }
        ranges.append(start..<entityWords.count)
      }
    }
  }

  // MARK: Paths

  private mutating func insert(_ path: ArraySlice<Int32>, _ entry: NameTrie.Entry) throws(GazetteerFileError)
  {
    words.noteFirst(path[path.startIndex])
    try paths.append(UInt32(path.count))
    for word in path { try paths.append(UInt32(bitPattern: word)) }
    try Self.append(entry, to: &paths)
    pathCount += 1
  }

  private mutating func addPart(_ word: Int32, _ entry: NameTrie.Entry) throws(GazetteerFileError) {
    guard words.traits[Int(word)].contains(.leads) || !ContextWords.announces(words.bytes(of: word), "Person")
    else { return }
    words.notePart(word)
    try parts.append(UInt32(1))
    try parts.append(UInt32(bitPattern: word))
    try Self.append(entry, to: &parts)
    partCount += 1
  }

  private static func append(_ entry: NameTrie.Entry, to spool: inout Spool) throws(GazetteerFileError) {
    let packed = PackedEntry(entry)
    try spool.append(packed.entity)
    try spool.append(packed.name)
    try spool.append(packed.core)
  }

  /// Adds the name with each two neighbouring words written as one: بيونغيانغ for بيونغ يانغ.
  private mutating func insertJoined(_ path: Range<Int>, _ entry: NameTrie.Entry) throws(GazetteerFileError) {
    guard (2...6).contains(path.count) else { return }
    for index in path.dropLast() {
      joined.removeAll(keepingCapacity: true)
      joined.append(contentsOf: words.bytes(of: entityWords[index]))
      joined.append(contentsOf: words.bytes(of: entityWords[index + 1]))
      guard joined.count >= 8 else { continue }
      let word = intern(joined)
      try insert(
        entityWords[path.lowerBound..<index] + [word] + entityWords[(index + 2)..<path.upperBound], entry)
    }
  }

  /// Adds the name with its last word bare of the article: قذافي for القذافي.
  private mutating func insertWithoutArticle(
    _ path: Range<Int>, _ entry: NameTrie.Entry
  ) throws(GazetteerFileError) {
    let last = words.bytes(of: entityWords[path.upperBound - 1])
    guard ArabicArticle.isPrefix(of: last), last.count >= 12 else { return }
    let bare = intern(Array(last.dropFirst(4)))
    try insert(entityWords[path.dropLast()] + [bare], entry)
  }

  private mutating func intern(_ word: [UInt8]) -> Int32 {
    let hash = WordHash.hash(word[...])
    return word.withUnsafeBufferPointer { words.insert($0, hash: hash) }
  }

  // MARK: Persons

  /// Notes which words begin a person's name and which stand inside it.
  private mutating func learnNeighbours(in path: Range<Int>) {
    words.insert(.leadsName, of: entityWords[path.lowerBound])
    for index in startsWithFamilyName(path) ? path.dropFirst() : path.dropFirst().dropLast() {
      words.insert(.isInsideName, of: entityWords[index])
    }
  }

  /// The words of a full name that stand for the person: the last with the particles before it, without which nobody
  /// is called by it (بن سلمان, آل ثاني), or the first where family names lead; `nil` where the last is a given name of
  /// two words (عبد الله) or an epithet (بطرس الأول).
  private func familyName(of path: Range<Int>) -> Range<Int>? {
    if startsWithFamilyName(path) { return path.lowerBound..<path.lowerBound + 1 }
    func word(_ index: Int) -> ArraySlice<UInt8> { words.bytes(of: entityWords[index]) }
    var first = path.upperBound - 1
    if FamilyNames.epithets.contains(word(first)) { return nil }
    while first > path.lowerBound, FamilyNames.particles.contains(word(first - 1)) { first -= 1 }
    return FamilyNames.isServant(word(first)) && first < path.upperBound - 1 ? nil : first..<path.upperBound
  }

  private func startsWithFamilyName(_ path: Range<Int>) -> Bool {
    words.traits[Int(entityWords[path.lowerBound])].contains(.leads)
  }

  /// The longest other name of the entity inside a name that begins with a generic word.
  private func core(of path: Range<Int>) -> Range<Int16> {
    let own = entityWords[path]
    guard own.count > 1, words.traits[Int(own[own.startIndex])].contains(.isGenericHead) else { return 0..<0 }
    var longest = 0..<0
    for range in ranges where range.count > longest.count && range.count < own.count {
      for start in 1...max(1, own.count - range.count)
      where own.dropFirst(start).starts(with: entityWords[range]) {
        longest = start..<start + range.count
        break
      }
    }
    return Int16(clamping: longest.lowerBound)..<Int16(clamping: longest.upperBound)
  }
}

/// What is known of a word of names.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt8

  /// It begins a person's name of several words.
  static let leadsName = WordFlags(rawValue: 1)
  /// It stands inside a person's name, or after a family name that leads.
  static let isInsideName = WordFlags(rawValue: 2)
  /// It is a nisba or demonym: an adjective, no name.
  static let isDemonym = WordFlags(rawValue: 4)
}
