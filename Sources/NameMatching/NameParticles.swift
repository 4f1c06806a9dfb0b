/// Words inside names that may be written or left out, or in several ways.
enum NameParticles {
  private static func letters(_ word: String) -> [NameLetters.Letter] { Array(word.utf16) }

  /// What other spellings of a particle count as.
  private static let canonical: [[NameLetters.Letter]: [NameLetters.Letter]] = [
    letters("ابن"): letters("بن"), letters("ابي"): letters("ابو"), letters("ابا"): letters("ابو"),
    letters("ibn"): letters("bin"), letters("ben"): letters("bin"), letters("abi"): letters("abu"),
    letters("abou"): letters("abu"), letters("el"): letters("al"), letters("ul"): letters("al"),
  ]

  /// What may be missing from one spelling.
  private static let optional: Set<[NameLetters.Letter]> = Set(
    ["بن", "bin", "al", "ال", "de", "von", "van", "der"].map { letters($0) })

  /// Writes particles in one way, and leaves out those that only one of two names has.
  static func balance(_ left: inout NameLetters, _ right: inout NameLetters) {
    var (one, other) = (canonicalWords(of: left), canonicalWords(of: right))
    guard max(one.count, other.count) > 1 else { return }
    let both = Set(one).intersection(other)
    func isKept(_ word: [NameLetters.Letter]) -> Bool { !optional.contains(word) || both.contains(word) }
    if one.contains(where: isKept), other.contains(where: isKept) {
      one = one.filter(isKept)
      other = other.filter(isKept)
    }
    left = NameLetters(words: one)
    right = NameLetters(words: other)
  }

  private static func canonicalWords(of name: NameLetters) -> [[NameLetters.Letter]] {
    name.words.map { canonical[Array($0)] ?? Array($0) }
  }
}
