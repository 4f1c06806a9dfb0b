import Orthography

/// Words of names that texts write as two: how long they and their beginnings are at least, in folded bytes.
enum SplitWords {
  static let shortest = 12
  static let shortestBeginning = 4

  /// The hashes of the beginnings of a word that may stand as a word of their own.
  static func beginningHashes(of word: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    guard word.count >= shortest else { return [] }
    return (shortestBeginning..<word.count).compactMap { length in
      let isInsideScalar = word[length] & 0xC0 == 0x80
      return isInsideScalar ? nil : WordHash.hash(UnsafeBufferPointer(rebasing: word[..<length]))
    }
  }
}
