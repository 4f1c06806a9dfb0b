import Orthography

/// Remembers what the words of texts may begin, across documents and threads: the words of a language recur, most of
/// them begin nothing, and finding that out takes thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer. Words are known by
/// their hashes.
final class WordMemo: Sendable {
  private let analyses: LastingTable<WordAnalysis>
  /// Words that do not lead on from a node.
  private let deadEnds = DeadEnds()

  init(lexicon: NameLexicon) {
    // Without names there is nothing to remember.
    analyses = LastingTable(capacity: lexicon.layers.isEmpty ? 1 : 1 << 18)
  }

  /// Gives the body what a word begins, unless it begins nothing. `hash` is that of its bytes.
  @inline(__always)
  func withAnalysis(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, by analyzer: inout WordAnalyzer,
    _ body: (borrowing WordAnalysis) -> Void
  ) {
    _ = analyses.withValue(for: hash, make: { analyzer.analysis(of: word, hash: hash) }, body)
  }

  /// The indices of words that may begin something. Nearly all others are left out, in a loop without branches, so
  /// that the processor waits for many words of the memo at once.
  func candidates(among words: UnsafeBufferPointer<Word>) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: words.count) { candidates, count in
      for index in words.indices {
        candidates[count] = Int32(truncatingIfNeeded: index)
        count &+= analyses.isKnownEmpty(words[index].hash) ? 0 : 1
      }
    }
  }

  /// Whether it is known that no spelling of a word leads on from a node; the word by its hash.
  @inline(__always)
  func leadsNowhere(_ word: UInt64, from node: Int32, of layer: UInt8, grace: Int32) -> Bool {
    deadEnds.contain(Self.step(word, node, layer, grace))
  }

  /// Remembers that no spelling of a word leads on from a node.
  func rememberDeadEnd(_ word: UInt64, from node: Int32, of layer: UInt8, grace: Int32) {
    deadEnds.insert(Self.step(word, node, layer, grace))
  }

  /// A step from a node by a word, as a hash.
  @inline(__always)
  private static func step(_ word: UInt64, _ node: Int32, _ layer: UInt8, _ grace: Int32) -> UInt64 {
    let place = UInt64(layer) << 48 | UInt64(grace) << 32 | UInt64(UInt32(bitPattern: node))
    return word ^ HashMixing.mix(place &+ 1)
  }
}
