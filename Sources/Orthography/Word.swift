/// A run of letters, digits or marks that belongs together, as `TextSegmenter` and `WordScanner` find it.
@frozen
public struct Word: Sendable, Hashable {
  @usableFromInline let sourceStart: UInt32
  @usableFromInline let sourceEnd: UInt32
  @usableFromInline let foldedStart: UInt32
  @usableFromInline let foldedEnd: UInt32

  /// The hash of the folded bytes, that of ``WordHash``.
  public let hash: UInt64

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

  /// Creates a word from its place in the original and in the folded text, which both end within 4 GiB.
  @inlinable @inline(__always)
  public init(source: Range<Int>, folded: Range<Int>, kind: Kind, hash: UInt64) {
    sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
    sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
    foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
    foldedEnd = UInt32(truncatingIfNeeded: folded.upperBound)
    (self.kind, self.hash) = (kind, hash)
  }

  /// Where the word stands in the original text, in UTF-8 bytes.
  @inlinable @inline(__always)
  public var source: Range<Int> { Range(uncheckedBounds: (Int(sourceStart), Int(sourceEnd))) }

  /// Where the word stands in the folded text, in bytes.
  @inlinable @inline(__always)
  public var folded: Range<Int> { Range(uncheckedBounds: (Int(foldedStart), Int(foldedEnd))) }
}
