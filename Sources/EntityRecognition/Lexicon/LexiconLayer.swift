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

  /// Against which names from a file are checked, as the file may lie; `nil` for what was built in memory.
  private let entities: Gazetteer.Entities?

  private let distance = SpellingDistance()

  /// Reads the sections of a file. Names that `checkedBy` does not have are passed over.
  init(_ file: SectionFile, checkedBy entities: Gazetteer.Entities? = nil) {
    self.file = file
    self.entities = entities
    words = WordTable(file)
    trie = NameTrie(file)
    wholeNames = FirstWordFilter(file, .wholeNameFilter)
    firstWords = FirstWordFilter(file, .firstWordFilter)
    prefixes = FirstWordFilter(file, .prefixFilter)
    variants = VariantIndex(file)
    flags = file.column(.wordFlags)
  }

  /// The names that end at a node.
  func entries(at node: Int32) -> [NameTrie.Entry] {
    let entries = trie.entries(at: node)
    guard let checked = self.entities else { return entries }
    return entries.filter { checked.hasName(Int($0.name), ofEntity: Int($0.entity)) }
  }

  /// The entity and the name at a place of the trie, when the name ends there as it is written.
  @inline(__always)
  func wholeEntry(_ place: Int) -> (entity: Int32, name: Int32)? {
    guard let entry = trie.wholeEntry(place) else { return nil }
    if let entities, !entities.hasName(Int(entry.name), ofEntity: Int(entry.entity)) { return nil }
    return entry
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
    var compared: [Int32] = []
    var found: [(word: Int32, cost: Float)] = []
    for skeleton in ConsonantSkeleton(word).neighbourhood {
      variants.forEachWord(under: skeleton) { candidate in
        guard Self.mayBeSpellings(word, candidate), !compared.contains(candidate.word) else { return }
        compared.append(candidate.word)
        if let cost = variantCost(word, of: candidate.word), cost > 0 { found.append((candidate.word, cost)) }
      }
    }
    return found.count < 2 ? found : found.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  /// What the differences between a word of a text and a word of a name cost; `nil` when they are too great.
  /// `grace` widens the limit for a long word.
  func variantCost(_ word: [LetterCosts.Letter], of name: Int32, grace: Float = 0) -> Float? {
    let other = letters(of: name)
    guard let last = word.last, let otherLast = other.last, let first = word.first,
      let otherFirst = other.first, Self.haveLikeEnds((first, last), (otherFirst, otherLast))
    else { return nil }
    let shorter = min(word.count, other.count)
    let limit = SpellingDistance.tolerance(letters: shorter) + (shorter >= 7 ? grace : 0)
    return distance.distance(word, other, limit: limit)
  }

  /// Whether the ends of two words agree where a vowel or the ending of a nisba would be at stake: أوكراني,
  /// أوكرانية and أوكرانيا are no spellings of one another.
  private static func haveLikeEnds(
    _ one: (first: LetterCosts.Letter, last: LetterCosts.Letter),
    _ other: (first: LetterCosts.Letter, last: LetterCosts.Letter)
  ) -> Bool {
    let costs = LetterCosts.standard
    if one.last != other.last {
      let isEnding =
        costs.isVowel(one.last) || costs.isVowel(other.last) || one.last == 0x647 || other.last == 0x647
      if isEnding, costs.substitution(one.last, other.last) > 0.2 { return false }
    }
    return one.first == other.first || !costs.isVowel(one.first) && !costs.isVowel(other.first)
  }

  /// Whether what a candidate tells at a glance leaves open that a word is a spelling of it.
  private static func mayBeSpellings(_ word: [LetterCosts.Letter], _ candidate: VariantIndex.Candidate)
    -> Bool
  {
    guard haveLikeEnds((word[0], word[word.count - 1]), (candidate.first, candidate.last)) else {
      return false
    }
    if candidate.letterCount == 63 { return true }
    let difference = abs(word.count - candidate.letterCount)
    return difference <= largestDifferences[min(word.count, candidate.letterCount, 15)]
  }

  /// By the length of the shorter word, how many letters more the other may have: none costs less than a tenth.
  private static let largestDifferences: [Int] = (0...15).map {
    Int(SpellingDistance.tolerance(letters: $0) * 10)
  }
}
