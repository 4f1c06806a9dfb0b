import Synchronization

/// Remembers how the words of a text may begin a misspelt name, across documents and threads: the words of a
/// language recur, and each takes thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer.
final class VariantMemo: Sendable {
  /// A word as a spelling of a name's first word.
  struct Start: Sendable {
    /// Folded bytes of proclitics before the name.
    var procliticLength: Int
    /// The first word of the name.
    var word: Int32
    /// What the difference costs.
    var cost: Float
  }

  private static let capacity = 1 << 17
  private let known = Mutex<[ArraySlice<UInt8>: [Start]]>([:])

  /// The remembered beginnings at a folded word, or those that `find` gives.
  func starts(at word: ArraySlice<UInt8>, find: () -> [Start]) -> [Start] {
    if let found = known.withLock({ $0[word] }) { return found }
    let found = find()
    known.withLock { memo in
      if memo.count >= Self.capacity { memo.removeAll() }
      memo[Array(word)[...]] = found
    }
    return found
  }
}
