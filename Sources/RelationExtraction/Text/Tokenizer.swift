import EntityRecognition
import Orthography

/// Cuts a sentence into tokens: mentions whole, proclitics before names and before words of the vocabulary
/// apart, marks between words.
struct Tokenizer {
  let text: SegmentedText
  let mentions: BufferView<EndMember>
  let words: WordReader
  let readings: BufferView<WordReading>
  let arena: Arena

  /// The tokens of a sentence, given the words and the mentions that lie in it.
  func tokens(words: Range<Int>, mentions inside: Range<Int>) -> BufferView<Token> {
    var tokens = ArenaList<Token>(capacity: words.count * 5 / 4 + 4, in: arena)
    var nextMention = inside.lowerBound
    var end: Int?
    for index in words {
      let word = text.words[index]
      if let end, word.source.lowerBound < end { continue }
      if let end { appendPunctuation(end..<word.source.lowerBound, to: &tokens) }
      while nextMention < inside.upperBound,
        mentions[nextMention].span.upperBound <= word.source.lowerBound
      {
        nextMention += 1
      }
      if nextMention < inside.upperBound {
        let span = mentions[nextMention].span
        if span.lowerBound < word.source.upperBound {
          appendPrefix(word.source.lowerBound..<max(word.source.lowerBound, span.lowerBound), to: &tokens)
          tokens.append(
            Token(kind: .mention(Int32(nextMention)), source: span, folded: word.folded), in: arena)
          nextMention += 1
          end = max(span.upperBound, word.source.lowerBound)
          if span.upperBound < word.source.upperBound { end = word.source.upperBound }
          continue
        }
      }
      append(word, readings[index], to: &tokens)
      end = word.source.upperBound
    }
    return tokens.view
  }

  /// The proclitics attached to a name: a token each.
  private func appendPrefix(_ range: Range<Int>, to tokens: inout ArenaList<Token>) {
    guard !range.isEmpty else { return }
    let folded = Folding.fold(Array(text.utf8[range]))
    var offset = 0
    while offset + 1 < folded.bytes.count {
      let bytes = folded.bytes[offset..<offset + 2]
      let letter = ArabicLetter.first(of: bytes)
      let start = range.lowerBound + Int(folded.origins[offset])
      let stop = range.lowerBound + Int(folded.origins[offset + 2])
      let isSecondLam =
        letter == .lam && tokens.view.last.map { $0.source.upperBound == start } ?? false
        && offset >= 2 && ArabicLetter.first(of: folded.bytes[(offset - 2)..<offset]) == .lam
      if letter.isConjunction || letter.isPreposition, !isSecondLam {
        tokens.append(
          Token(
            kind: .word(words.number(ofProclitic: bytes)), source: start..<max(start, stop), folded: 0..<0),
          in: arena)
      }
      offset += 2
    }
  }

  /// A word, its proclitics apart where the rest is a word of the vocabulary.
  private func append(_ word: Word, _ reading: WordReading, to tokens: inout ArenaList<Token>) {
    var folded = word.folded
    var start = word.source.lowerBound
    for index in 0..<reading.procliticCount {
      let rest = folded.lowerBound + 2
      let stop = min(Int(text.folded.origins[rest]), word.source.upperBound)
      tokens.append(
        Token(
          kind: .word(index == 0 ? reading.proclitics.first : reading.proclitics.second),
          source: start..<stop,
          folded: folded.lowerBound..<rest),
        in: arena)
      folded = rest..<folded.upperBound
      start = stop
    }
    var token = Token(kind: .word(reading.number), source: start..<word.source.upperBound, folded: folded)
    token.isFeminine = reading.traits.contains(.endsInHeh) && endsInTehMarbuta(token.source)
    token.hasPronoun = reading.traits.contains(.endsLikePronoun) && !token.isFeminine
    token.isDefinite = reading.traits.contains(.definite)
    token.isNumber = reading.traits.contains(.number)
    // "US forces", not "told us".
    let isSmall = word.source.count == 2 && text.utf8[word.source.lowerBound] >= UInt8(ascii: "a")
    token.stems = isSmall ? DemonymTable.Stems() : reading.stems
    token.mayDescribe = reading.traits.contains(.describing)
    tokens.append(token, in: arena)
  }

  private func endsInTehMarbuta(_ source: Range<Int>) -> Bool {
    source.count >= 2 && text.utf8[source.upperBound - 2] == 0xd8 && text.utf8[source.upperBound - 1] == 0xa9
  }

  private func appendPunctuation(_ range: Range<Int>, to tokens: inout ArenaList<Token>) {
    guard !range.isEmpty, !(range.count == 1 && text.utf8[range.lowerBound] == 0x20) else { return }
    var offset = range.lowerBound
    var decoder = UTF8()
    var bytes = text.utf8[range].makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar):
        let length = UTF8.width(scalar)
        if let mark = Token.Punctuation(scalar) {
          tokens.append(
            Token(kind: .punctuation(mark), source: offset..<offset + length, folded: 0..<0), in: arena)
        }
        offset = min(offset + length, range.upperBound)
      case .error: offset = min(offset + 1, range.upperBound)
      case .emptyInput: return
      }
    }
  }
}
