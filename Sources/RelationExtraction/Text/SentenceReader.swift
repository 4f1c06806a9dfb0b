import EntityRecognition
import Orthography

/// Makes the token sequences of a text, a sentence at a time, with phrases and dates found.
struct SentenceReader {
  let context: DocumentContext

  /// The sentences of the text that hold words.
  func sequences() -> [TokenSequence] {
    let text = context.text
    let tokenizer = Tokenizer(text: text, mentions: context.mentions, vocabulary: context.rules.vocabulary)
    let dates = DateFinder(text: text, bits: context.bits)
    var sequences: [TokenSequence] = []
    var word = 0
    var mention = 0
    for sentence in text.sentences {
      while word < text.words.count, text.words[word].source.lowerBound < sentence.lowerBound { word += 1 }
      let first = word
      while word < text.words.count, text.words[word].source.lowerBound < sentence.upperBound { word += 1 }
      while mention < context.mentions.count, context.mentions[mention].span.lowerBound < sentence.lowerBound
      {
        mention += 1
      }
      var inside: [Int] = []
      while mention < context.mentions.count, context.mentions[mention].span.lowerBound < sentence.upperBound
      {
        inside.append(mention)
        mention += 1
      }
      guard word > first else { continue }
      var sequence = TokenSequence(sentence: sentence)
      sequence.tokens = tokenizer.tokens(words: first..<word, mentions: inside)
      sequence.findPhrases(in: context.rules)
      if dates.find(in: &sequence) { sequence.findPhrases(in: context.rules) }
      sequences.append(sequence)
    }
    return sequences
  }
}
