/// The Arabic article in folded UTF-8.
enum ArabicArticle {
  static let bytes: [UInt8] = Array("ال".utf8)

  static func isPrefix(of word: ArraySlice<UInt8>) -> Bool { word.count > 4 && word.starts(with: bytes) }
}
