/// What two words that are aligned differ in, as amounts that ``VerdictWeights`` weighs.
package struct WordEvidence: Sendable {
  /// By what an amount counts.
  package enum Measure: Int, CaseIterable, Sendable {
    // What letters that differ cost by their ``DifferenceKind``, in hundreds; as amounts of a word but what is not
    // among its ``differences``.
    case vowel, silentVowel, lackingVowel, weakLetter, doubling, likeConsonant, otherConsonant,
      lackingConsonant
    /// What costs of the first letter count beside that.
    case start
    /// What costs of vowels at the end count beside that.
    case endVowel
    /// What costs of consonants at the end count beside that.
    case endConsonant
    /// Differences, whatever they cost beyond a hundred each.
    case differences
    /// Letters that were never seen written so.
    case unseen
    /// Joined words and missing articles.
    case liberties
    /// One over the letters of the shorter word: what a short word differs in is more of it.
    case shortness
    /// How many differences come on a letter of the shorter word.
    case density
    /// A vowel and a consonant side by side that one side lacks: Austria and Australia.
    case syllables
    /// ي or و written twice by one: the first is a consonant (``GlideDoubling``).
    case glides
    /// Words that end as two inflections of one word do: طالبان and طالبين, or one as a verb: مسكوا.
    case inflections
    /// Two forms of one Arabic root: كريم and كرم.
    case patterns
  }

  /// Letters that differ.
  package struct Difference: Sendable, Hashable {
    package let kind: DifferenceKind
    package let amount: Double
    /// Where in ``WordEvidence/keys`` it stands what is learnt about: the letters, and the places that it is said of.
    package let keys: Range<Int>
  }

  package private(set) var amounts = [Double](repeating: 0, count: Measure.allCases.count)
  package private(set) var differences: [Difference] = []
  package private(set) var keys: [UInt64] = []
  /// Letters of the shorter word.
  package var letters = 0
  /// Whether the words are the same letter by letter.
  package var isSame = false
  /// Whether the word is written as it is most commonly.
  package var isPlain = false
  /// Whether a word is Arabic by its letters or its form, so that its spelling is fixed.
  package var isNative = false

  mutating func add(_ kind: DifferenceKind, _ amount: Double, keys added: [UInt64]) {
    differences.append(Difference(kind: kind, amount: amount, keys: keys.count..<keys.count + added.count))
    keys += added
  }

  subscript(_ measure: Measure) -> Double {
    get { amounts[measure.rawValue] }
    set { amounts[measure.rawValue] = newValue }
  }
}

extension WordEvidence.Measure {
  /// What a measure finds in two words, for people.
  var finding: String {
    switch self {
    case .vowel: "another vowel"
    case .silentVowel: "a vowel that goes without saying"
    case .lackingVowel: "a missing vowel"
    case .weakLetter: "h, ع or ء that comes and goes"
    case .doubling: "a doubled letter"
    case .likeConsonant: "a consonant of like sound"
    case .otherConsonant: "another consonant"
    case .lackingConsonant: "a missing consonant"
    case .start: "another beginning"
    case .endVowel: "a vowel at the end"
    case .endConsonant: "a consonant at the end"
    case .differences: "several differences"
    case .unseen: "letters never seen written so"
    case .liberties: "joined words or a missing article"
    case .shortness: "a short word"
    case .density: "differences in a short word"
    case .syllables: "a missing syllable"
    case .glides: "ي or و written twice"
    case .inflections: "two inflections of one word"
    case .patterns: "two forms of Arabic words"
    }
  }
}
