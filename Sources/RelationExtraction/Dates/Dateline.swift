import EntityRecognition
public import Orthography

/// Guesses when a text was published from its own dateline: `موسكو-روسيا-13-9-2023`,
/// `تاريخ النشر: 13th, September 2023`, `LONDON - 3 March 2022`.
public struct Dateline: Sendable {
  private let rules: RuleSet
  private let words: WordReader

  /// Only so many sentences at the beginning are looked at.
  private static let reach = 8

  /// No more words of a sentence are read.
  private static let wordsRead = 24

  /// A line with more words than this besides its date is no dateline.
  private static let wordLimit = 6

  /// Creates a reader that knows the names of months from the rules.
  public init(rules: RuleSet) {
    self.rules = rules
    words = WordReader(rules: rules, capacity: 1 << 12)
  }

  /// The date of publication; `nil` when no line among the first looks like a dateline.
  ///
  /// A dateline is a short line with one full date, day, month and year, or the opening of an agency report; a
  /// line that speaks of publication comes before one that does not. A bare date above everything else is the
  /// clock of the web page, the day it was saved, and is passed over.
  public func publicationDate(of text: SegmentedText) -> StatementDate? {
    let lines = numberedLines(of: text)
    guard let last = lines.last else { return nil }
    let arena = Arena()
    defer { arena.free() }
    let finder = DateFinder(text: text, arena: arena)
    let readings = words.readings(of: text, first: last.words.upperBound, in: arena)
    let tokenizer = Tokenizer(
      text: text, mentions: BufferView(), words: words, readings: readings, arena: arena)
    var plain: StatementDate?
    for line in lines {
      let tokens = tokenizer.tokens(words: line.words, mentions: 0..<0)
      var sequence = TokenSequence(sentence: line.sentence, tokens: tokens, phrases: rules.phrases)
      sequence.findPhrases(in: arena)
      guard finder.find(in: &sequence), let date = date(in: sequence) else { continue }
      sequence.findPhrases(in: arena)
      if line.isWhole, speaksOfPublication(sequence) { return date }
      let isFirst = line.words.lowerBound == 0
      if plain == nil, isDateline(sequence, in: text, isFirst: isFirst) || opensReport(sequence) {
        plain = date
      }
    }
    return plain
  }

  /// The first sentences that may have a full date, as far as they are read: there is a number in it.
  private func numberedLines(
    of text: SegmentedText
  ) -> [(sentence: Range<Int>, words: Range<Int>, isWhole: Bool)] {
    var lines: [(sentence: Range<Int>, words: Range<Int>, isWhole: Bool)] = []
    var word = 0
    for sentence in text.sentences.prefix(Self.reach) {
      while word < text.words.count, text.words[word].source.lowerBound < sentence.lowerBound { word += 1 }
      let first = word
      while word < text.words.count, text.words[word].source.lowerBound < sentence.upperBound { word += 1 }
      let read = first..<min(word, first + Self.wordsRead)
      let hasNumber = read.contains { index in
        text.foldedBytes(of: text.words[index]).contains { (0x30...0x39).contains($0) }
      }
      if hasNumber { lines.append((sentence, read, word == read.upperBound)) }
    }
    return lines
  }

  private func date(in sequence: TokenSequence) -> StatementDate? {
    let full = sequence.dates.filter(\.isFull)
    guard full.count == 1, let date = full.first else { return nil }
    return date.resolved(publication: nil, usualYear: nil)
  }

  private func speaksOfPublication(_ sequence: TokenSequence) -> Bool {
    sequence.tokens.contains { $0.reserved & ReservedClasses.bit(.publication) != 0 }
  }

  /// Whether the sentence opens as agencies do, place, date and agency before a dash: `PARIS, 12 November
  /// 2025 (AFP) - …`.
  private func opensReport(_ sequence: TokenSequence) -> Bool {
    let date = sequence.tokens.prefix(5).firstIndex { token in
      if case .date = token.kind { true } else { false }
    }
    guard let date else { return false }
    return (date + 1..<date + 6).contains { sequence.isPunctuation(.dash, at: $0) }
  }

  /// Whether the sentence is a line of its own with little besides the date.
  private func isDateline(_ sequence: TokenSequence, in text: SegmentedText, isFirst: Bool) -> Bool {
    guard !isFirst || !sequence.isBareDate else { return false }
    let words = sequence.tokens.indices.count(where: sequence.isWord)
    guard words <= Self.wordLimit, !sequence.tokens.contains(where: \.isVerb) else { return false }
    let follows = text.utf8[sequence.sentence].last
    let isSentence =
      follows.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) } ?? false
    return !isSentence
  }
}
