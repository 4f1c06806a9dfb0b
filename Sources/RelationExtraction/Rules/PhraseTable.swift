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
  private struct Entry: BitwiseCopyable {
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

  /// Where the phrases of each word begin among all, and where the last ends.
  private let starts: [Int32]
  private let entries: [Entry]
  private let rests: [Int32]
  private let reserved: [UInt64]
  private let values: [Value]

  /// Lays out the phrases of a vocabulary of so many words; `bits` are the reserved ones of each class.
  init(_ phrases: [Phrase], wordCount: Int, bits: [UInt64]) {
    var byWord = [[Phrase]](repeating: [], count: wordCount)
    for phrase in phrases { Self.add(phrase, to: &byWord[Int(phrase.words[0])]) }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    var rests: [Int32] = []
    var values: [Value] = []
    var known: [String: Value] = [:]
    for phrase in byWord.joined() {
      let start = Int32(rests.count)
      rests += phrase.words.dropFirst(2)
      entries.append(
        Entry(
          match: PhraseMatch(
            classNumber: phrase.classNumber, reserved: bits[phrase.classNumber],
            number: values.count, length: phrase.words.count, form: phrase.form,
            isArabic: phrase.isArabic),
          second: phrase.words.count > 1 ? phrase.words[1] : Vocabulary.unknown, rest: start))
      let value = known[phrase.value] ?? Value(phrase.value)
      known[phrase.value] = value
      values.append(value)
    }
    for list in byWord { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    reserved = byWord.map { $0.reduce(0) { $0 | bits[$1.classNumber] } }
    (self.starts, self.entries, self.rests, self.values) = (starts, entries, rests, values)
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

  /// The reserved classes of which a phrase may begin with a word.
  func reserved(beginningWith word: Int32) -> UInt64 { word < 0 ? 0 : reserved[Int(word)] }

  /// Gives the body each phrase that stands at a token of a sentence.
  @inline(__always)
  func forEach(at index: Int, of tokens: BufferView<Token>, _ body: (PhraseMatch) -> Void) {
    guard case .word(let number) = tokens[index].kind, number >= 0 else { return }
    var following = Vocabulary.unknown
    if index + 1 < tokens.count, case .word(let next) = tokens[index + 1].kind { following = next }
    for entry in starts[Int(number)]..<starts[Int(number) + 1] {
      let entry = entries[Int(entry)]
      if entry.second == Vocabulary.unknown {
        body(entry.match)
        continue
      }
      guard entry.second == following, index + entry.match.length <= tokens.count else { continue }
      let isWhole = (2..<max(2, entry.match.length)).allSatisfy { offset in
        tokens[index + offset].kind == .word(rests[Int(entry.rest) + offset - 2])
      }
      if isWhole { body(entry.match) }
    }
  }

  /// What rule files say of a phrase.
  func value(of phrase: PhraseMatch) -> Value { values[Int(phrase.number)] }
}
