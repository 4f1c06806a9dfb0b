/// The Arabic article, in folded UTF-8: the two letters ال, of two bytes each.
public enum ArabicArticle {
  /// Its letters.
  public static let bytes: [UInt8] = Array("ال".utf8)

  /// Whether a folded word begins with it and goes on. How much must follow for it to be the article rather than part of
  /// a word such as ألم is for the caller to ask.
  @inlinable
  public static func isPrefix(of word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count > 4 && word[0] == 0xD8 && word[1] == 0xA7 && word[2] == 0xD9 && word[3] == 0x84
  }

  /// The same, of a slice.
  @inlinable
  public static func isPrefix(of word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { isPrefix(of: $0) }
  }

  /// What follows it in a folded word; the whole word if that does not begin with it.
  @inlinable
  public static func stem(of word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    isPrefix(of: word) ? UnsafeBufferPointer(rebasing: word[4...]) : word
  }

  /// The same, of a slice.
  @inlinable
  public static func stem(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    isPrefix(of: word) ? word.dropFirst(4) : word
  }
}
