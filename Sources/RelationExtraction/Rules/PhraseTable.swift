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
  private struct Entry {
    var match: PhraseMatch
    var rest: Range<Int32>
  }

  /// Where the phrases of each word begin among all, and where the last ends.
  private let starts: [Int32]
  private let entries: [Entry]
  private let rests: [Int32]
  private let reserved: [UInt64]
  private let values: [String]

  /// Lays out the phrases of a vocabulary of so many words; `bits` are the reserved ones of each class.
  init(_ phrases: [Phrase], wordCount: Int, bits: [UInt64]) {
    var byWord = [[Phrase]](repeating: [], count: wordCount)
    for phrase in phrases { Self.add(phrase, to: &byWord[Int(phrase.words[0])]) }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    var rests: [Int32] = []
    var values: [String] = []
    for phrase in byWord.joined() {
      let start = Int32(rests.count)
      rests += phrase.words.dropFirst()
      entries.append(
        Entry(
          match: PhraseMatch(
            classNumber: phrase.classNumber, reserved: bits[phrase.classNumber],
            number: values.count, length: phrase.words.count, form: phrase.form,
            isArabic: phrase.isArabic),
          rest: start..<Int32(rests.count)))
      values.append(phrase.value)
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
    for entry in starts[Int(number)]..<starts[Int(number) + 1] {
      let (match, rest) = (entries[Int(entry)].match, entries[Int(entry)].rest)
      if rest.isEmpty {
        body(match)
        continue
      }
      let end = index + match.length
      guard end <= tokens.count else { continue }
      var next = index + 1
      while next < end, tokens[next].kind == .word(rests[Int(rest.lowerBound) + next - index - 1]) {
        next += 1
      }
      if next == end { body(match) }
    }
  }

  /// The value that rule files give a phrase; empty for none.
  func value(of phrase: PhraseMatch) -> String { values[Int(phrase.number)] }
}
