/// The patterns in which Arabic forms names from roots of three consonants: long vowels between them make another
/// word of the same root (كريم and كرم, سالم and سليم), so that they are no liberties of spelling.
///
/// The patterns are those of adjectives, participles and verbal nouns that names are made of (Wright, A Grammar of
/// the Arabic Language, I §§ 191–246).
enum ArabicPattern {
  /// ف ع ل stand for the consonants of the root, other letters for themselves.
  private static let patterns: [[NameLetters.Letter]] = [
    "فعل", "فاعل", "فعيل", "فعال", "فعول", "افعل", "مفعل", "مفعول", "مفعال", "فعلان", "فعيلان", "فعلاء",
    "فيعل", "فعلا", "فعايل", "فواعل", "افعال",
  ].map { Array($0.utf16) }

  private static let root: [NameLetters.Letter] = Array("فعل".utf16)

  /// Whether two words are formed in two patterns from the same root, or in one pattern from two roots of which one
  /// has a vowel where the other has a consonant (طيران, طهران). The article does not count, nor need the endings ه and
  /// ي (هدى, هادي; الجزائر, الجزيرة).
  static func tell(_ left: [NameLetters.Letter], from right: [NameLetters.Letter]) -> Bool {
    let (one, other) = (withoutArticle(left), withoutArticle(right))
    return areToldApart(one, other) || areToldApart(stem(one), stem(other))
  }

  private static func areToldApart(
    _ one: ArraySlice<NameLetters.Letter>, _ other: ArraySlice<NameLetters.Letter>
  ) -> Bool {
    for pattern in patterns {
      guard let root = root(of: one, in: pattern) else { continue }
      for second in patterns {
        guard let otherRoot = self.root(of: other, in: second) else { continue }
        let isTold =
          pattern == second ? pattern.count > 3 && haveVowelForConsonant(root, otherRoot) : root == otherRoot
        if isTold { return true }
      }
    }
    return false
  }

  /// Whether a word is of Arabic origin by its letters: those that transcribers never use for foreign sounds, and in
  /// words of no more than a root those that they use seldom (مصر).
  static func isNative(_ word: [NameLetters.Letter]) -> Bool {
    LetterUnits.hasNativeLetter(word) || word.count == 3 && word.contains { emphatics.contains($0) }
  }

  private static let emphatics: [NameLetters.Letter] = Array("صطق".utf16)

  private static func haveVowelForConsonant(_ one: [NameLetters.Letter], _ other: [NameLetters.Letter])
    -> Bool
  {
    zip(one, other).contains { SoundClass.isVowel[$0] != SoundClass.isVowel[$1] }
  }

  private static func withoutArticle(_ word: [NameLetters.Letter]) -> ArraySlice<NameLetters.Letter> {
    word.count > 4 && word.starts(with: [0x627, 0x644]) ? word.dropFirst(2) : word[...]
  }

  /// A word without the endings of nisba and feminine.
  private static func stem(_ word: ArraySlice<NameLetters.Letter>) -> ArraySlice<NameLetters.Letter> {
    word.count > 3 && (word.last == 0x64A || word.last == 0x647) ? word.dropLast() : word
  }

  private static func root(
    of word: ArraySlice<NameLetters.Letter>, in pattern: [NameLetters.Letter]
  ) -> [NameLetters.Letter]? {
    guard word.count == pattern.count else { return nil }
    var consonants: [NameLetters.Letter] = []
    for (letter, place) in zip(word, pattern) {
      if root.contains(place) {
        // ا is no consonant of a root.
        guard letter != 0x627 else { return nil }
        consonants.append(letter)
      } else if letter != place {
        return nil
      }
    }
    return consonants
  }
}
