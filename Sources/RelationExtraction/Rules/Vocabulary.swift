import Orthography

/// The words that rules speak of, by their folded spelling, and the phrases that begin with each.
struct Vocabulary: Sendable {
  /// A phrase of a word class.
  struct Phrase: Sendable {
    var classNumber: Int
    /// Whether the class belongs to Arabic, where what a title is of follows it.
    var isArabic: Bool
    /// The words after the first, by number.
    var rest: [Int32]
    var form: WordForm
    var value: String
  }

  /// No word of the rules.
  static let unknown: Int32 = -1

  /// Open addressing: one hash per word of a text is all that looking it up costs.
  private var slots: [Int32] = [Int32](repeating: Self.unknown, count: 1024)
  /// The upper half of each word's hash, by number: nearly every other word differs there.
  private var tags: [UInt32] = []
  private var arena: [UInt8] = []
  private var ends: [Int32] = [0]
  private var phrases: [[Phrase]] = []

  /// The number of words.
  var count: Int { phrases.count }

  /// The number of a word, or `unknown`.
  func number(of word: ArraySlice<UInt8>) -> Int32 { slots[slot(of: word, hash: WordHash.hash(word))] }

  /// The phrases that begin with a word.
  func phrases(beginningWith word: Int32) -> [Phrase] { word < 0 ? [] : phrases[Int(word)] }

  private func slot(of word: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.unknown {
      let number = Int(slots[slot])
      if tags[number] == tag, arena[Int(ends[number])..<Int(ends[number + 1])].elementsEqual(word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Adds a word, given folded, and returns its number.
  mutating func add(word: [UInt8]) -> Int32 {
    let hash = WordHash.hash(word[...])
    let place = slot(of: word[...], hash: hash)
    if slots[place] != Self.unknown { return slots[place] }
    let number = Int32(phrases.count)
    slots[place] = number
    tags.append(UInt32(truncatingIfNeeded: hash >> 32))
    arena.append(contentsOf: word)
    ends.append(Int32(arena.count))
    phrases.append([])
    if phrases.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.unknown, count: slots.count * 2)
    for number in phrases.indices {
      let word = arena[Int(ends[number])..<Int(ends[number + 1])]
      slots[slot(of: word, hash: WordHash.hash(word))] = Int32(number)
    }
  }

  /// Adds a phrase of folded words.
  mutating func add(
    phrase words: [[UInt8]], classNumber: Int, isArabic: Bool = false, form: WordForm = [], value: String = ""
  ) {
    guard let first = words.first else { return }
    let number = Int(add(word: first))
    let rest = words.dropFirst().map { add(word: $0) }
    let phrase = Phrase(classNumber: classNumber, isArabic: isArabic, rest: rest, form: form, value: value)
    guard
      let known = phrases[number].firstIndex(where: {
        $0.classNumber == classNumber && $0.rest == rest && $0.value == value
      })
    else { return phrases[number].append(phrase) }
    let former = phrases[number][known].form
    // What only one of two forms that are spelt alike says is not known of the word.
    let unsure = former.symmetricDifference(form).intersection([.plural, .passive, .speaker])
    phrases[number][known].form = former.union(form).subtracting(unsure)
  }
}
