import Gazetteer
import NameMatching
import Orthography

/// What the adjectives of a text belong to: الروسي and Russian to Russia, الكورية الشمالية to North Korea.
///
/// Made from the demonyms of the gazetteer, and for places without Arabic ones from their Arabic names. Arabic
/// forms with article, feminine and plural ending are recognised from the one the gazetteer gives. An adjective of two
/// entities belongs to neither.
struct DemonymTable: Sendable {
  private struct Entry {
    /// For each word after the first, the stems it may have, by number.
    var rest: [[Int32]]
    var entity: Int
    var isAmbiguous = false
  }

  private var stems = Vocabulary()
  /// The adjectives that begin with each stem.
  private var entries: [[Entry]] = []
  /// The Arabic nisbas of one word, by the consonants that their spellings share.
  private var spellings: [ConsonantSkeleton: [[UInt8]]] = [:]

  private static let nisbaEnding = Array("ي".utf8)
  private static let endings = ["ه", "ين", "ون", "ان"].map { Array($0.utf8) }

  init(gazetteer: Gazetteer) {
    for (number, entity) in gazetteer.entities.enumerated() {
      for adjective in NisbaFormation.demonyms(of: entity) {
        var words = adjective.map { add($0) }
        guard !words.isEmpty else { continue }
        for first in words.removeFirst() {
          let index = Int(first)
          if let known = entries[index].firstIndex(where: { $0.rest == words }) {
            if entries[index][known].entity != number { entries[index][known].isAmbiguous = true }
          } else {
            entries[index].append(Entry(rest: words, entity: number))
          }
        }
      }
    }
  }

  /// Whether a stem is an Arabic nisba long enough to be known under another spelling: أميركي for أمريكي.
  private static func mayVary(_ stem: ArraySlice<UInt8>) -> Bool {
    stem.count >= 10 && stem.suffix(2).elementsEqual(nisbaEnding)
  }

  /// The number of a stem, else that of the one stem it is a spelling of.
  private func number(of stem: ArraySlice<UInt8>) -> Int32 {
    let known = stems.number(of: stem)
    guard known == Vocabulary.unknown, Self.mayVary(stem) else { return known }
    var spelling = WordSpelling(stem)
    let near = (spellings[ConsonantSkeleton(foldedWord: stem)] ?? []).filter { other in
      var other = WordSpelling(other[...])
      return spelling.difference(from: &other, grace: 25) != nil
    }
    return near.count == 1 ? stems.number(of: near[0][...]) : Vocabulary.unknown
  }

  private mutating func add(_ word: [UInt8]) -> [Int32] {
    let (whole, bare) = Self.spellings(of: word[...])
    let numbers = ([whole] + (bare.map { [$0] } ?? [])).map { stem in
      if stems.number(of: stem) == Vocabulary.unknown, Self.mayVary(stem) {
        spellings[ConsonantSkeleton(foldedWord: stem), default: []].append(Array(stem))
      }
      return stems.add(word: Array(stem))
    }
    while entries.count < stems.count { entries.append([]) }
    return numbers
  }

  /// An adjective without its ending, as it stands and without what may be its article: ألماني keeps its
  /// first letters, الروسي does not.
  private static func spellings(of word: ArraySlice<UInt8>) -> (
    whole: ArraySlice<UInt8>, bare: ArraySlice<UInt8>?
  ) {
    var stem = word
    for ending in endings
    where stem.count >= ending.count + 6 && stem.suffix(ending.count).elementsEqual(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    return (stem, stem.count > 8 && ArabicArticle.isPrefix(of: stem) ? ArabicArticle.stem(of: stem) : nil)
  }

  /// The numbers of the stems that a word may have, as it stands and without what may be its article;
  /// `Vocabulary.unknown` where no adjective has them.
  struct Stems: BitwiseCopyable, Sendable {
    var whole = Vocabulary.unknown
    var bare = Vocabulary.unknown

    /// Whether the word may be part of an adjective.
    var areKnown: Bool { whole != Vocabulary.unknown || bare != Vocabulary.unknown }
  }

  /// The stems of a word.
  func stems(of word: ArraySlice<UInt8>) -> Stems {
    let (whole, bare) = Self.spellings(of: word)
    return Stems(whole: number(of: whole), bare: bare.map { number(of: $0) } ?? Vocabulary.unknown)
  }

  /// The entity that an adjective of one word belongs to.
  func entity(ofAdjective word: ArraySlice<UInt8>) -> Int? { entity(ofAdjective: stems(of: word)) }

  /// The same, of the stems that a word may have.
  func entity(ofAdjective stems: Stems) -> Int? {
    for stem in [stems.bare, stems.whole] where stem != Vocabulary.unknown {
      if let entry = entries[Int(stem)].first(where: { $0.rest.isEmpty && !$0.isAmbiguous }) {
        return entry.entity
      }
    }
    return nil
  }

  /// An adjective in a sentence: whose it is, and how many tokens it takes.
  struct Match: BitwiseCopyable {
    var entity: Int
    var length: Int
  }

  /// The adjective that begins at a token.
  func match(at index: Int, of tokens: BufferView<Token>) -> Match? {
    let stems = tokens[index].stems
    var best: (entry: Entry, length: Int)?
    for first in [stems.bare, stems.whole] where first != Vocabulary.unknown {
      for entry in entries[Int(first)] where entry.rest.count + 1 > best?.length ?? 0 {
        let isHere = entry.rest.indices.allSatisfy { offset in
          guard index + 1 + offset < tokens.count else { return false }
          let next = tokens[index + 1 + offset].stems
          return entry.rest[offset].contains { $0 == next.whole || $0 == next.bare }
        }
        if isHere { best = (entry, entry.rest.count + 1) }
      }
    }
    guard let best, !best.entry.isAmbiguous else { return nil }
    return Match(entity: best.entry.entity, length: best.length)
  }
}
