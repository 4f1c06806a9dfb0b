/// The phrases of the word classes, by the number of the word that each begins with.
final class PhraseTable: Sendable {
  /// A phrase of a word class as rule files give it.
  struct Phrase: Sendable {
    /// The words, by number.
    var words: [Int32]
    var classNumber: Int
    /// Whether the class belongs to Arabic, where what a title is of follows it.
    var isArabic: Bool
    var form: WordForm
    var value: String
  }

  /// A phrase without its words, for loops that count no references.
  fileprivate struct Entry: BitwiseCopyable, Sendable {
    var match: PhraseMatch
    /// The second word; `Vocabulary.unknown` where there is none.
    var second: Int32
    /// Where the words behind the second begin among those of all phrases.
    var rest: Int32
  }

  /// What rule files say of a phrase.
  struct Value: Sendable {
    /// As it is written; empty for none.
    let text: String
    /// What it is of a place and of an organization, where a slash parts the two: `president/head`.
    let choices: (ofPlace: String, ofOrganization: String)
    /// The entity types it names, parted by slashes.
    let types: UInt64

    init(_ text: String) {
      let parts = text.split(separator: "/").map(String.init)
      self.text = text
      choices = (parts.first ?? text, parts.last ?? text)
      types = parts.allSatisfy(EntityTypes.isKnown) ? EntityTypes.mask(parts) : 0
    }
  }

  /// The phrases that begin with a word.
  struct Beginning: BitwiseCopyable, Sendable {
    /// The phrases of one word, among `shortPhrases`.
    var short: CompactRange
    /// All phrases, among the entries.
    fileprivate var all: CompactRange
    /// The reserved classes of the phrases of one word.
    var reserved: UInt64 = 0
    fileprivate var reservedOfAll: UInt64 = 0
    /// Whether a phrase of one word triggers a rule.
    var isTrigger = false
    /// Whether longer phrases begin with it.
    var hasLonger = false
    /// Whether a phrase of one word is nothing but a form with a pronoun.
    var isPronominal = false
    /// Whether a phrase of one word is a verb wherever it stands, or only where nouns may not.
    var isVerb = false
    var isVerbOrNoun = false
  }

  private let beginnings: FrozenList<Beginning>
  private let entries: FrozenList<Entry>
  private let rests: FrozenList<Int32>
  private let short: FrozenList<PhraseMatch>
  private let values: [Value]

  /// Lays out the phrases of a vocabulary of so many words; of each class, `bits` are the reserved ones, and
  /// `areTriggers` says whether its phrases trigger rules.
  init(_ phrases: [Phrase], wordCount: Int, bits: [UInt64], areTriggers: [Bool]) {
    var byWord = [[Phrase]](repeating: [], count: wordCount)
    for phrase in phrases { Self.add(phrase, to: &byWord[Int(phrase.words[0])]) }
    var beginnings: [Beginning] = []
    var entries: [Entry] = []
    var short: [PhraseMatch] = []
    var rests: [Int32] = []
    var values: [Value] = []
    var known: [String: Value] = [:]
    for list in byWord {
      let (firstShort, firstEntry) = (short.count, entries.count)
      for phrase in list {
        let match = PhraseMatch(
          classNumber: phrase.classNumber, reserved: bits[phrase.classNumber], number: values.count,
          length: phrase.words.count, form: phrase.form, isArabic: phrase.isArabic,
          isTrigger: areTriggers[phrase.classNumber])
        let second = phrase.words.count > 1 ? phrase.words[1] : Vocabulary.unknown
        entries.append(Entry(match: match, second: second, rest: Int32(rests.count)))
        rests += phrase.words.dropFirst(2)
        if phrase.words.count == 1 { short.append(match) }
        let value = known[phrase.value] ?? Value(phrase.value)
        known[phrase.value] = value
        values.append(value)
      }
      beginnings.append(
        Beginning(short[firstShort...], short: firstShort..<short.count, entries: entries, from: firstEntry))
    }
    self.beginnings = FrozenList(beginnings)
    self.entries = FrozenList(entries)
    self.rests = FrozenList(rests)
    self.short = FrozenList(short)
    self.values = values
  }

