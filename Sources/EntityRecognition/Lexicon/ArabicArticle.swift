/// The Arabic article in folded UTF-8.
enum ArabicArticle {
  static let bytes: [UInt8] = Array("ال".utf8)

  static func isPrefix(of word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer(isPrefix) }

  static func isPrefix(of word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count > 4 && word[0] == 0xD8 && word[1] == 0xA7 && word[2] == 0xD9 && word[3] == 0x84
  }
}
