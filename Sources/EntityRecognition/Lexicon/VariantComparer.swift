import NameMatching

/// Compares words of a text with words of names, one after another, in memory that is used again.
struct VariantComparer: ~Copyable {
  /// A word of names that a word of a text may be a spelling of.
  struct Variant: Sendable {
    /// The number of the word of names.
    var word: Int32
    /// What the difference costs.
    var cost: Int32
    /// Whether a name of this one word needs no other evidence.
    var isCertain: Bool
  }

  private var word = WordSpelling()
  private var name = WordSpelling()

  /// Takes the word of a text that words of names are compared with from here on.
  mutating func begin(with word: UnsafeBufferPointer<UInt8>) { self.word.assign(word) }

  /// The word of the text as a spelling of a word of names; `nil` when they differ by too much. `grace`, in hundredths,
  /// widens the limit.
  mutating func variant(
    of number: Int32, _ name: UnsafeBufferPointer<UInt8>, grace: Int32 = 0
  ) -> Variant? {
    self.name.assign(name)
    return word.difference(from: &self.name, grace: grace).map {
      Variant(word: number, cost: $0.cost, isCertain: RunningText.isCertain($0))
    }
  }
}
