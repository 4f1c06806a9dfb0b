import Orthography

/// The tokens of one sentence with the phrases of the vocabulary that begin at each.
struct TokenSequence: BitwiseCopyable {
  private let bounds: CompactRange
  /// The number of the sentence among those that hold words.
  var number = 0
  var tokens: BufferView<Token>
  /// The phrases that stand in the sentence where not only the table's of one word do, and those.
  private var phrases = BufferView<PhraseMatch>()
  private let sharedPhrases: BufferView<PhraseMatch>
  var dates = BufferView<FoundDate>()
  /// The reserved classes of which a phrase begins at any token.
  private(set) var reserved: UInt64 = 0

  /// Whether it names a person.
  var namesPerson = false
  /// The adjectives of places.
  private(set) var demonyms = BufferView<DemonymTable.Match>()

  private let table: Unmanaged<PhraseTable>

  /// Takes the tokens of a sentence; the table must live as long.
  init(sentence: Range<Int>, number: Int = 0, tokens: BufferView<Token>, phrases table: PhraseTable) {
    self.table = .passUnretained(table)
    sharedPhrases = table.shortPhrases
    bounds = CompactRange(sentence)
    (self.number, self.tokens) = (number, tokens)
  }

  /// Where the sentence stands, in UTF-8 bytes of the text.
  var sentence: Range<Int> { bounds.range }

  /// The adjective of a place that begins at a token.
  func demonym(at index: Int) -> DemonymTable.Match? {
    guard index < tokens.count, tokens[index].demonym >= 0 else { return nil }
    return demonyms[Int(tokens[index].demonym)]
  }

  /// Looks up the adjectives that begin at each token.
  mutating func findDemonyms(in table: DemonymTable, arena: Arena) {
    var found = ArenaList<DemonymTable.Match>()
    for index in tokens.indices where tokens[index].stems.areKnown {
      guard let match = table.match(at: index, of: tokens) else { continue }
      tokens[index].demonym = Int32(found.count)
      found.append(match, in: arena)
    }
    demonyms = found.view
  }

  /// The phrases that begin at a token.
  func phrases(at index: Int) -> BufferView<PhraseMatch> {
    let token = tokens[index]
    return (token.sharesPhrases ? sharedPhrases : phrases).view(token.phrases)
  }

  /// The longest phrase of a reserved class that begins at a token.
  func phrase(_ name: ReservedClasses.Name, at index: Int) -> PhraseMatch? {
    let bit = ReservedClasses.bit(name)
    guard index < tokens.count, tokens[index].reserved & bit != 0 else { return nil }
    var best: PhraseMatch?
    for phrase in phrases(at: index) where phrase.reserved & bit != 0 {
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

  /// Whether a phrase that may be a noun is one where it stands, behind a word that only nouns follow: "a state
  /// visit", "Israel's strikes".
  func isNoun(_ phrase: PhraseMatch, at index: Int) -> Bool { phrase.mayBeNoun && isBeforeNoun(index - 1) }

  private func isBeforeNoun(_ index: Int) -> Bool {
    index >= 0 && tokens[index].reserved & Self.beforeNouns != 0
  }

  private static let beforeNouns = ReservedClasses.bits([
    .article, .indefinite, .possessive, .possessivePronoun,
  ])

  /// Looks up the phrases that begin at each token. Most words begin none or only what they are by themselves, and
  /// share what the table says of them.
  mutating func findPhrases(in arena: Arena) {
    var found = ArenaList<PhraseMatch>()
    reserved = 0
    let table = table.takeUnretainedValue()
    for index in tokens.indices {
      guard case .word(let word) = tokens[index].kind, word >= 0 else {
        tokens[index].setPhrases(
          CompactRange(0..<0), areShared: true, reserved: 0, isVerb: false, isTrigger: false)
        continue
      }
      let beginning = table.beginning(word)
      if beginning.hasLonger && table.hasLonger(beginning, at: index, of: tokens)
        || beginning.isPronominal && tokens[index].isFeminine
      {
        collect(beginning, at: index, from: table, into: &found, in: arena)
      } else {
        let isVerb = beginning.isVerb || beginning.isVerbOrNoun && !isBeforeNoun(index - 1)
        tokens[index].setPhrases(
          beginning.short, areShared: true, reserved: beginning.reserved, isVerb: isVerb,
          isTrigger: beginning.isTrigger)
      }
      reserved |= tokens[index].reserved
    }
    phrases = found.view
  }

  /// Lists the phrases that stand at a token; a word in teh marbuta is no form with a pronoun.
  private mutating func collect(
    _ beginning: PhraseTable.Beginning, at index: Int, from table: PhraseTable,
    into found: inout ArenaList<PhraseMatch>, in arena: Arena
  ) {
    let start = found.count
    var (bits, isVerb, isTrigger): (UInt64, Bool, Bool) = (0, false, false)
    table.forEach(beginning, at: index, of: tokens) { phrase in
      if tokens[index].isFeminine, phrase.form.isPronominal { return }
      found.append(phrase, in: arena)
      bits |= phrase.reserved
      isTrigger = isTrigger || phrase.isTrigger
      isVerb = isVerb || phrase.isVerb && !isNoun(phrase, at: index)
    }
    tokens[index].setPhrases(
      CompactRange(start..<found.count), areShared: false, reserved: bits, isVerb: isVerb,
      isTrigger: isTrigger)
  }

  /// The value that rule files give a phrase; empty for none.
  func value(of phrase: PhraseMatch) -> String { details(of: phrase).text }

  /// What rule files say of a phrase, made ready.
  func details(of phrase: PhraseMatch) -> PhraseTable.Value {
    table.takeUnretainedValue().value(of: phrase)
  }
}
