/// A run of letters, digits or marks that belongs together, as found by `WordSegmenter`.
public struct Word: Sendable, Hashable {
  /// Where the word stands in the original text, in UTF-8 bytes.
  public let source: Range<Int>

  /// Where the word stands in the folded text, in bytes.
  public let folded: Range<Int>

  /// Whether the word is made of letters, of digits or of both.
  public let kind: Kind

  /// What a word is made of.
  public enum Kind: UInt8, Sendable {
    /// Only letters and marks.
    case letters
    /// Only digits.
    case digits
    /// Letters and digits, as in `K2`.
    case mixed
  }

  /// Creates a word from its place in the original and in the folded text.
  public init(source: Range<Int>, folded: Range<Int>, kind: Kind) {
    self.source = source
    self.folded = folded
    self.kind = kind
  }
}
