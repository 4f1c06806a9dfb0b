import Orthography

/// A set of folded words, asked without copying their bytes.
struct WordSet: Sendable {
  private var table = WordInterner()

  /// The words of a text, folded.
  init(_ text: String) {
    for word in Folding.words(of: text) { insert(word[...]) }
  }

  func contains(_ folded: ArraySlice<UInt8>) -> Bool {
    folded.withUnsafeBufferPointer { contains($0, hash: WordHash.hash($0)) }
  }

  /// The same for a word whose hash is known.
  func contains(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
    table.number(of: folded, hash: hash) != nil
  }

  mutating func insert(_ folded: ArraySlice<UInt8>) {
    let hash = WordHash.hash(folded)
    folded.withUnsafeBufferPointer { _ = table.insert($0, hash: hash) }
  }
}
