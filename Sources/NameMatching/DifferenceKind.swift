/// What a step of an alignment says about whether two words are one name.
///
/// The learnt costs tell how often letters are written so, whatever the spelling is for; whether the names are one
/// depends on the sound as well: a vowel that is not written says less than a consonant that is not there.
package enum DifferenceKind: Sendable {
  /// A vowel written for another.
  case vowel
  /// A vowel that one side does not write, and that a reader would put there: the consonants that meet without it
  /// hardly begin or end a syllable (مسكو, بوتن).
  case silentVowel
  /// A vowel that one side does not write where the word reads as well without (بارس).
  case lackingVowel
  /// Letters that come and go: h, ع, ء.
  case weakLetter
  /// A letter written twice.
  case doubling
  /// A consonant for one of its class of sounds.
  case likeConsonant
  /// A consonant for one of another class.
  case otherConsonant
  /// A consonant that one side lacks.
  case lackingConsonant

  /// The kind of a step of an alignment of two names.
  init(_ step: SpellingAlignment.Step, _ one: NameLetters, _ other: NameLetters) {
    let (left, right) = (one.letters[step.left], other.letters[step.right])
    let (ones, others) = (Self.consonants(left), Self.consonants(right))
    if ones.isEmpty, others.isEmpty {
      if left.contains(where: Self.isWeak) || right.contains(where: Self.isWeak) {
        self = .weakLetter
      } else if left.isEmpty || right.isEmpty {
        let isSpeakable =
          left.isEmpty
          ? Self.isSpeakable(other.letters, without: step.right)
          : Self.isSpeakable(one.letters, without: step.left)
        self = isSpeakable ? .lackingVowel : .silentVowel
      } else {
        self = .vowel
      }
    } else if left.isEmpty || right.isEmpty {
      let isDoubled =
        left.isEmpty
        ? Self.isDoubled(step.right, in: other.letters) : Self.isDoubled(step.left, in: one.letters)
      self = isDoubled ? .doubling : .lackingConsonant
    } else if ones.elementsEqual(others, by: { SoundClass.table[$0] == SoundClass.table[$1] }) {
      // Units of several letters: what differs are the vowels beside the consonants.
      let lacksVowel = left.count != right.count
      self = !ones.elementsEqual(others) ? .likeConsonant : lacksVowel ? .lackingVowel : .vowel
    } else {
      self = .otherConsonant
    }
  }

  private static func consonants(_ letters: ArraySlice<NameLetters.Letter>) -> [NameLetters.Letter] {
    letters.filter { !isVowelOrWeak($0) }
  }

  private static func isVowelOrWeak(_ letter: NameLetters.Letter) -> Bool {
    SoundClass.table[letter] == SoundClass.vowel || isWeak(letter)
  }

  static func isWeak(_ letter: NameLetters.Letter) -> Bool {
    SoundClass.table[letter] == SoundClass.weak
  }

  /// Whether a letter stands beside the same letter.
  private static func isDoubled(_ range: Range<Int>, in name: [NameLetters.Letter]) -> Bool {
    range.count == 1
      && (range.lowerBound > 0 && name[range.lowerBound - 1] == name[range.lowerBound]
        || range.upperBound < name.count && name[range.upperBound] == name[range.lowerBound])
  }

  /// Whether the consonants around vowels end a syllable as well without them: the first sounds fuller than the
  /// second (sonority sequencing; Clements 1990).
  private static func isSpeakable(_ name: [NameLetters.Letter], without vowels: Range<Int>) -> Bool {
    guard vowels.lowerBound > 0, vowels.upperBound < name.count else { return true }
    // Arabic begins no syllable with two consonants.
    if vowels.lowerBound == 1 || name[vowels.lowerBound - 2] == NameLetters.space,
      !isVowelOrWeak(name[vowels.lowerBound - 1]), !isVowelOrWeak(name[vowels.upperBound])
    {
      return false
    }
    return sonority(name[vowels.lowerBound - 1]) > sonority(name[vowels.upperBound])
  }

  private static func sonority(_ letter: NameLetters.Letter) -> Int {
    switch SoundClass.table[letter] {
    case SoundClass.vowel, SoundClass.weak: 5
    case 7, 8: 4
    case 9, 10: 3
    case 2, SoundClass.sibilant: 2
    default: 1
    }
  }
}

extension DifferenceKind {
  /// Whether the difference is one of vowels only.
  var isOfVowels: Bool { self == .vowel || self == .silentVowel || self == .lackingVowel }

  /// What its cost counts as.
  package var measure: WordEvidence.Measure {
    switch self {
    case .vowel: .vowel
    case .silentVowel: .silentVowel
    case .lackingVowel: .lackingVowel
    case .weakLetter: .weakLetter
    case .doubling: .doubling
    case .likeConsonant: .likeConsonant
    case .otherConsonant: .otherConsonant
    case .lackingConsonant: .lackingConsonant
    }
  }
}
