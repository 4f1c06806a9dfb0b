import Orthography

/// Remembers what the words of texts may begin, across documents and threads: the words of a language recur, most of
/// them begin nothing, and finding that out takes thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer. Words are known by
/// their hashes.
final class WordMemo: Sendable {
  private let analyses: LastingTable
  /// Words that do not lead on from a node.
  private let deadEnds = DeadEnds()

  init(lexicon: NameLexicon) {
    // Without names there is nothing to remember.
    analyses = LastingTable(capacity: lexicon.layers.isEmpty ? 1 : 1 << 18)
  }

  /// A word that may begin something.
  struct Candidate: Sendable {
    /// The index of the word.
    var index: Int32
    /// What it begins, where that is known.
    fileprivate var held: LastingTable.Held
  }

  /// The words that may begin something. Nearly all others are left out, in a loop without branches, so that the
  /// processor waits for many words of the memo at once.
  func candidates(among words: UnsafeBufferPointer<Word>) -> [Candidate] {
    [Candidate](unsafeUninitializedCapacity: words.count) { candidates, count in
      for index in words.indices {
        let held = analyses.first(words[index].hash)
        candidates[count] = Candidate(index: Int32(truncatingIfNeeded: index), held: held)
        count &+= held.isNothing ? 0 : 1
      }
    }
  }

  /// Whether a candidate may begin something where it stands, before a word of that hash or, for `nil`, before none
  /// that may belong to one name with it.
  @inline(__always)
  func mayBegin(_ candidate: Candidate, before next: UInt64?) -> Bool {
    guard let block = candidate.held.block else { return true }
    let analysis = WordAnalysis(block: block)
    if analysis.mayJoinAnyhow, next != nil { return true }
    for start in analysis.all {
      if start.isName { return true }
      guard start.isContinued, let next else { continue }
      if !leadsNowhere(next, from: start.node, of: start.layer, cost: start.cost) { return true }
    }
    return false
  }

  /// Gives the body what a candidate, a word of that hash, begins, unless it begins nothing.
  func withAnalysis(
    of candidate: Candidate, _ word: UnsafeBufferPointer<UInt8>, hash: UInt64,
    by analyzer: inout WordAnalyzer, _ body: (WordAnalysis) -> Void
  ) {
    let held = candidate.held.block == nil ? analyses.find(hash) : candidate.held
    if held.isNothing { return }
    if let block = held.block { return body(WordAnalysis(block: block)) }
    let made = analyzer.analysis(of: word, hash: hash)
    if let made { body(made) }
    if !analyses.keep(made?.block, for: hash) { made?.block.deallocate() }
  }

  /// Whether it is known that no spelling of a word, given by its hash, leads on from a node that words have led to
  /// at a cost.
  @inline(__always)
  func leadsNowhere(_ word: UInt64, from node: Int32, of layer: UInt8, cost: Int32) -> Bool {
    deadEnds.contain(Self.step(word, node, layer, cost))
  }

  /// Remembers that no spelling of a word leads on from a node.
  func rememberDeadEnd(_ word: UInt64, from node: Int32, of layer: UInt8, cost: Int32) {
    deadEnds.insert(Self.step(word, node, layer, cost))
  }

  /// By how much the limit for a word widens behind words of that cost: those before it already speak for the name.
  @inline(__always)
  static func grace(cost: Int32) -> Int32 { cost <= NameParticles.cost ? 30 : 0 }

  /// A step from a node by a word, as a hash.
  @inline(__always)
  private static func step(_ word: UInt64, _ node: Int32, _ layer: UInt8, _ cost: Int32) -> UInt64 {
    let place = UInt64(layer) << 48 | UInt64(grace(cost: cost)) << 32 | UInt64(UInt32(bitPattern: node))
    return word ^ HashMixing.mix(place &+ 1)
  }
}
