import Gazetteer
import NameMatching
import Orthography

/// Names prepared for reading text, in the sections of a compiled gazetteer: their words, the paths they form,
/// and the keys under which variants of their first words are found.
final class LexiconLayer: Sendable {
  let words: WordTable
  let trie: NameTrie
  /// The words that begin names as they are written.
  let wholeNames: FirstWordFilter
  /// The words that begin names in whatever form.
  let firstWords: FirstWordFilter
  /// The beginnings of words that begin names.
  let prefixes: FirstWordFilter
  private let variants: VariantIndex
  private let flags: Column<UInt8>
  /// Keeps the memory of the columns.
  private let file: SectionFile

  private let distance = SpellingDistance()

  /// Reads the sections of a file.
  init(_ file: SectionFile) {
    self.file = file
    words = WordTable(file)
    trie = NameTrie(file)
    wholeNames = FirstWordFilter(file, .wholeNameFilter)
    firstWords = FirstWordFilter(file, .firstWordFilter)
    prefixes = FirstWordFilter(file, .prefixFilter)
    variants = VariantIndex(file)
    flags = file.column(.wordFlags)
  }

  func flags(of bytes: ArraySlice<UInt8>) -> WordFlags {
    let word = words.number(of: bytes)
    return word >= 0 ? WordFlags(rawValue: flags[Int(word)]) : []
  }

  /// The letters of a word.
  func letters(of word: Int32) -> [LetterCosts.Letter] {
    LetterCosts.letters(Array(words.bytes(of: word))[...])
  }

  /// The first words of names that a word may be a spelling of, with what each difference costs.
  func firstWordVariants(of word: [LetterCosts.Letter]) -> [(word: Int32, cost: Float)] {
    guard word.count >= 4 else { return [] }
    var found: [UInt32: Float] = [:]
    for skeleton in ConsonantSkeleton(word).neighbourhood {
      for candidate in variants.words(under: skeleton) where found[candidate] == nil {
        found[candidate] = variantCost(word, of: Int32(bitPattern: candidate)) ?? -1
      }
    }
    return found.filter { $0.value > 0 }.map { (word: Int32(bitPattern: $0.key), cost: $0.value) }
      .sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  /// What the differences between a word of a text and a word of a name cost; `nil` when they are too great.
  ///
  /// The ends must agree where a vowel or the ending of a nisba would be at stake: أوكراني, أوكرانية and
  /// أوكرانيا are no spellings of one another. `grace` widens the limit for a long word.
  func variantCost(_ word: [LetterCosts.Letter], of name: Int32, grace: Float = 0) -> Float? {
    let other = letters(of: name)
    guard let last = word.last, let otherLast = other.last, let first = word.first,
      let otherFirst = other.first
    else { return nil }
    let costs = LetterCosts.standard
    let isEnding = costs.isVowel(last) || costs.isVowel(otherLast) || last == 0x647 || otherLast == 0x647
    if last != otherLast, isEnding, costs.substitution(last, otherLast) > 0.2 { return nil }
    if first != otherFirst, costs.isVowel(first) || costs.isVowel(otherFirst) { return nil }
    let shorter = min(word.count, other.count)
    let limit = SpellingDistance.tolerance(letters: shorter) + (shorter >= 7 ? grace : 0)
    return distance.distance(word, other, limit: limit)
  }
}
