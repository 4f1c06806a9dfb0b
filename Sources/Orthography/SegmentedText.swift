/// A text, folded and cut into words and sentences: what recognition and extraction read.
///
/// Made once per document; every later stage works on it without looking at `String`s again.
public struct SegmentedText: Sendable {
  /// The original text, UTF-8.
  public let utf8: [UInt8]

  /// The text folded for comparing names.
  public let folded: FoldedText

  /// The words in reading order; they do not overlap.
  public let words: [Word]

  /// The sentences in reading order, as ranges of UTF-8 bytes of the original, without the white space
  /// around them; they do not overlap and no word lies outside all of them.
  public let sentences: [Range<Int>]

  /// Whether the original is well-formed UTF-8.
  public let isWellFormed: Bool

  /// Creates a segmented text from its parts.
  public init(
    utf8: [UInt8], folded: FoldedText, words: [Word], sentences: [Range<Int>], isWellFormed: Bool = true
  ) {
    self.isWellFormed = isWellFormed
    self.utf8 = utf8
    self.folded = folded
    self.words = words
    self.sentences = sentences
  }

  /// The folded bytes of a word.
  public func foldedBytes(of word: Word) -> ArraySlice<UInt8> { folded.bytes[word.folded] }

  /// The original text of a range of UTF-8 bytes, malformed bytes replaced.
  public func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
}
