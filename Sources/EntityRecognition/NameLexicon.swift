import Gazetteer
import NameMatching
import Orthography

/// The names of a gazetteer prepared for reading text: their words, the paths they form, and the keys under
/// which variants of their first words are found.
struct NameLexicon: Sendable {
  private(set) var words = WordTable()
  private(set) var trie = NameTrie()
  /// The letters of each word.
  private(set) var letters: [[LetterCosts.Letter]] = []
  /// Words that begin a name, by skeleton neighbourhood.
  private var firstWords: [ConsonantSkeleton: [Int32]] = [:]
  /// Words that begin persons' names of several words.
  private var leadingWords: Set<Int32> = []
  /// Words that stand inside persons' names, or after a family name that leads.
  private var innerWords: Set<Int32> = []
  /// The words of each entity's names.
  private var wordsOfEntities: [Set<Int32>] = []
  /// Nisbas and demonyms: adjectives, not names.
  private var demonyms: Set<Int32> = []

  private let distance = SpellingDistance()

  init(_ gazetteer: Gazetteer) {
    var parts: [(word: Int32, entry: NameTrie.Entry)] = []
    for (number, entity) in gazetteer.entities.enumerated() {
      let paths = entity.names.map { name in Folding.words(of: name.text).map { words.insert($0[...]) } }
      wordsOfEntities.append(Set(paths.joined()))
      let isPerson = entity.type.isKind(of: "Person")
      for (index, name) in entity.names.enumerated() where !paths[index].isEmpty && name.kind != .title {
        let path = paths[index]
        if name.kind == .demonym {
          demonyms.formUnion(path)
          continue
        }
        func entry(_ form: NameTrie.Form, core: Range<Int16> = 0..<0) -> NameTrie.Entry {
          NameTrie.Entry(entity: Int32(number), name: Int32(index), form: form, core: core)
        }
        trie.insert(path, entry(.whole, core: core(of: path, among: paths)))
        for joined in joinedPaths(path) { trie.insert(joined, entry(.joined)) }
        guard isPerson else { continue }
        if let bare = pathWithoutArticle(path) { trie.insert(bare, entry(.withoutArticle)) }
        guard path.count > 1, name.kind != .former else { continue }
        learnNeighbours(in: path)
        if !entity.names.contains(where: { $0.language == name.language && $0.kind.isPart }) {
          parts.append((familyName(of: path), entry(.part)))
        }
      }
    }
    for part in parts where canStandAlone(part.word) { trie.insert([part.word], part.entry) }
    letters = (0..<words.count).map { LetterCosts.letters(words.bytes(of: $0)) }
    for edge in trie.edges(from: NameTrie.root) where letters[Int(edge.word)].count >= 4 {
      for skeleton in ConsonantSkeleton(letters[Int(edge.word)]).neighbourhood {
        firstWords[skeleton, default: []].append(edge.word)
      }
    }
  }

  /// Notes which words begin a person's name and which stand inside it.
  private mutating func learnNeighbours(in path: [Int32]) {
    leadingWords.insert(path[0])
    innerWords.formUnion(startsWithFamilyName(path) ? path.dropFirst() : path.dropFirst().dropLast())
  }

  /// Whether the last word of a name may stand for the person: not when it is a title, nor when it is a given
  /// name of others, as محمد and حسن are.
  private func canStandAlone(_ word: Int32) -> Bool {
    let bytes = words.bytes(of: Int(word))
    if FamilyNames.leading.contains(bytes) { return true }
    return !leadingWords.contains(word) && !ContextWords.announces(bytes, "Person")
  }

  /// Whether a word begins some person's name of several words.
  func leadsName(_ bytes: ArraySlice<UInt8>) -> Bool { leadingWords.contains(words.number(of: bytes)) }

  /// Whether a word stands inside some person's name, or after a family name that leads.
  func isInsideName(_ bytes: ArraySlice<UInt8>) -> Bool { innerWords.contains(words.number(of: bytes)) }

  /// Whether a word stands in some name of an entity.
  func isWord(_ bytes: ArraySlice<UInt8>, ofEntity entity: Int32) -> Bool {
    wordsOfEntities[Int(entity)].contains(words.number(of: bytes))
  }

