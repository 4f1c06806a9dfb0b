import Gazetteer
import NameMatching
import Orthography

/// Names prepared for reading text, in the sections of a compiled gazetteer: their words, the paths they form,
/// and the keys under which variants of their first words are found.
final class LexiconLayer: Sendable {
  /// Its place among the layers of a lexicon.
  let number: UInt8
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

  /// The names of the file, which may lie about them; `nil` for what was built in memory.
  private let known: CompiledNames?

  /// The spellings of words that those of texts were compared with.
  private let spellings = LastingTable<WordSpelling>(capacity: 1 << 16)

  /// Reads the sections of a file. Names that are not among those known are passed over.
  init(_ file: SectionFile, number: UInt8, known: CompiledNames? = nil) {
    self.file = file
    self.number = number
    self.known = known
    words = WordTable(file)
    trie = NameTrie(file)
    firstWords = FirstWordFilter(file, .firstWordFilter)
    beginnings = FirstWordFilter(file, .beginningFilter)
    variants = VariantIndex(file)
    flags = file.column(.wordFlags)
  }

  /// The node to which a word leads from the root, or -1. `hash` is that of its bytes.
  @inline(__always)
  func firstNode(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    firstWords.mayContain(hash) ? trie.child(of: NameTrie.root, by: words.number(of: word, hash: hash)) : -1
  }

  /// The names that end at a node; `nil` for none.
  func entries(at node: Int32) -> NameEntries? {
    let entries = NameEntries(trie.entries(at: node))
    guard let known else { return entries }
    return entries?.filtered { known.has(Int($0.name), ofEntity: Int($0.entity)) }
  }

  /// The node to which a word leads on from a node, or -1. `hash` is that of its bytes.
  @inline(__always)
  func child(of node: Int32, by word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    trie.child(of: node, by: words.number(of: word, hash: hash))
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
  func firstWordVariants(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, using distance: inout UnitDistance
  ) -> [Variant] {
    var found: [Variant] = []
    var spelling: WordSpelling?
    variants.forEachWord(under: hash) { candidate in
      guard mayBeSpellings(word, candidate) else { return }
      if spelling == nil { spelling = WordSpelling(word) }
      if let variant = spelling.flatMap({ variant($0, of: candidate, using: &distance) }) {
        found.append(variant)
      }
    }
    return found.count < 2 ? found : found.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  /// A word of a text as a word of a name; `nil` when they differ by too much. `grace`, in hundredths, widens the
  /// limit.
  func variant(
    _ word: WordSpelling, of name: Int32, grace: Int32 = 0, using distance: inout UnitDistance
  ) -> Variant? {
    let key = HashMixing.mix(UInt64(UInt32(bitPattern: name)))
    let difference = spellings.withValue(for: key) {
      WordSpelling(words.bytes(of: name))
    } _: {
      word.difference(from: $0, grace: grace, using: &distance)
    }
    return (difference ?? nil).map {
      Variant(word: name, cost: $0.cost, isCertain: RunningText.isCertain($0))
    }
  }

  /// Whether what two words tell at a glance leaves open that one is a spelling of the other: their ends, and that
  /// they have hardly more or fewer letters.
  func mayBeSpellings(_ word: UnsafeBufferPointer<UInt8>, _ name: Int32) -> Bool {
    let bytes = words.bytes(of: name)
    let isShort = min(bytes.count, word.count) <= 8
    return abs(bytes.count - word.count) <= (isShort ? 2 : 4) && WordEnds.agree(word, bytes)
  }
}
