/// Doubled ي and و: the first of them is a consonant, so that a name with one is not the name without (فينا,
/// فيينا).
enum GlideDoubling {
  /// What another number of them costs beside the letters.
  static let cost: Int32 = 120

  /// What it costs in names that are compared as wholes: half as much in longer words, which other letters tell apart.
  static func cost(_ left: ArraySlice<NameLetters.Letter>, _ right: ArraySlice<NameLetters.Letter>) -> Int32 {
    guard count(in: left) != count(in: right) else { return 0 }
    return min(left.count, right.count) > 4 ? cost / 2 : cost
  }

  /// How many a word has.
  static func count(in word: some Sequence<NameLetters.Letter>) -> Int {
    zip(word, word.dropFirst()).reduce(0) {
      $0 + ($1.0 == $1.1 && ($1.0 == 0x64A || $1.0 == 0x648) ? 1 : 0)
    }
  }
}
