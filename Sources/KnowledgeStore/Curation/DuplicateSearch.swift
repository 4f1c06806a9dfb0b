import Gazetteer
import NameMatching

/// Finds pairs of entities with names that are much alike: letter by letter, or, of people, but for words that one of
/// two names leaves out, such as a father's name or a title.
struct DuplicateSearch {
  /// Two entities, by their places, and their most similar names.
  struct Pair {
    let one: Int
    let other: Int
    let score: Double
    let name: String
    let otherName: String
  }

  private struct Ends: Hashable {
    let one: Int
    let other: Int
  }

  private struct Name {
    let entity: Int
    let text: String
    let words: [String]
  }

  /// Two words of a name, as the skeletons of their consonants.
  private struct WordPair: Hashable {
    let first: ConsonantSkeleton
    let second: ConsonantSkeleton
  }

  /// Names that so many entities share under one skeleton tell nobody apart.
  private static let largestBlock = 64
  /// How much a name counts that another one has but for some words.
  private static let shortened = 0.9
  /// So alike are the words of two names.
  private static let leastWordScore = 0.85
  /// Longer names of people are descriptions.
  private static let mostWords = 8

  private let entities: [Entity]
  private let names: [Name]
  private let comparison = NameComparison()

  init(entities: [Entity]) {
    self.entities = entities
    names = entities.enumerated().flatMap { number, entity in
      entity.names.filter { [.canonical, .alias, .former].contains($0.kind) }.map { name in
        Name(
          entity: number, text: name.text,
          words: FoldedWords.text(of: name.text).split(separator: " ").map(String.init))
      }
    }
  }

  func pairs(minimum: Double) -> [Pair] {
    var best: [Ends: Pair] = [:]
    compare(wholeNames(), minimum, &best) { comparison.score($0.text, $1.text) }
    if minimum <= Self.shortened { compare(wordPairs(), minimum, &best, by: shortenedScore) }
    return Array(best.values)
  }

  private func compare<Key: Hashable>(
    _ blocks: [Key: [Name]], _ minimum: Double, _ best: inout [Ends: Pair],
    by score: (Name, Name) -> Double
  ) {
    for block in blocks.values where block.count > 1 && block.count <= Self.largestBlock {
      for (position, left) in block.enumerated() {
        for right in block[(position + 1)...] where left.entity != right.entity {
          let (one, other) = left.entity < right.entity ? (left, right) : (right, left)
          guard entities[one.entity].canBe(entities[other.entity]) else { continue }
          let ends = Ends(one: one.entity, other: other.entity)
          let score = score(one, other)
          guard score >= minimum else { continue }
          let pair = Pair(
            one: one.entity, other: other.entity, score: score, name: one.text, otherName: other.text)
          if let kept = best[ends], (kept.score, other.text, one.text) >= (score, kept.otherName, kept.name) {
            continue
          }
          best[ends] = pair
        }
      }
    }
  }

  // MARK: Whole names

  private func wholeNames() -> [ConsonantSkeleton: [Name]] {
    var blocks: [ConsonantSkeleton: [Name]] = [:]
    for name in names {
      let skeleton = Self.skeleton(name.words.joined())
      // Short names are alike by chance.
      guard skeleton.count >= 3 else { continue }
      for near in skeleton.neighbourhood { blocks[near, default: []].append(name) }
    }
    return blocks
  }

  private static func skeleton(_ word: String) -> ConsonantSkeleton {
    ConsonantSkeleton(foldedWord: Array(word.utf8)[...])
  }

  // MARK: Names with and without some words

  /// The names of people under every two of their words: one name that has all words of another shares two with it.
  private func wordPairs() -> [WordPair: [Name]] {
    var blocks: [WordPair: [Name]] = [:]
    for name in names where entities[name.entity].type.name == "Person" {
      guard (2...Self.mostWords).contains(name.words.count) else { continue }
      let skeletons = name.words.map(Self.skeleton)
      var pairs: Set<WordPair> = []
      for (place, first) in skeletons.enumerated() where first.count > 1 {
        for second in skeletons[(place + 1)...] where second.count > 1 {
          pairs.insert(WordPair(first: first, second: second))
        }
      }
      for pair in pairs { blocks[pair, default: []].append(name) }
    }
    return blocks
  }

  /// How alike the words of the shorter name are to words of the longer one, in their order; 0 when one is missing.
  private func shortenedScore(_ one: Name, _ other: Name) -> Double {
    let (short, long) =
      one.words.count < other.words.count ? (one.words, other.words) : (other.words, one.words)
    guard short.count < long.count else { return 0 }
    var least = 1.0
    var rest = long[...]
    for (place, word) in short.enumerated() {
      var found = 0.0
      while found < Self.leastWordScore, let next = rest.popFirst() {
        // Who has another name before the first one is somebody else: a son. A single word may be a title.
        guard place > 0 || rest.startIndex <= 2 else { return 0 }
        found = next == word ? 1 : comparison.score(word, next)
      }
      guard found >= Self.leastWordScore else { return 0 }
      least = min(least, found)
    }
    return least * Self.shortened
  }
}

extension Entity {
  /// Whether types and identifiers let two entities be one: a kind of organization may be listed as just an
  /// organization, and a thing is of no known kind, but a city is no country.
  fileprivate func canBe(_ other: Entity) -> Bool {
    let unknown = "Thing"
    let areTypesAlike =
      type.lineage.contains(other.type.name) || other.type.lineage.contains(type.name)
      || type.name == unknown || other.type.name == unknown
    return areTypesAlike && identifiers.allSatisfy { other.identifiers[$0.key] ?? $0.value == $0.value }
  }
}
