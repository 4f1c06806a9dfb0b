extension WordHash {
  /// The hash of a folded word, whatever stands behind it in memory.
  public static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 8) { copy in
      copy.initialize(repeating: 0)
      _ = copy.update(fromContentsOf: word)
      return copy.baseAddress.map { hash($0, count: word.count) } ?? 0
    }
  }
}
