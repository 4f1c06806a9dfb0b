import Orthography

/// Finds out what words are to the rules, and remembers it across documents and threads: the words of a language
/// recur, and what they are follows from their spelling alone. Words are known by their hashes.
final class WordReader: Sendable {
  private let vocabulary: Vocabulary
  private let phrases: PhraseTable
  private let demonyms: DemonymTable?
  private let known: WordReadingTable

  /// Creates a reader for the words of rules, which remembers at most `capacity` words, a power of two.
  init(rules: RuleSet, demonyms: DemonymTable? = nil, capacity: Int = 1 << 17) {
    vocabulary = rules.vocabulary
    phrases = rules.phrases
    self.demonyms = demonyms
    known = WordReadingTable(capacity: capacity)
  }

  /// What the first words of a text are, all of them unless a number is given, in the arena. Nearly all are known: a
  /// loop without other work, so that the processor waits for many of them at once.
  func readings(of text: SegmentedText, first limit: Int = .max, in arena: Arena) -> BufferView<WordReading> {
    let count = min(limit, text.words.count)
    let readings = arena.allocate(WordReading.self, count: count)
    text.words.withUnsafeBufferPointer { words in
      for index in 0..<count {
        let hash = words[index].hash
        let reading = known.reading(hash) ?? remembered(text.foldedBytes(of: words[index]), hash: hash)
        (readings + index).initialize(to: reading)
      }
    }
    return BufferView(readings, count: count)
  }

  /// The number of a proclitic.
  func number(ofProclitic letter: ArraySlice<UInt8>) -> Int32 { vocabulary.number(of: letter) }

  @inline(never)
  private func remembered(_ word: ArraySlice<UInt8>, hash: UInt64) -> WordReading {
    let reading = reading(of: word)
    known.keep(reading, for: hash)
    return reading
  }

  private func reading(of word: ArraySlice<UInt8>) -> WordReading {
    var reading = WordReading()
    reading.number = vocabulary.number(of: word)
    if reading.number == Vocabulary.unknown, word.count >= 6 {
      let (number, proclitics) = withoutProclitics(word)
      (reading.number, reading.procliticCount) = (number, UInt8(proclitics))
    }
    var rest = word
    for index in 0..<reading.procliticCount {
      let number = vocabulary.number(of: rest.prefix(2))
      if index == 0 { reading.proclitics.first = number } else { reading.proclitics.second = number }
      reading.mayBegin |= phrases.reserved(beginningWith: number)
      rest = rest.dropFirst(2)
    }
    reading.mayBegin |= phrases.reserved(beginningWith: reading.number)
    reading.stems = demonyms?.stems(of: rest) ?? DemonymTable.Stems()
    reading.traits = Self.traits(of: rest)
    return reading
  }

  private static func traits(of word: ArraySlice<UInt8>) -> WordReading.Traits {
    var traits: WordReading.Traits = []
    let ending = word.suffix(4)
    if ending.suffix(2).elementsEqual("ه".utf8) { traits.insert(.endsInHeh) }
    if word.count >= 8, traits.contains(.endsInHeh) || ending.elementsEqual("ها".utf8) {
      traits.insert(.endsLikePronoun)
    }
    if word.count > 8, ArabicArticle.isPrefix(of: word) { traits.insert(.definite) }
    let digits = word.prefix(4).prefix { (0x30...0x39).contains($0) }.count
    if digits > 0 { traits.insert(.number) }
    if digits == 4 { traits.insert(.year) }
    if let last = word.last, (0x61...0x7a).contains(last),
      last != UInt8(ascii: "s") || word.dropLast().last == last
    {
      traits.insert(.describing)
    }
    return traits
  }

  /// The number of what remains of a word without its proclitics, and how many they are, each a letter of two
  /// bytes.
  private func withoutProclitics(_ bytes: ArraySlice<UInt8>) -> (number: Int32, proclitics: Int) {
    var rest = bytes
    var count = 0
    if ArabicLetter.first(of: rest).isConjunction {
      rest = rest.dropFirst(2)
      count = 1
      let number = vocabulary.number(of: rest)
      if number != Vocabulary.unknown { return (number, count) }
    }
    let next = ArabicLetter.first(of: rest)
    guard rest.count >= 8, next.isPreposition else {
      return (Vocabulary.unknown, isNisbaLike(rest) ? count : 0)
    }
    let stem = rest.dropFirst(2)
    let number = vocabulary.number(of: stem)
    if number != Vocabulary.unknown { return (number, count + 1) }
    if next == .lam, ArabicLetter.first(of: stem) == .lam {
      let definite = vocabulary.number(of: (ArabicArticle.bytes + stem.dropFirst(2))[...])
      if definite != Vocabulary.unknown { return (definite, count + 1) }
    }
    return (Vocabulary.unknown, next == .ba && isDefinite(stem) ? count + 1 : 0)
  }

  /// Whether an unknown word has the article and more than three letters, so that a ب before it is one.
  private func isDefinite(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 12 && ArabicArticle.isPrefix(of: word)
  }

  /// Whether an unknown word looks like an adjective with its article, so that a conjunction before it is one.
  private func isNisbaLike(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 8 && ArabicArticle.isPrefix(of: word)
  }
}
