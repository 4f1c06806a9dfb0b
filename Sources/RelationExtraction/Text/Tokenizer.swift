import EntityRecognition
import Orthography

/// Cuts a sentence into tokens: mentions whole, proclitics before names and before words of the vocabulary
/// apart, marks between words.
struct Tokenizer {
  let text: SegmentedText
  let mentions: [Mention]
  let vocabulary: Vocabulary

  /// The proclitics that stand before nouns and verbs, folded; a word keeps one that is part of it.
  private static let waw = Array("و".utf8)
  private static let fa = Array("ف".utf8)
  private static let prepositions = [Array("ب".utf8), Array("ل".utf8), Array("ك".utf8)]
  private static let ba = Array("ب".utf8)
  private static let lam = Array("ل".utf8)
  private static let article = Array("ال".utf8)

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
      let letter = Array(folded.bytes[offset..<offset + 2])
      let start = range.lowerBound + Int(folded.origins[offset])
      let stop = range.lowerBound + Int(folded.origins[offset + 2])
      let isKnown = letter == Self.waw || letter == Self.fa || Self.prepositions.contains(letter)
      let isSecondLam =
        letter == Self.lam && tokens.last.map { $0.source.upperBound == start } ?? false
        && offset >= 2 && Array(folded.bytes[(offset - 2)..<offset]) == Self.lam
      if isKnown, !isSecondLam {
        tokens.append(
          Token(kind: .word(vocabulary.number(of: letter)), source: start..<max(start, stop), folded: 0..<0))
      }
      offset += 2
    }
  }

  /// A word, its proclitics apart where the rest is a word of the vocabulary.
  private func append(_ word: Word, to tokens: inout [Token]) {
    let bytes = text.foldedBytes(of: word)
    var number = vocabulary.number(of: bytes)
    var split: [Int] = []
    if number == Vocabulary.unknown, bytes.count >= 6 {
      (number, split) = withoutProclitics(bytes)
    }
    var folded = word.folded
    for length in split {
      let rest = folded.lowerBound + length
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
    token.isDefinite = folded.count > 8 && text.folded.bytes[folded].prefix(4).elementsEqual(Self.article)
    tokens.append(token)
  }

  private func origin(_ folded: Int, of word: Word) -> Int {
    folded == word.folded.lowerBound
      ? word.source.lowerBound : min(Int(text.folded.origins[folded]), word.source.upperBound)
  }

  /// The number of what remains of a word without its proclitics, and their lengths in folded bytes.
  private func withoutProclitics(_ bytes: ArraySlice<UInt8>) -> (Int32, [Int]) {
    var rest = bytes
    var lengths: [Int] = []
    let first = rest.prefix(2)
    if first.elementsEqual(Self.waw) || first.elementsEqual(Self.fa) {
      rest = rest.dropFirst(2)
      lengths.append(2)
      let number = vocabulary.number(of: rest)
      if number != Vocabulary.unknown { return (number, lengths) }
    }
    let next = rest.prefix(2)
    guard rest.count >= 8, Self.prepositions.contains(where: { next.elementsEqual($0) }) else {
      return (Vocabulary.unknown, isNisbaLike(rest) ? lengths : [])
    }
    let stem = rest.dropFirst(2)
    let number = vocabulary.number(of: stem)
    if number != Vocabulary.unknown { return (number, lengths + [2]) }
    if next.elementsEqual(Self.lam), stem.prefix(2).elementsEqual(Self.lam) {
      let definite = vocabulary.number(of: Self.article + stem.dropFirst(2))
      if definite != Vocabulary.unknown { return (definite, lengths + [2]) }
    }
    return (Vocabulary.unknown, next.elementsEqual(Self.ba) && isDefinite(stem) ? lengths + [2] : [])
  }

  /// Whether an unknown word has the article and more than three letters, so that a ب before it is one.
  private func isDefinite(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 12 && word.prefix(4).elementsEqual(Self.article)
  }

  /// Whether an unknown word looks like an adjective with its article, so that a conjunction before it is one.
  private func isNisbaLike(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 8 && word.prefix(4).elementsEqual(Self.article)
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
