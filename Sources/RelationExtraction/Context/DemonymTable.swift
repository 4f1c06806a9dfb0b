import Gazetteer
import NameMatching
import Orthography

/// What the adjectives of a text belong to: الروسي and Russian to Russia, الكورية الشمالية to North Korea.
///
/// Made from the demonyms of the gazetteer. Arabic forms with article, feminine and plural ending are
/// recognised from the one the gazetteer gives. An adjective of two entities belongs to neither.
struct DemonymTable: Sendable {
  private struct Entry {
    /// For each word after the first, the stems it may have.
    var rest: [[[UInt8]]]
    var entity: Int
    var isAmbiguous = false
  }

  private var entries: [[UInt8]: [Entry]] = [:]
  /// The Arabic nisbas of one word, by the consonants that their spellings share.
  private var spellings: [ConsonantSkeleton: [[UInt8]]] = [:]

  private static let nisbaEnding = Array("ي".utf8)
  private static let article = Array("ال".utf8)
  private static let endings = ["ه", "ين", "ون", "ان"].map { Array($0.utf8) }

  init(gazetteer: Gazetteer) {
    for (number, entity) in gazetteer.entities.enumerated() {
      for name in entity.names where name.kind == .demonym {
        var words = Folding.words(of: name.text).map { Self.stems($0[...]) }
        guard !words.isEmpty else { continue }
        for first in words.removeFirst() {
          if let known = entries[first]?.firstIndex(where: { $0.rest == words }) {
            if entries[first]?[known].entity != number { entries[first]?[known].isAmbiguous = true }
          } else {
            entries[first, default: []].append(Entry(rest: words, entity: number))
          }
        }
      }
    }
    for stem in entries.keys where Self.mayVary(stem) {
      spellings[ConsonantSkeleton(LetterCosts.letters(stem[...])), default: []].append(stem)
    }
  }

  /// Whether a stem is an Arabic nisba long enough to be known under another spelling: أميركي for أمريكي.
  private static func mayVary(_ stem: [UInt8]) -> Bool { stem.count >= 10 && stem.hasSuffix(nisbaEnding) }

  /// The entries of a stem, else those of the one stem it is a spelling of.
  private func entries(of stem: [UInt8]) -> [Entry] {
    if let known = entries[stem] { return known }
    guard Self.mayVary(stem) else { return [] }
    let letters = LetterCosts.letters(stem[...])
    let limit = SpellingDistance.tolerance(letters: letters.count)
    let near = (spellings[ConsonantSkeleton(letters)] ?? []).filter { other in
      SpellingDistance().distance(letters, LetterCosts.letters(other[...]), limit: limit) != nil
    }
    return near.count == 1 ? entries[near[0]] ?? [] : []
  }

  /// An adjective without its ending, as it stands and without what may be its article: ألماني keeps its
  /// first letters, الروسي does not.
  private static func stems(_ word: ArraySlice<UInt8>) -> [[UInt8]] {
    var stem = word
    for ending in endings
    where stem.count >= ending.count + 6 && stem.suffix(ending.count).elementsEqual(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    guard stem.count > 8, stem.prefix(4).elementsEqual(article) else { return [Array(stem)] }
    return [Array(stem.dropFirst(4)), Array(stem)]
  }

  /// The entity that an adjective of one word belongs to.
  func entity(ofAdjective word: ArraySlice<UInt8>) -> Int? {
    for stem in Self.stems(word) {
      if let entry = entries(of: stem).first(where: { $0.rest.isEmpty && !$0.isAmbiguous }) {
        return entry.entity
      }
    }
    return nil
  }

  /// The entity whose adjective begins at a token, and how many tokens the adjective takes.
  func match(_ sequence: TokenSequence, at index: Int, text: SegmentedText) -> (entity: Int, length: Int)? {
    func stems(_ index: Int) -> [[UInt8]] {
      guard sequence.isWord(at: index) else { return [] }
      let bytes = text.folded.bytes[sequence.tokens[index].folded]
      return bytes.isEmpty ? [] : Self.stems(bytes)
    }
    var best: (entry: Entry, length: Int)?
    for first in stems(index) {
      for entry in entries(of: first) where entry.rest.count + 1 > best?.length ?? 0 {
        let isHere = entry.rest.indices.allSatisfy { offset in
          stems(index + 1 + offset).contains { entry.rest[offset].contains($0) }
        }
        if isHere { best = (entry, entry.rest.count + 1) }
      }
    }
    guard let best, !best.entry.isAmbiguous else { return nil }
    return (best.entry.entity, best.length)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
