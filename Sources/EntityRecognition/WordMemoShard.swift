import Synchronization

/// A part of a memo, for the words whose hashes fall to it.
final class WordMemoShard: Sendable {
  /// Open addressing by hash; forgets everything when it is full.
  private struct Table {
    var keys = [UInt64](repeating: 0, count: 64)
    var analyses = [WordMemo.Analysis?](repeating: nil, count: 64)
    var count = 0

    func slot(of hash: UInt64) -> Int {
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while analyses[slot] != nil, keys[slot] != hash { slot = (slot + 1) & mask }
      return slot
    }

    mutating func insert(_ analysis: WordMemo.Analysis, for hash: UInt64) {
      let slot = slot(of: hash)
      if analyses[slot] == nil { count += 1 }
      keys[slot] = hash
      analyses[slot] = analysis
      guard count * 2 > keys.count else { return }
      let (oldKeys, oldAnalyses) = (keys, analyses)
      let room = count > WordMemoShard.capacity ? 64 : keys.count * 2
      keys = [UInt64](repeating: 0, count: room)
      analyses = [WordMemo.Analysis?](repeating: nil, count: room)
      guard count <= WordMemoShard.capacity else {
        count = 0
        return
      }
      for (key, analysis) in zip(oldKeys, oldAnalyses) where analysis != nil {
        let slot = self.slot(of: key)
        keys[slot] = key
        analyses[slot] = analysis
      }
    }
  }

  /// The most words that it remembers.
  private static let capacity = 1 << 13

  private let table = Mutex(Table())

  /// What is remembered under a hash.
  func analysis(for hash: UInt64) -> WordMemo.Analysis? {
    table.withLock { $0.analyses[$0.slot(of: hash)] }
  }

  func remember(_ analysis: WordMemo.Analysis, for hash: UInt64) {
    table.withLock { $0.insert(analysis, for: hash) }
  }
}
