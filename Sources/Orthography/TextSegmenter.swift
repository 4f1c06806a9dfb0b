/// Folds a text and cuts it into words and sentences, in one pass over its bytes each.
///
/// A word is a maximal run of letters, marks and digits; a letter of a script without spaces between words
/// (Han, hiragana) is a word by itself, a run of katakana, which spells foreign names, is one word. Proclitics
/// stay attached: taking them off needs to know names. Malformed UTF-8 separates words and folds to U+FFFD.
/// What folds to what: `FoldingTable`. Linear in the length of the text.
public struct TextSegmenter: Sendable {
  private let findsSentences: Bool

  /// Creates a segmenter; without sentences it takes half the time.
  public init(findsSentences: Bool = true) { self.findsSentences = findsSentences }

  /// Segments a text given as UTF-8 bytes.
  public func segment(_ utf8: [UInt8]) -> SegmentedText {
    var pass = FoldingPass()
    utf8.withUnsafeBufferPointer { pass.run($0, keepsOrigins: true) }
    let sentences = findsSentences ? SentenceSegmenter().sentences(in: utf8) : []
    return SegmentedText(
      utf8: utf8, folded: pass.foldedText, words: pass.foldedWords, sentences: sentences,
      isWellFormed: pass.isWellFormed)
  }

  /// Segments a text.
  public func segment(_ text: String) -> SegmentedText { segment(Array(text.utf8)) }
}

/// Folding for names: `Folding.fold("Путин")`.
public enum Folding {
  /// The folded form of a text: letter forms joined, optional marks and direction marks dropped, lower case,
  /// ASCII digits, Hangul syllables as their sounds. Folding a folded text changes nothing.
  public static func fold(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// The folded form of UTF-8 bytes, with the way back to the original.
  public static func fold(_ utf8: [UInt8]) -> FoldedText {
    var pass = FoldingPass()
    utf8.withUnsafeBufferPointer { pass.run($0, keepsOrigins: true) }
    return pass.foldedText
  }

  /// The folded form of a text and its words, without its sentences.
  public static func foldedWords(of utf8: [UInt8]) -> (bytes: [UInt8], words: [Word]) {
    var pass = FoldingPass()
    utf8.withUnsafeBufferPointer { pass.run($0, keepsOrigins: false) }
    return (Array(UnsafeBufferPointer(start: pass.bytes, count: pass.count)), pass.foldedWords)
  }

  /// The folded words of a text, in order: what two spellings must share to be the same by folding.
  public static func words(of text: String) -> [[UInt8]] {
    var text = text
    var pass = FoldingPass()
    text.withUTF8 { pass.run($0, keepsOrigins: false) }
    return (0..<pass.wordCount).map { pass.foldedBytes(ofWord: $0) }
  }
}

extension FoldingPass {
  /// The folded text with its origins, which must have been kept.
  fileprivate var foldedText: FoldedText {
    FoldedText(
      bytes: Array(UnsafeBufferPointer(start: bytes, count: count)),
      origins: Array(UnsafeBufferPointer(start: origins, count: count + 1)))
  }

  fileprivate var foldedWords: [Word] { Array(UnsafeBufferPointer(start: words, count: wordCount)) }

  fileprivate func foldedBytes(ofWord index: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes, count: count)[words[index].folded])
  }
}
