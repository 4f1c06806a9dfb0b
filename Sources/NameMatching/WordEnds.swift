/// The letters at both ends of words that are spellings of one another: where a vowel or the ending of a nisba, a dual
/// or a plural is at stake they are the same. أوكراني, أوكرانية and أوكرانيا are no spellings of one another, nor are
/// طالبان and طالبين.
package enum WordEnds {
  /// Whether two folded words have such letters at both ends; looks at these alone.
  package static func agree(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count > 0, right.count > 0 else { return false }
    return firstKey(letter(in: left, at: 0)) == firstKey(letter(in: right, at: 0))
      && lastKey(letter(in: left, at: lastStart(left))) == lastKey(letter(in: right, at: lastStart(right)))
  }

  /// Where the last scalar begins.
  private static func lastStart(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var start = word.count - 1
    while start > 0, word[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func letter(in word: UnsafeBufferPointer<UInt8>, at start: Int) -> NameLetters.Letter {
    var letter: NameLetters.Letter = 0
    withUnsafeMutablePointer(to: &letter) {
      _ = NameLetters.decode(
        UnsafeBufferPointer(rebasing: word[start...]), into: UnsafeMutableBufferPointer(start: $0, count: 1))
    }
    return letter
  }

  static func agree(
    _ left: UnsafeBufferPointer<NameLetters.Letter>, _ right: UnsafeBufferPointer<NameLetters.Letter>
  ) -> Bool {
    guard let first = left.first, let otherFirst = right.first, let last = left.last,
      let otherLast = right.last
    else { return false }
    return firstKey(first) == firstKey(otherFirst) && lastKey(last) == lastKey(otherLast)
      && !inflect(left, right) && endsAsNisba(left) == endsAsNisba(right)
  }

  /// A first letter as far as it must be the same: a vowel itself, a consonant as its class of sounds.
  static func firstKey(_ letter: NameLetters.Letter) -> NameLetters.Letter {
    SoundClass.isVowel[letter] ? vowel(letter) : NameLetters.Letter(SoundClass.table[letter])
  }

  /// A last letter as far as it must be the same: a vowel or ه itself, 0 for a consonant.
  static func lastKey(_ letter: NameLetters.Letter) -> NameLetters.Letter {
    letter == 0x647 || SoundClass.isVowel[letter] ? vowel(letter) : 0
  }

  /// A final y is read as i.
  private static func vowel(_ letter: NameLetters.Letter) -> NameLetters.Letter {
    letter == 0x79 ? 0x69 : letter
  }

  /// Whether a word ends as a feminine nisba does: سنغافورية is no spelling of سنغافورة.
  private static func endsAsNisba(_ word: UnsafeBufferPointer<NameLetters.Letter>) -> Bool {
    word.count > 2 && word[word.count - 1] == 0x647 && word[word.count - 2] == 0x64A
  }

  /// Whether both end in ن behind long vowels that are not the same.
  static func inflect(
    _ left: UnsafeBufferPointer<NameLetters.Letter>, _ right: UnsafeBufferPointer<NameLetters.Letter>
  ) -> Bool {
    guard left.count > 2, right.count > 2, left.last == 0x646, right.last == 0x646 else { return false }
    let (vowel, other) = (left[left.count - 2], right[right.count - 2])
    return vowel != other && SoundClass.isVowel[vowel] && SoundClass.isVowel[other]
  }
}
