/// Takes Hangul syllables apart into their sounds, so that spellings that share some of them can be compared.
///
/// Arithmetic decomposition: Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
enum HangulSyllables {
  /// The precomposed syllables.
  static let all: Range<UInt32> = 0xAC00..<0xAC00 + 19 * vowels * finals

  private static let vowels: UInt32 = 21
  private static let finals: UInt32 = 28

  /// The conjoining jamo of a syllable: initial, vowel and, where there is one, final.
  static func jamo(of syllable: UInt32) -> [UInt32] {
    let index = syllable - all.lowerBound
    let final = index % finals
    let initialAndVowel = [0x1100 + index / (vowels * finals), 0x1161 + index / finals % vowels]
    return final == 0 ? initialAndVowel : initialAndVowel + [0x11A7 + final]
  }
}
