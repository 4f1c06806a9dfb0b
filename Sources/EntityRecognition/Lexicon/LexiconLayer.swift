import Gazetteer
import NameMatching
import Orthography

/// Names prepared for reading text, in the sections of a compiled gazetteer: their words, the paths they form,
/// and the keys under which variants of their first words are found.
final class LexiconLayer: Sendable {
  /// Its place among the layers of a lexicon.
  let number: Int
  let words: WordTable
  let trie: NameTrie
  /// The words that begin names in whatever form.
  let firstWords: FirstWordFilter
  /// The beginnings of words that begin names, see `SplitWords`.
  let beginnings: FirstWordFilter
  private let variants: VariantIndex
  private let flags: Column<UInt8>
  /// Keeps the memory of the columns.
  private let file: SectionFile

  /// Against which names from a file are checked, as the file may lie; `nil` for what was built in memory.
  private let entities: Gazetteer.Entities?

  /// The spellings of words that those of texts were compared with.
  private let spellings = LastingTable<WordSpelling>(capacity: 1 << 16)

  /// Reads the sections of a file. Names that `checkedBy` does not have are passed over.
  init(_ file: SectionFile, number: Int, checkedBy entities: Gazetteer.Entities? = nil) {
    self.file = file
    self.number = number
    self.entities = entities
    words = WordTable(file)
    trie = NameTrie(file)
    firstWords = FirstWordFilter(file, .firstWordFilter)
    beginnings = FirstWordFilter(file, .beginningFilter)
    variants = VariantIndex(file)
    flags = file.column(.wordFlags)
  }

  /// Whether names may begin with a word, a spelling of it, or a word that begins like it; `false` is certain.
  @inline(__always)
  func mayBegin(with word: UnsafeBufferPointer<UInt8>, hash: UInt64, variantHash: UInt64?) -> Bool {
    firstWords.mayContain(hash) || beginnings.mayContain(hash)
      || variantHash.map { variants.mayHaveWords(under: $0) } ?? false
  }

  /// The names that end at a node.
  func entries(at node: Int32) -> [NameTrie.Entry] {
    let entries = trie.entries(at: node)
    guard let checked = self.entities else { return entries }
    func isKnown(_ entry: NameTrie.Entry) -> Bool {
      checked.hasName(Int(entry.name), ofEntity: Int(entry.entity))
    }
    // Hardly ever is one not.
    return entries.allSatisfy(isKnown) ? entries : entries.filter(isKnown)
  }

  func flags(of bytes: ArraySlice<UInt8>) -> WordFlags {
    let word = words.number(of: bytes)
    return word >= 0 ? WordFlags(rawValue: flags[Int(word)]) : []
  }

  /// A word of names that a word of a text may be a spelling of.
  struct Variant: Sendable {
    var word: Int32
    /// What the difference costs.
    var cost: Int32
    /// Whether a name of this one word needs no other evidence.
    var isCertain: Bool
  }

  /// The first words of names that a word may be a spelling of, with what each difference costs. `hash` is that of
  /// the word's key.
  func firstWordVariants(of word: ArraySlice<UInt8>, hash: UInt64) -> [Variant] {
    guard variants.mayHaveWords(under: hash) else { return [] }
    var found: [Variant] = []
    var spelling: WordSpelling?
    var distance = UnitDistance()
    variants.forEachWord(under: hash) { candidate in
      guard word.withUnsafeBufferPointer({ mayBeSpellings($0, candidate) }) else { return }
      let own = spelling ?? WordSpelling(word)
      spelling = own
      if let variant = variant(own, of: candidate, using: &distance) { found.append(variant) }
    }
    return found.count < 2 ? found : found.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  /// A word of a text as a word of a name; `nil` when they differ by too much. `grace`, in hundredths, widens the
  /// limit.
  func variant(
    _ word: WordSpelling, of name: Int32, grace: Int32 = 0, using distance: inout UnitDistance
  ) -> Variant? {
    word.difference(from: spelling(of: name), grace: grace, using: &distance).map {
      Variant(word: name, cost: $0.cost, isCertain: RunningText.isCertain($0))
    }
  }

  private func spelling(of name: Int32) -> WordSpelling {
    let key = NumberTable.mix(UInt64(UInt32(bitPattern: name)))
    if let known = spellings.value(for: key) { return known }
    let spelling = WordSpelling(Array(words.bytes(of: name))[...])
    spellings.insert(spelling, for: key)
    return spelling
  }

  /// Whether what two words tell at a glance leaves open that one is a spelling of the other: their ends, and that
  /// they have hardly more or fewer letters.
  func mayBeSpellings(_ word: UnsafeBufferPointer<UInt8>, _ name: Int32) -> Bool {
    let bytes = words.bytes(of: name)
    let isShort = min(bytes.count, word.count) <= 8
    return abs(bytes.count - word.count) <= (isShort ? 2 : 4) && WordEnds.agree(word, bytes)
  }
}
