import NameMatching
import Orthography

/// Remembers what the words of texts may begin, across documents: the words of a language recur, most of them
/// begin nothing, and finding that out takes thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer. Words are known by
/// their hashes. For one thread at a time.
final class WordMemo {
  /// A way to read a word as the first word of a name.
  struct Start {
    /// Folded bytes of proclitics before the name.
    var procliticLength: Int
    /// The layer of the lexicon that has the name.
    var layer: LexiconLayer
    /// The node that the word leads to.
    var node: Int32
    /// What the difference between the word and that of the name costs.
    var cost: Float
  }

  /// A word without its proclitics.
  struct Stripped {
    /// What was taken off.
    var stripping: Proclitics.Stripping
    /// The names that begin with what is left.
    var starts: [Start]
    /// Whether names begin with words that begin like what is left.
    var mayJoin: Bool
  }

  /// What a word may begin.
  final class Analysis {
    /// The names that it begins as it stands.
    let starts: [Start]
    /// Whether names begin with longer words that begin like it.
    let mayJoin: Bool
    /// The names that begin with another form of the word, a particle.
    let otherForms: [Start]
    /// The word without the proclitics that it may have.
    let stripped: [Stripped]
    /// Whether it is a common word, in which proclitics are doubtful.
    let isCommon: Bool
    /// The names of which it may be a misspelt beginning, without proclitics first; `nil` when not asked yet.
    fileprivate var variants: [Start]?

    init(starts: [Start], mayJoin: Bool, otherForms: [Start], stripped: [Stripped], isCommon: Bool) {
      (self.starts, self.mayJoin, self.otherForms) = (starts, mayJoin, otherForms)
      (self.stripped, self.isCommon) = (stripped, isCommon)
    }
  }

  private static let capacity = 1 << 17

  private let lexicon: NameLexicon
  private var keys = [UInt64](repeating: 0, count: 1 << 12)
  /// For each key the number of its analysis and one more; 0 in free slots.
  private var numbers = [UInt32](repeating: 0, count: 1 << 12)
  private var count = 0
  /// The first one is that of all words that begin nothing.
  private var analyses: [Analysis?] = [nil]

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// What a word begins, or `nil` when it begins nothing. `hash` is that of its bytes.
  func analysis(of word: ArraySlice<UInt8>, hash: UInt64) -> Analysis? {
    let slot = slot(of: hash)
    if numbers[slot] != 0 { return analyses[Int(numbers[slot]) - 1] }
    let analysis = analyze(word)
    if count >= Self.capacity { forget() }
    remember(analysis, hash: hash)
    return analysis
  }

  /// The names of which a word may be a misspelt beginning.
  func variants(of word: ArraySlice<UInt8>, _ analysis: Analysis) -> [Start] {
    if let known = analysis.variants { return known }
    let found = variants(of: word)
    analysis.variants = found
    return found
  }

  private func analyze(_ word: ArraySlice<UInt8>) -> Analysis? {
    let analysis = Analysis(
      starts: starts(of: word, procliticLength: 0), mayJoin: mayJoin(word),
      otherForms: NameParticles.others(of: word).flatMap {
        starts(of: $0[...], procliticLength: 0, cost: NameParticles.cost)
      },
      stripped: Proclitics.strippings(of: word).compactMap { stripping in
        let rest = stripping.rest(of: word)[...]
        let starts = starts(of: rest, procliticLength: stripping.length)
        let mayJoin = mayJoin(rest)
        return starts.isEmpty && !mayJoin
          ? nil : Stripped(stripping: stripping, starts: starts, mayJoin: mayJoin)
      }, isCommon: CommonWords.contains(word))
    guard analysis.starts.isEmpty, analysis.stripped.isEmpty, analysis.otherForms.isEmpty, !analysis.mayJoin
    else { return analysis }
    return variants(of: word, analysis).isEmpty ? nil : analysis
  }

  private func starts(of word: ArraySlice<UInt8>, procliticLength: Int, cost: Float = 0) -> [Start] {
    let hash = WordHash.hash(word)
    return lexicon.layers.compactMap { layer in
      guard layer.firstWords.mayContain(hash) else { return nil }
      let node = layer.trie.child(of: NameTrie.root, by: layer.words.number(of: word))
      return node < 0 ? nil : Start(procliticLength: procliticLength, layer: layer, node: node, cost: cost)
    }
  }

  private func mayJoin(_ word: ArraySlice<UInt8>) -> Bool {
    lexicon.layers.contains { $0.prefixes.mayBeginLongerWord(word) }
  }

  private func variants(of word: ArraySlice<UInt8>) -> [Start] {
    guard word.count >= 4, !CommonWords.isFunctionWord(word), !ContextWords.contains(word),
      !lexicon.isDemonym(word)
    else { return [] }
    let bare = Proclitics.Stripping(length: 0, restoresAlef: false)
    // كابل for كابول: what a common noun is a spelling of, its place in the sentence has to say.
    let strippings = CommonWords.contains(word) ? [] : Proclitics.strippings(of: word)
    return ([bare] + strippings).flatMap { stripping -> [Start] in
      let rest = stripping.rest(of: word)[...]
      guard stripping.length == 0 || !CommonWords.contains(rest), !lexicon.isDemonym(rest) else { return [] }
      let letters = LetterCosts.letters(rest)
      return lexicon.layers.flatMap { layer in
        layer.firstWordVariants(of: letters).map {
          Start(
            procliticLength: stripping.length, layer: layer,
            node: layer.trie.child(of: NameTrie.root, by: $0.word), cost: $0.cost)
        }
      }
    }
  }

  private func forget() {
    keys = [UInt64](repeating: 0, count: keys.count)
    numbers = [UInt32](repeating: 0, count: numbers.count)
    analyses = [nil]
    count = 0
  }

  private func remember(_ analysis: Analysis?, hash: UInt64) {
    var number: UInt32 = 1
    if analysis != nil {
      analyses.append(analysis)
      number = UInt32(analyses.count)
    }
    let slot = slot(of: hash)
    keys[slot] = hash
    numbers[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
  }

  private func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldNumbers[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      numbers[slot] = oldNumbers[index]
    }
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while numbers[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
