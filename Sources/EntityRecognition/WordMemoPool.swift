import Synchronization

/// Memos for as many threads as ask at a time.
final class WordMemoPool: Sendable {
  private let lexicon: NameLexicon
  /// A memo is in here or in one thread's hands, never both.
  private struct Idle: @unchecked Sendable { var memos: [WordMemo] = [] }
  private let idle = Mutex(Idle())

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// Lends a memo to a body that keeps it to itself.
  func withMemo<Result>(_ body: (WordMemo) -> Result) -> Result {
    let lent = take()
    defer { put(lent) }
    return body(lent)
  }

  private func take() -> WordMemo {
    nonisolated(unsafe) var memo: WordMemo?
    idle.withLock { memo = $0.memos.popLast() }
    return memo ?? WordMemo(lexicon: lexicon)
  }

  private func put(_ memo: WordMemo) {
    nonisolated(unsafe) let memo = memo
    idle.withLock { $0.memos.append(memo) }
  }
}
