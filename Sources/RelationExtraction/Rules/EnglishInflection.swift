/// Inflected forms of English verbs and nouns.
enum EnglishInflection {
  /// The forms of a verb given as base (`visit`), or as base, past and past participle (`meet met met`).
  static func verb(_ parts: [String]) -> [InflectedWord] {
    let base = parts[0]
    let past = parts.count > 1 ? parts[1] : withPast(base)
    let participle = parts.count > 2 ? parts[2] : past
    return [
      InflectedWord(text: base, form: [.present, .base, .plural]),
      InflectedWord(text: plural(base), form: .present),
      InflectedWord(text: past, form: .past), InflectedWord(text: participle, form: [.past, .participle]),
      InflectedWord(text: gerund(base), form: [.present, .gerund]),
    ]
  }

  /// A noun and its regular plural.
  static func noun(_ noun: String) -> [InflectedWord] {
    [InflectedWord(text: noun, form: []), InflectedWord(text: plural(noun), form: [])]
  }

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("y"), !endsInVowelAndConsonant(word, orVowelPair: true) {
      return word.dropLast() + "ies"
    }
    for ending in ["s", "sh", "ch", "x", "z", "o"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private static func withPast(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), !endsInVowelAndConsonant(base, orVowelPair: true) {
      return base.dropLast() + "ied"
    }
    return base + "ed"
  }

  private static func gerund(_ base: String) -> String {
    if base.hasSuffix("e"), !base.hasSuffix("ee") { return base.dropLast() + "ing" }
    if base.count <= 4, endsInVowelAndConsonant(base, orVowelPair: false) {
      return base + String(base.suffix(1)) + "ing"
    }
    return base + "ing"
  }

  /// Whether the word ends in one vowel and a consonant that doubles (`get`), or, asked for a pair, in a
  /// vowel and `y` (`say`).
  private static func endsInVowelAndConsonant(_ word: String, orVowelPair: Bool) -> Bool {
    let letters = Array(word.utf8)
    let vowels = Array("aeiou".utf8)
    guard letters.count >= 2 else { return false }
    let isVowelBefore = vowels.contains(letters[letters.count - 2])
    if orVowelPair { return isVowelBefore }
    guard letters.count >= 3, !vowels.contains(letters[letters.count - 3]) else { return false }
    return isVowelBefore && !"aeiouwxy".utf8.contains(letters[letters.count - 1])
  }
}
