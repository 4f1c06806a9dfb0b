import NameMatching
import Orthography

/// Remembers what the words of texts may begin, across documents: the words of a language recur, most of them
/// begin nothing, and finding that out takes thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer. Words are known by
/// their hashes; threads do not wait for each other.
final class WordMemo: Sendable {
  /// A way to read a word as the first word of a name.
  struct Start: Sendable {
    /// Folded bytes of proclitics before the name.
    var procliticLength: Int
    /// The layer of the lexicon that has the name.
    var layer: LexiconLayer
    /// The node that the word leads to.
    var node: Int32
    /// What the difference between the word and that of the name costs.
    var cost: Int32
    /// Whether a name of this one word needs no other evidence.
    var isCertain: Bool
  }

  /// A word without its proclitics.
  struct Stripped: Sendable {
    /// What was taken off.
    var stripping: Proclitics.Stripping
    /// The names that begin with what is left.
    var starts: [Start]
    /// Whether names begin with words that begin like what is left.
    var mayJoin: Bool
  }

  /// What a word may begin.
  final class Analysis: Sendable {
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
    /// The names of which it may be a misspelt beginning, without proclitics first.
    let variants: [Start]

    init(
      starts: [Start], mayJoin: Bool, otherForms: [Start], stripped: [Stripped], isCommon: Bool,
      variants: [Start]
    ) {
      (self.starts, self.mayJoin, self.otherForms) = (starts, mayJoin, otherForms)
      (self.stripped, self.isCommon, self.variants) = (stripped, isCommon, variants)
    }

    /// Whether it begins nothing.
    var isEmpty: Bool {
      starts.isEmpty && otherForms.isEmpty && stripped.isEmpty && variants.isEmpty && !mayJoin
    }
  }

  private let lexicon: NameLexicon
  private let barren = BarrenWords()
  /// Words that do not lead on from a node, see `leadsNowhere`.
  private let deadEnds = BarrenWords()
  private let analyses = LastingTable<Analysis>(capacity: 1 << 18)

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// What a word begins, or `nil` when it begins nothing. `hash` is that of its bytes.
  func analysis(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Analysis? {
    if barren.contain(hash) { return nil }
    if let known = analyses.value(for: hash) { return known }
    guard lexicon.mayBeginNames(with: word, hash: hash) else {
      barren.insert(hash)
      return nil
    }
    let analysis = analyze(Array(word)[...])
    guard !analysis.isEmpty else {
      barren.insert(hash)
      return nil
    }
    analyses.insert(analysis, for: hash)
    return analysis
  }

  /// Whether it is known that no spelling of a word leads on from a node; the word by its hash.
  @inline(__always)
  func leadsNowhere(_ word: UInt64, from node: Int32, of layer: LexiconLayer, grace: Int32) -> Bool {
    deadEnds.contain(Self.step(word, node, layer, grace))
  }

  /// Remembers that no spelling of a word leads on from a node.
  func rememberDeadEnd(_ word: UInt64, from node: Int32, of layer: LexiconLayer, grace: Int32) {
    deadEnds.insert(Self.step(word, node, layer, grace))
  }

  /// A step from a node by a word, as a hash.
  @inline(__always)
  private static func step(_ word: UInt64, _ node: Int32, _ layer: LexiconLayer, _ grace: Int32) -> UInt64 {
    let place = UInt64(layer.number) << 48 | UInt64(grace) << 32 | UInt64(UInt32(bitPattern: node))
    return word ^ NumberTable.mix(place &+ 1)
  }

  private func analyze(_ word: ArraySlice<UInt8>) -> Analysis {
    let isCommon = CommonWords.contains(word)
    return Analysis(
      starts: starts(of: word, procliticLength: 0), mayJoin: !isCommon && mayJoin(word),
      otherForms: NameParticles.others(of: word).flatMap {
        starts(of: $0[...], procliticLength: 0, cost: NameParticles.cost)
      },
      stripped: Proclitics.strippings(of: word).compactMap { stripping in
        let rest = stripping.rest(of: word)[...]
        let starts = starts(of: rest, procliticLength: stripping.length)
        let mayJoin = mayJoin(rest) && !CommonWords.contains(rest)
        return starts.isEmpty && !mayJoin
          ? nil : Stripped(stripping: stripping, starts: starts, mayJoin: mayJoin)
      }, isCommon: isCommon, variants: variants(of: word, isCommon: isCommon))
  }

  private func starts(of word: ArraySlice<UInt8>, procliticLength: Int, cost: Int32 = 0) -> [Start] {
    let hash = WordHash.hash(word)
    return lexicon.layers.compactMap { layer in
      guard layer.firstWords.mayContain(hash) else { return nil }
      let node = layer.trie.child(of: NameTrie.root, by: layer.words.number(of: word))
      return node < 0
        ? nil
        : Start(procliticLength: procliticLength, layer: layer, node: node, cost: cost, isCertain: cost == 0)
    }
  }

  private func mayJoin(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= SplitWords.shortestBeginning else { return false }
    let hash = WordHash.hash(word)
    return lexicon.layers.contains { $0.beginnings.mayContain(hash) }
  }

  private func variants(of word: ArraySlice<UInt8>, isCommon: Bool) -> [Start] {
    let bare = Proclitics.Stripping(length: 0, restoresAlef: false)
    // كابل for كابول: what a common noun is a spelling of, its place in the sentence has to say.
    let strippings = isCommon ? [] : Proclitics.strippings(of: word)
    let found = ([bare] + strippings).flatMap { stripping -> [Start] in
      let rest = stripping.rest(of: word)[...]
      guard let hash = rest.withUnsafeBufferPointer({ VariantIndex.hash(of: $0) }) else { return [] }
      let starts = lexicon.layers.flatMap { layer in
        layer.firstWordVariants(of: rest, hash: hash).map {
          Start(
            procliticLength: stripping.length, layer: layer,
            node: layer.trie.child(of: NameTrie.root, by: $0.word), cost: $0.cost,
            isCertain: $0.isCertain)
        }
      }
      if starts.isEmpty || stripping.length > 0 && CommonWords.contains(rest) || lexicon.isDemonym(rest) {
        return []
      }
      return starts
    }
    if found.isEmpty || CommonWords.isFunctionWord(word) || ContextWords.contains(word)
      || lexicon.isDemonym(word)
    {
      return []
    }
    return found
  }
}