  /// Whether a word is a nisba or demonym, with or without its article.
  func isDemonym(_ bytes: ArraySlice<UInt8>) -> Bool {
    if demonyms.contains(words.number(of: bytes)) { return true }
    return ArabicArticle.isPrefix(of: bytes) && demonyms.contains(words.number(of: bytes.dropFirst(4)))
  }

  /// The first words of names that a word may be a spelling of, with what each difference costs.
  func firstWordVariants(of word: [LetterCosts.Letter]) -> [(word: Int32, cost: Float)] {
    guard word.count >= 4 else { return [] }
    var found: [Int32: Float] = [:]
    for skeleton in ConsonantSkeleton(word).neighbourhood {
      for candidate in firstWords[skeleton] ?? [] where found[candidate] == nil {
        found[candidate] = variantCost(word, of: candidate) ?? -1
      }
    }
    return found.filter { $0.value > 0 }.map { (word: $0.key, cost: $0.value) }
      .sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  /// What the differences between a word of a text and a word of a name cost; `nil` when they are too great.
  ///
  /// The ends must agree where a vowel or the ending of a nisba would be at stake: أوكراني, أوكرانية and
  /// أوكرانيا are no spellings of one another. `grace` widens the limit for a long word.
  func variantCost(_ word: [LetterCosts.Letter], of name: Int32, grace: Float = 0) -> Float? {
    let other = letters[Int(name)]
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

  /// The name with each two neighbouring words written as one: بيونغيانغ for بيونغ يانغ.
  private mutating func joinedPaths(_ path: [Int32]) -> [[Int32]] {
    guard (2...6).contains(path.count) else { return [] }
    var paths: [[Int32]] = []
    for index in 0..<path.count - 1 {
      let joined = Array(words.bytes(of: Int(path[index]))) + Array(words.bytes(of: Int(path[index + 1])))
      guard joined.count >= 8 else { continue }
      paths.append(Array(path[..<index]) + [words.insert(joined[...])] + Array(path[(index + 2)...]))
    }
    return paths
  }

  /// The name with its last word bare of the article: قذافي for القذافي.
  private mutating func pathWithoutArticle(_ path: [Int32]) -> [Int32]? {
    let last = words.bytes(of: Int(path[path.count - 1]))
    guard ArabicArticle.isPrefix(of: last), last.count >= 12 else { return nil }
    return path.dropLast() + [words.insert(Array(last.dropFirst(4))[...])]
  }

  /// The word of a full name that stands for the person: the last, or the first where family names lead.
  private func familyName(of path: [Int32]) -> Int32 {
    startsWithFamilyName(path) ? path[0] : path[path.count - 1]
  }

  private func startsWithFamilyName(_ path: [Int32]) -> Bool {
    FamilyNames.leading.contains(words.bytes(of: Int(path[0])))
  }

  /// The longest other name of the entity inside a name that begins with a generic word.
  private func core(of path: [Int32], among others: [[Int32]]) -> Range<Int16> {
    guard path.count > 1, ContextWords.isGenericHead(words.bytes(of: Int(path[0]))) else { return 0..<0 }
    var longest: Range<Int> = 0..<0
    for other in others where other.count > longest.count && other.count < path.count && !other.isEmpty {
      for start in 1...max(1, path.count - other.count) where path[start...].starts(with: other) {
        longest = start..<start + other.count
        break
      }
    }
    return Int16(longest.lowerBound)..<Int16(longest.upperBound)
  }
}

/// The Arabic article in folded UTF-8.
enum ArabicArticle {
  static let bytes: [UInt8] = Array("ال".utf8)

  static func isPrefix(of word: ArraySlice<UInt8>) -> Bool { word.count > 4 && word.starts(with: bytes) }
}

/// Family names that come before the given name, as Korean, Chinese and Vietnamese ones do.
enum FamilyNames {
  static let leading = WordSet(
    """
    كيم باك بارك تشوي تشو يون مون شي وانغ وانج تشانغ جيانغ لي هو نغوين تران فام هان سونغ ري
    kim pak park choe choi cho yoon moon xi wang zhang jiang li hu nguyen tran pham han song ri
    """)
}

extension EntityName.Kind {
  /// Whether the name is a part of a full name that stands for it.
  var isPart: Bool { self == .surname || self == .given }
}