  /// Adds a phrase to those that begin with the same word, or what it says to the same phrase of the same class.
  private static func add(_ phrase: Phrase, to list: inout [Phrase]) {
    guard
      let known = list.firstIndex(where: {
        $0.classNumber == phrase.classNumber && $0.words == phrase.words && $0.value == phrase.value
      })
    else { return list.append(phrase) }
    let former = list[known].form
    // What only one of two forms that are spelt alike says is not known of the word.
    let unsure = former.symmetricDifference(phrase.form).intersection([.plural, .passive, .speaker, .pronoun])
    list[known].form = former.union(phrase.form).subtracting(unsure)
  }

  /// The phrases of one word; must not outlive the table.
  var shortPhrases: BufferView<PhraseMatch> { short.view }

  /// The reserved classes of which a phrase may begin with a word.
  func reserved(beginningWith word: Int32) -> UInt64 {
    word < 0 ? 0 : beginnings.view[Int(word)].reservedOfAll
  }

  /// The phrases that begin with a word of the vocabulary.
  @inline(__always)
  func beginning(_ word: Int32) -> Beginning { beginnings.view[Int(word)] }

  /// Whether a phrase of more than one word stands at a token, which begins some.
  func hasLonger(_ beginning: Beginning, at index: Int, of tokens: BufferView<Token>) -> Bool {
    let next = Self.isHyphen(at: index + 1, of: tokens) ? index + 2 : index + 1
    guard next < tokens.count, case .word(let following) = tokens[next].kind, following >= 0 else {
      return false
    }
    return entries.view.view(beginning.all.range).contains { entry in
      entry.second == following && length(of: entry, at: index, of: tokens) > 0
    }
  }

  /// Gives the body each phrase that stands at a token of a sentence.
  func forEach(
    _ beginning: Beginning, at index: Int, of tokens: BufferView<Token>, _ body: (PhraseMatch) -> Void
  ) {
    for entry in entries.view.view(beginning.all.range) {
      let length = length(of: entry, at: index, of: tokens)
      if length > 0 { body(entry.match.taking(length)) }
    }
  }

  /// How many tokens a phrase takes that stands at a token; 0 where it does not. A hyphen may join its words:
  /// "vice-president".
  private func length(of entry: Entry, at index: Int, of tokens: BufferView<Token>) -> Int {
    var next = index + 1
    for offset in 1..<max(1, entry.match.length) {
      if Self.isHyphen(at: next, of: tokens) { next += 1 }
      let word = offset == 1 ? entry.second : rests.view[Int(entry.rest) + offset - 2]
      guard next < tokens.count, tokens[next].kind == .word(word) else { return 0 }
      next += 1
    }
    return next - index
  }

  private static func isHyphen(at index: Int, of tokens: BufferView<Token>) -> Bool {
    index + 1 < tokens.count && tokens[index].kind == .punctuation(.dash)
      && tokens[index - 1].source.upperBound == tokens[index].source.lowerBound
      && tokens[index].source.upperBound == tokens[index + 1].source.lowerBound
  }

  /// What rule files say of a phrase.
  func value(of phrase: PhraseMatch) -> Value { values[Int(phrase.number)] }
}

extension PhraseTable.Beginning {
  /// Sums up the phrases that begin with a word: those of one word, and the entries from one on.
  fileprivate init(
    _ phrases: ArraySlice<PhraseMatch>, short: Range<Int>, entries: [PhraseTable.Entry], from first: Int
  ) {
    (self.short, all) = (CompactRange(short), CompactRange(first..<entries.count))
    reserved = phrases.reduce(0) { $0 | $1.reserved }
    reservedOfAll = entries[first...].reduce(0) { $0 | $1.match.reserved }
    hasLonger = entries.count - first > phrases.count
    isTrigger = phrases.contains(where: \.isTrigger)
    isPronominal = phrases.contains(where: \.form.isPronominal)
    isVerb = phrases.contains { $0.isVerb && !$0.mayBeNoun }
    isVerbOrNoun = phrases.contains { $0.isVerb && $0.mayBeNoun }
  }
}
