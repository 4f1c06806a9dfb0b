/// What a step of an alignment weighs when two names are judged to be one or two.
///
/// The learnt costs tell how often letters are written so, whatever the spelling is for; whether the names are one
/// depends on the sound as well: a vowel written otherwise, or not written in an abjad, says less than a consonant
/// that is not there.
enum StepWeight {
  /// What a last consonant costs that one of two names in Latin letters lacks, beside leaving it out.
  private static let lastConsonant: Int32 = 100

  /// What it costs at most that a last ي is read as a: it may have been written ى (ليلى), which folding makes ي.
  private static let finalAlif: Int32 = 20

  /// The cost of a step, weighed; `isLast` where the letters on either side end their word.
  static func cost(
    _ cost: Int32, _ left: ArraySlice<NameLetters.Letter>, _ right: ArraySlice<NameLetters.Letter>,
    isLast: Bool, scripts: (left: Script, right: Script)
  ) -> Int32 {
    // Other alphabets are compared with an abjad by way of Latin, not well enough to weigh less.
    if scripts.left == .latin && isAbjad(scripts.right) || isAbjad(scripts.left) && scripts.right == .latin {
      let (abjad, alphabet) = scripts.right == .latin ? (left, right) : (right, left)
      if abjad.isEmpty, areVowels(alphabet) { return cost * 13 / 20 }
      return isLast && abjad.elementsEqual([0x64A]) && alphabet.elementsEqual([0x61])
        ? min(cost, finalAlif) : cost
    }
    guard scripts.left == .latin, scripts.right == .latin else { return cost }
    if left.isEmpty || right.isEmpty {
      return isLast && (left + right).allSatisfy(isFirmConsonant) ? cost + lastConsonant : cost
    }
    return areVowels(left) && areVowels(right) ? cost * 85 / 100 : cost
  }

  /// Whether a script leaves vowels unwritten.
  private static func isAbjad(_ script: Script) -> Bool { script == .arabic || script == .hebrew }

  private static func areVowels(_ letters: ArraySlice<NameLetters.Letter>) -> Bool {
    letters.allSatisfy { SoundClass.isVowel[$0] }
  }

  private static func isFirmConsonant(_ letter: NameLetters.Letter) -> Bool {
    let sound = SoundClass.table[letter]
    return sound != SoundClass.vowel && sound != SoundClass.weak
  }
}
