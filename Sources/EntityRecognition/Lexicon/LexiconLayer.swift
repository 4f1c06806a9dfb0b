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

  /// Reads the sections of a file. Names of entities that are not among those known are passed over.
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

  /// The names that end at a node, of entities that there are; `nil` for none.
  func entries(at node: Int32) -> NameEntries? {
    let entries = NameEntries(trie.entries(at: node))
    guard let known else { return entries }
    return entries?.filtered { known.hasEntity(Int($0.entity)) }
  }

  private func hasNames(at node: Int32) -> Bool {
    guard let known else { return !trie.entries(at: node).isEmpty }
    return trie.entries(at: node).contains { known.hasEntity(Int($0.entity)) }
  }

  /// The node to which a word leads on from a node, or -1. `hash` is that of its bytes.
  @inline(__always)
  func child(of node: Int32, by word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    trie.child(of: node, by: words.number(of: word, hash: hash))
  }

  /// A name that begins at a node, one word from the root.
  func start(at node: Int32) -> NameStart {
    NameStart(node: node, layer: number, isName: hasNames(at: node), isContinued: trie.hasChildren(node))
  }

  func flags(of bytes: ArraySlice<UInt8>) -> WordFlags {
    let word = words.number(of: bytes)
    return word >= 0 ? WordFlags(rawValue: flags[Int(word)]) : []
  }

  /// Appends the first words of names that a word may be a spelling of, itself apart, with what each difference costs,
  /// the cheapest first. `hash` is that of the word's key.
  func addFirstWordVariants(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, by comparer: inout VariantComparer,
    to found: inout [VariantComparer.Variant]
  ) {
    let before = found.count
    var isFirst = true
    variants.forEachWord(under: hash) { number, name in
      guard isOfLikeLength(word, name), !name.elementsEqual(word) else { return }
      if isFirst {
        comparer.begin(with: word)
        isFirst = false
      }
      if let variant = comparer.variant(of: number, name) { found.append(variant) }
    }
    if found.count > before + 1 { found[before...].sort { ($0.cost, $0.word) < ($1.cost, $1.word) } }
  }

  /// Whether what two words tell at a glance leaves open that one is a spelling of the other: their ends, and that
  /// they have hardly more or fewer letters.
  func mayBeSpellings(_ word: UnsafeBufferPointer<UInt8>, _ name: Int32) -> Bool {
    let bytes = words.bytes(of: name)
    return isOfLikeLength(word, bytes) && WordEnds.agree(word, bytes)
  }

  private func isOfLikeLength(_ word: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>) -> Bool
  {
    abs(name.count - word.count) <= (min(name.count, word.count) <= 8 ? 2 : 4)
  }
}
