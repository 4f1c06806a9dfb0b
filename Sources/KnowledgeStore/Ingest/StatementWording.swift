import RelationExtraction

/// Numbers for the words of sentences: the same words, however spelled or punctuated, give the same number, so
/// that a reprint shows.
enum StatementWording {
  /// The number of each statement's sentence.
  static func numbers(of analysis: AnalyzedDocument) -> [Int64] {
    var known: [Range<Int>: Int64] = [:]
    let utf8 = Array(analysis.document.text.utf8)
    return analysis.statements.map { statement in
      if let number = known[statement.sentence] { return number }
      let sentence = utf8[statement.sentence.clamped(to: 0..<utf8.count)]
      let number = number(of: String(decoding: sentence, as: UTF8.self))
      known[statement.sentence] = number
      return number
    }
  }

  /// The number of a sentence: FNV-1a of its folded words.
  static func number(of sentence: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in FoldedWords.text(of: sentence).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
  }
}
