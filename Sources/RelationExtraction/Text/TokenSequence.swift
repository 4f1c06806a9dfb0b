import Orthography

/// The tokens of one sentence with the phrases of the vocabulary that begin at each.
struct TokenSequence {
  let sentence: Range<Int>
  /// The number of the sentence among those that hold words.
  var number = 0
  var tokens: [Token] = []
  var phrases: [PhraseMatch] = []
  var dates: [FoundDate] = []
  /// The reserved classes of which a phrase begins at any token.
  private(set) var reserved: UInt64 = 0

  /// Whether it names a person.
  var namesPerson = false
  private var demonyms: [DemonymTable.Match] = []

  private let table: PhraseTable

  init(sentence: Range<Int>, number: Int = 0, phrases table: PhraseTable) {
    self.table = table
    self.sentence = sentence
    self.number = number
  }

  /// The adjective of a place that begins at a token.
  func demonym(at index: Int) -> DemonymTable.Match? {
    guard index < tokens.count, tokens[index].demonym >= 0 else { return nil }
    return demonyms[Int(tokens[index].demonym)]
  }

  /// Looks up the adjectives that begin at each token.
  mutating func findDemonyms(in table: DemonymTable) {
    for index in tokens.indices where tokens[index].stems.areKnown {
      guard let match = table.match(at: index, of: tokens) else { continue }
      tokens[index].demonym = Int32(demonyms.count)
      demonyms.append(match)
    }
  }

  /// The longest phrase of a reserved class that begins at a token.
  func phrase(_ name: ReservedClasses.Name, at index: Int) -> PhraseMatch? {
    let bit = ReservedClasses.bit(name)
    guard index < tokens.count, tokens[index].reserved & bit != 0 else { return nil }
    var best: PhraseMatch?
    for phrase in phrases[tokens[index].phrases] where phrase.reserved & bit != 0 {
      if phrase.length > best?.length ?? 0 { best = phrase }
    }
    return best
  }

  /// Whether a phrase of a reserved class begins at a token.
  func has(_ name: ReservedClasses.Name, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].reserved & ReservedClasses.bit(name) != 0
  }

  /// The mention at a token.
  func mention(at index: Int) -> Int? {
    guard index < tokens.count, case .mention(let mention) = tokens[index].kind else { return nil }
    return Int(mention)
  }

  /// Whether a token is that mark.
  func isPunctuation(_ mark: Token.Punctuation, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .punctuation(mark)
  }

  /// Whether nothing but a date stands there: above an article, the clock of the web page it was saved from.
  var isBareDate: Bool { !dates.isEmpty && !tokens.indices.contains(where: isWord) }

  /// Whether a token is a word or proclitic.
  func isWord(at index: Int) -> Bool {
    guard index < tokens.count, case .word = tokens[index].kind else { return false }
    return true
  }

  /// The bytes of the text from one token to another.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return sentence.lowerBound..<sentence.lowerBound }
    return tokens[range.lowerBound].source.lowerBound..<tokens[range.upperBound - 1].source.upperBound
  }

  /// Whether an English present stands behind a word that only nouns follow: "a state visit", "Israel's strikes".
  func isNoun(_ form: WordForm, isArabic: Bool, at index: Int) -> Bool {
    !isArabic && form.contains(.present) && form.isDisjoint(with: [.past, .participle, .gerund]) && index > 0
      && tokens[index - 1].reserved & Self.beforeNouns != 0
  }

  private static let beforeNouns = ReservedClasses.bits([
    .article, .indefinite, .possessive, .possessivePronoun,
  ])

  /// Looks up the phrases that begin at each token.
  mutating func findPhrases() {
    phrases.removeAll(keepingCapacity: true)
    phrases.reserveCapacity(tokens.count * 2)
    reserved = 0
    for index in tokens.indices {
      let start = phrases.count
      var (bits, isVerb): (UInt64, Bool) = (0, false)
      table.forEach(at: index, of: tokens) { phrase in
        if tokens[index].isFeminine, phrase.form.isPronominal { return }
        phrases.append(phrase)
        bits |= phrase.reserved
        if !phrase.form.isDisjoint(with: .verb), !phrase.form.contains(.nounLike) {
          isVerb = isVerb || !isNoun(phrase.form, isArabic: phrase.isArabic, at: index)
        }
      }
      tokens[index].phrases = start..<phrases.count
      tokens[index].reserved = bits
      tokens[index].isVerb = isVerb
      reserved |= bits
    }
  }

  /// The value that rule files give a phrase; empty for none.
  func value(of phrase: PhraseMatch) -> String { table.value(of: phrase) }
}
