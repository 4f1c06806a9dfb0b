import Synchronization

/// Remembers which first words of names a word may be a spelling of, across documents and threads: the words
/// of a language recur, and each look-up costs thousands of comparisons of letters.
///
/// What it holds follows from the lexicon alone, so that forgetting never changes an answer.
final class VariantMemo: Sendable {
  /// A first word of a name and what its difference costs.
  typealias Candidate = (word: Int32, cost: Float)

  private static let capacity = 1 << 17
  private let known = Mutex<[ArraySlice<UInt8>: [Candidate]]>([:])

  /// The remembered candidates of a word, or those that `find` gives.
  func candidates(for word: ArraySlice<UInt8>, find: () -> [Candidate]) -> [Candidate] {
    if let found = known.withLock({ $0[word] }) { return found }
    let found = find()
    known.withLock { memo in
      if memo.count >= Self.capacity { memo.removeAll() }
      memo[Array(word)[...]] = found
    }
    return found
  }
}
