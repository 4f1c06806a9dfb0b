public import Orthography

/// The form in which full-text search sees text: its words, folded, with one space between.
public enum FoldedWords {
  /// The words of a segmented text.
  public static func text(of segmented: SegmentedText) -> String {
    String(decoding: bytes(of: segmented), as: UTF8.self)
  }

  /// The same in UTF-8.
  static func bytes(of segmented: SegmentedText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(segmented.folded.bytes.count)
    for word in segmented.words {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: segmented.foldedBytes(of: word))
    }
    return bytes
  }

  /// The words of a text.
  public static func text(of text: String) -> String {
    Self.text(of: TextSegmenter().segment(text))
  }

  /// The same in UTF-8.
  static func bytes(of text: String) -> [UInt8] { bytes(of: TextSegmenter().segment(text)) }
}
