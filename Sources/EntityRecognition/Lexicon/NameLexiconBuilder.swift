import Gazetteer
import NameMatching
import Orthography

/// Collects the names of entities, one entity after the other, and writes them as the sections that a
/// `LexiconLayer` reads. Keeps distinct words and paths, not the entities.
struct NameLexiconBuilder {
  private var words = WordTableBuilder()
  private var trie = NameTrieBuilder()
  /// For each word its `WordFlags`.
  private var flags: [WordFlags] = []
  /// Words that may stand for a person, which is decided when all names are known.
  private var parts: [(word: Int32, entry: NameTrie.Entry)] = []

  /// Adds the names of an entity, those before `firstName` left out.
  mutating func add(_ entity: Entity, number: Int, firstName: Int = 0) {
    let paths = entity.names.map { name in Folding.words(of: name.text).map { intern($0[...]) } }
    let isPerson = entity.type.isKind(of: "Person")
    for (index, name) in entity.names.enumerated().dropFirst(firstName)
    where !paths[index].isEmpty && name.kind != .title {
      let path = paths[index]
      if name.kind == .demonym {
        for word in path { flags[Int(word)].insert(.isDemonym) }
        continue
      }
      let traits = NameTraits(name, of: entity.type)
      func entry(_ form: NameTrie.Form, core: Range<Int16> = 0..<0) -> NameTrie.Entry {
        NameTrie.Entry(entity: Int32(number), name: Int32(index), form: form, core: core, traits: traits)
      }
      trie.insert(path, entry(.whole, core: core(of: path, among: paths)))
      insertJoined(path, entry(.joined))
      guard isPerson else { continue }
      if let bare = pathWithoutArticle(path) { trie.insert(bare, entry(.withoutArticle)) }
      guard path.count > 1, name.kind != .former else { continue }
      learnNeighbours(in: path)
      if !entity.names.contains(where: { $0.language == name.language && $0.kind.isPart }) {
        parts.append((familyName(of: path), entry(.part)))
      }
    }
  }

  /// Writes the sections.
  ///
  /// - Throws: `GazetteerFileError.unwritable`.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError) {
    for part in parts where canStandAlone(part.word) { trie.insert(CollectionOfOne(part.word), part.entry) }
    // The words that begin names first, then the others, in the order in which they were met.
    var numbers = [Int32](repeating: -1, count: words.count)
    var order = trie.firstWords
    for (number, word) in order.enumerated() { numbers[Int(word)] = Int32(number) }
    for word in 0..<words.count where numbers[word] < 0 {
      numbers[word] = Int32(order.count)
      order.append(Int32(word))
    }
    try words.write(to: writer, order: order)
    try writer.add(.wordFlags, order.map { flags[Int($0)].rawValue })
    func hashes(_ list: [Int32]) -> [UInt64] { list.map { WordHash.hash(words.bytes(of: $0)) } }
    try FirstWordFilter.write(to: writer, .firstWordFilter, hashes: hashes(trie.firstWords))
    try FirstWordFilter.write(
      to: writer, .beginningFilter,
      hashes: trie.firstWords.flatMap { SplitWords.beginningHashes(of: words.bytes(of: $0)) })
    try trie.write(to: writer, numbers: numbers)
    var spellings: [(number: UInt32, hash: UInt64)] = []
    for (number, word) in order.prefix(trie.firstWords.count).enumerated() {
      let hash = words.bytes(of: word).withUnsafeBufferPointer { VariantIndex.hash(of: $0) }
      if let hash { spellings.append((UInt32(number), hash)) }
    }
    try VariantIndex.write(to: writer, words: spellings)
  }

  private mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let word = words.insert(bytes)
    if Int(word) == flags.count { flags.append([]) }
    return word
  }

  /// Notes which words begin a person's name and which stand inside it.
  private mutating func learnNeighbours(in path: [Int32]) {
    flags[Int(path[0])].insert(.leadsName)
    for word in startsWithFamilyName(path) ? path.dropFirst() : path.dropFirst().dropLast() {
      flags[Int(word)].insert(.isInsideName)
    }
  }

  /// Whether the last word of a name may stand for the person: not when it is a title, nor when it is a given
  /// name of others, as محمد and حسن are.
  private func canStandAlone(_ word: Int32) -> Bool {
    let bytes = words.bytes(of: word)
    if FamilyNames.leading.contains(bytes) { return true }
    return !flags[Int(word)].contains(.leadsName) && !ContextWords.announces(bytes, "Person")
  }

  /// Adds the name with each two neighbouring words written as one: بيونغيانغ for بيونغ يانغ.
  private mutating func insertJoined(_ path: [Int32], _ entry: NameTrie.Entry) {
    guard (2...6).contains(path.count) else { return }
    for index in 0..<path.count - 1 {
      let joined = words.bytes(of: path[index]) + words.bytes(of: path[index + 1])
      guard joined.count >= 8 else { continue }
      let word = intern(joined)
      trie.insert(path[..<index] + [word] + path[(index + 2)...], entry)
    }
  }

  /// The name with its last word bare of the article: قذافي for القذافي.
  private mutating func pathWithoutArticle(_ path: [Int32]) -> [Int32]? {
    let last = words.bytes(of: path[path.count - 1])
    guard ArabicArticle.isPrefix(of: last), last.count >= 12 else { return nil }
    return path.dropLast() + [intern(Array(last.dropFirst(4))[...])]
  }

  /// The word of a full name that stands for the person: the last, or the first where family names lead.
  private func familyName(of path: [Int32]) -> Int32 {
    startsWithFamilyName(path) ? path[0] : path[path.count - 1]
  }

  private func startsWithFamilyName(_ path: [Int32]) -> Bool {
    FamilyNames.leading.contains(words.bytes(of: path[0]))
  }

  /// The longest other name of the entity inside a name that begins with a generic word.
  private func core(of path: [Int32], among others: [[Int32]]) -> Range<Int16> {
    guard path.count > 1, ContextWords.isGenericHead(words.bytes(of: path[0])) else { return 0..<0 }
    var longest: Range<Int> = 0..<0
    for other in others where other.count > longest.count && other.count < path.count && !other.isEmpty {
      for start in 1...max(1, path.count - other.count) where path[start...].starts(with: other) {
        longest = start..<start + other.count
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
