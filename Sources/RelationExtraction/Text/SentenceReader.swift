import EntityRecognition
import Orthography

/// Makes the token sequences of a text, a sentence at a time, with phrases and dates found.
struct SentenceReader {
  let context: DocumentContext

  /// What stands for an entity without being a mention.
  private static let pointers = ReservedClasses.bits([.title, .pair, .pairTitle])

  /// The sentences of the text that may state something, those with a mention or with words that point to
  /// one, and the year that the text's full dates name most often, a bare date above the text aside.
  func read() -> (sequences: [TokenSequence], usualYear: Int?) {
    let text = context.text
    let readings = context.readings
    let arena = context.arena
    let tokenizer = Tokenizer(
      text: text, mentions: context.mentions, words: context.words, readings: readings, arena: arena)
    let dates = DateFinder(text: text, arena: arena)
    var sequences: [TokenSequence] = []
    var years: [Int: Int] = [:]
    var number = 0
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
      let firstMention = mention
      while mention < context.mentions.count, context.mentions[mention].span.lowerBound < sentence.upperBound
      {
        mention += 1
      }
      let inside = firstMention..<mention
      guard word > first else { continue }
      number += 1
      guard !inside.isEmpty || readings.view(first..<word).contains(where: mayMatter) else { continue }
      var sequence = TokenSequence(
        sentence: sentence, number: number - 1,
        tokens: tokenizer.tokens(words: first..<word, mentions: inside), phrases: context.rules.phrases)
      sequence.findPhrases(in: arena)
      if dates.find(in: &sequence) { sequence.findPhrases(in: arena) }
      if number > 1 || !sequence.isBareDate {
        for date in sequence.dates where date.isFull { years[date.year ?? 0, default: 0] += 1 }
      }
      let isSilent = inside.isEmpty && sequence.reserved & Self.pointers == 0
      guard !isSilent else { continue }
      sequence.namesPerson = inside.contains {
        context.types(ofEntity: context.mentions[$0].entity) & EntityTypes.person != 0
      }
      sequence.findDemonyms(in: context.demonyms, arena: arena)
      sequences.append(sequence)
    }
    return (sequences, years.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key)
  }

  /// Whether a word may make a sentence without mentions point to one, or give the text its year.
  private func mayMatter(_ word: WordReading) -> Bool {
    word.mayBegin & Self.pointers != 0 || word.traits.contains(.year)
  }
}
