import EntityRecognition
import Orthography

/// Cuts a sentence into tokens: mentions whole, proclitics before names and before words of the vocabulary
/// apart, marks between words.
struct Tokenizer {
  let text: SegmentedText
  let mentions: [Mention]
  let vocabulary: Vocabulary

  /// The letters that proclitics are written with, by their two bytes; a word keeps one that is part of it.
  private enum Letter {
    static let waw: UInt16 = 0xd988
    static let fa: UInt16 = 0xd981
    static let ba: UInt16 = 0xd8a8
    static let lam: UInt16 = 0xd984
    static let kaf: UInt16 = 0xd983

    /// The letter of two bytes at the beginning of a word; 0 when there is none.
    static func first(of word: ArraySlice<UInt8>) -> UInt16 {
      word.count < 2 ? 0 : UInt16(word[word.startIndex]) << 8 | UInt16(word[word.startIndex + 1])
    }

    static func isConjunction(_ letter: UInt16) -> Bool { letter == waw || letter == fa }
    static func isPreposition(_ letter: UInt16) -> Bool { letter == ba || letter == lam || letter == kaf }
  }

  private static let article: [UInt8] = [0xd8, 0xa7, 0xd9, 0x84]

  private static func hasArticle(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 4 else { return false }
    let start = word.startIndex
    return word[start] == article[0] && word[start + 1] == article[1] && word[start + 2] == article[2]
      && word[start + 3] == article[3]
  }

  /// The tokens of a sentence, given the words and the mentions (by index) that lie in it.
  func tokens(words: Range<Int>, mentions inside: [Int]) -> [Token] {
    var tokens: [Token] = []
    var nextMention = 0
    var end: Int?
    for index in words {
      let word = text.words[index]
      if let end, word.source.lowerBound < end { continue }
      if let end { appendPunctuation(end..<word.source.lowerBound, to: &tokens) }
      while nextMention < inside.count,
        mentions[inside[nextMention]].span.upperBound <= word.source.lowerBound
      {
        nextMention += 1
      }
      if nextMention < inside.count {
        let span = mentions[inside[nextMention]].span
        if span.lowerBound < word.source.upperBound {
          appendPrefix(word.source.lowerBound..<max(word.source.lowerBound, span.lowerBound), to: &tokens)
          tokens.append(Token(kind: .mention(inside[nextMention]), source: span, folded: word.folded))
          nextMention += 1
          end = max(span.upperBound, word.source.lowerBound)
          if span.upperBound < word.source.upperBound { end = word.source.upperBound }
          continue
        }
      }
      append(word, to: &tokens)
      end = word.source.upperBound
    }
    return tokens
  }

  /// The proclitics attached to a name: a token each.
  private func appendPrefix(_ range: Range<Int>, to tokens: inout [Token]) {
    guard !range.isEmpty else { return }
    let folded = Folding.fold(Array(text.utf8[range]))
    var offset = 0
    while offset + 1 < folded.bytes.count {
      let bytes = folded.bytes[offset..<offset + 2]
      let letter = Letter.first(of: bytes)
      let start = range.lowerBound + Int(folded.origins[offset])
      let stop = range.lowerBound + Int(folded.origins[offset + 2])
      let isKnown = Letter.isConjunction(letter) || Letter.isPreposition(letter)
      let isSecondLam =
        letter == Letter.lam && tokens.last.map { $0.source.upperBound == start } ?? false
        && offset >= 2 && Letter.first(of: folded.bytes[(offset - 2)..<offset]) == Letter.lam
      if isKnown, !isSecondLam {
        tokens.append(
          Token(kind: .word(vocabulary.number(of: bytes)), source: start..<max(start, stop), folded: 0..<0))
      }
      offset += 2
    }
  }

  /// A word, its proclitics apart where the rest is a word of the vocabulary.
  private func append(_ word: Word, to tokens: inout [Token]) {
    let bytes = text.foldedBytes(of: word)
    var number = vocabulary.number(of: bytes)
    var split = 0
    if number == Vocabulary.unknown, bytes.count >= 6 {
      (number, split) = withoutProclitics(bytes)
    }
    var folded = word.folded
    for _ in 0..<split {
      let rest = folded.lowerBound + 2
      tokens.append(
        Token(
          kind: .word(vocabulary.number(of: text.folded.bytes[folded.lowerBound..<folded.lowerBound + 2])),
          source: origin(folded.lowerBound, of: word)..<origin(rest, of: word),
          folded: folded.lowerBound..<rest))
      folded = rest..<folded.upperBound
    }
    var token = Token(
      kind: .word(number), source: origin(folded.lowerBound, of: word)..<word.source.upperBound,
      folded: folded)
    token.isFeminine = text.utf8[token.source].suffix(2).elementsEqual("ة".utf8)
    let ending = text.folded.bytes[folded].suffix(4)
    token.hasPronoun =
      !token.isFeminine && folded.count >= 8
      && (ending.suffix(2).elementsEqual("ه".utf8) || ending.elementsEqual("ها".utf8))
    token.isDefinite = folded.count > 8 && Self.hasArticle(text.folded.bytes[folded])
    tokens.append(token)
  }

  private func origin(_ folded: Int, of word: Word) -> Int {
    folded == word.folded.lowerBound
      ? word.source.lowerBound : min(Int(text.folded.origins[folded]), word.source.upperBound)
  }

  /// The number of what remains of a word without its proclitics, and how many they are, each a letter of two
  /// bytes.
  private func withoutProclitics(_ bytes: ArraySlice<UInt8>) -> (number: Int32, proclitics: Int) {
    var rest = bytes
    var count = 0
    if Letter.isConjunction(Letter.first(of: rest)) {
      rest = rest.dropFirst(2)
      count = 1
      let number = vocabulary.number(of: rest)
      if number != Vocabulary.unknown { return (number, count) }
    }
    let next = Letter.first(of: rest)
    guard rest.count >= 8, Letter.isPreposition(next) else {
      return (Vocabulary.unknown, isNisbaLike(rest) ? count : 0)
    }
    let stem = rest.dropFirst(2)
    let number = vocabulary.number(of: stem)
    if number != Vocabulary.unknown { return (number, count + 1) }
    if next == Letter.lam, Letter.first(of: stem) == Letter.lam {
      let definite = vocabulary.number(of: (Self.article + stem.dropFirst(2))[...])
      if definite != Vocabulary.unknown { return (definite, count + 1) }
    }
    return (Vocabulary.unknown, next == Letter.ba && isDefinite(stem) ? count + 1 : 0)
  }

  /// Whether an unknown word has the article and more than three letters, so that a ب before it is one.
  private func isDefinite(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 12 && Self.hasArticle(word)
  }

  /// Whether an unknown word looks like an adjective with its article, so that a conjunction before it is one.
  private func isNisbaLike(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 8 && Self.hasArticle(word)
  }

  private func appendPunctuation(_ range: Range<Int>, to tokens: inout [Token]) {
    guard !range.isEmpty, !(range.count == 1 && text.utf8[range.lowerBound] == 0x20) else { return }
    var offset = range.lowerBound
    var decoder = UTF8()
    var bytes = text.utf8[range].makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar):
        let length = UTF8.width(scalar)
        if let mark = Token.Punctuation(scalar) {
          tokens.append(Token(kind: .punctuation(mark), source: offset..<offset + length, folded: 0..<0))
        }
        offset = min(offset + length, range.upperBound)
      case .error: offset = min(offset + 1, range.upperBound)
      case .emptyInput: return
      }
    }
  }
}
