/// Compares names word by word, whatever the order of the words, where one has words that the other lacks
/// (شهر صدرا, صدرا): a word without a counterpart weighs less the more names have it.
struct WordMatching {
  /// A word: where its letters stand, and what it costs to leave it out.
  struct Word {
    var letters: Range<Int>
    var omission: Int32
  }

  /// What words in another order cost.
  private static let disorder: Int32 = 40
  /// Words beyond these are not told apart.
  static let most = 8

  /// Finds the words among letters. `omission` gives what it costs to leave out letters.
  static func words(
    of letters: UnsafeBufferPointer<SpelledLetter>, omission: (UnsafeBufferPointer<SpelledLetter>) -> Int32
  ) -> [Word] {
    var words: [Word] = []
    var start = 0
    for index in 0...letters.count where index == letters.count || letters[index].single == LetterUnits.space
    {
      if index > start, words.count < most {
        let range = start..<index
        words.append(
          Word(letters: range, omission: omission(UnsafeBufferPointer(rebasing: letters[range]))))
      }
      start = index + 1
    }
    return words
  }

  /// The cost of the cheapest pairing of words, found greedily from the best pair on; `nil` beyond `limit` or where
  /// no words go together.
  static func cost(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ leftWords: [Word],
    _ right: UnsafeBufferPointer<SpelledLetter>, _ rightWords: [Word], costs: PairCosts,
    distance: inout UnitDistance, limit: Int32
  ) -> Int32? {
    var pairs: [(cost: Int32, one: Int, other: Int)] = []
    for (one, word) in leftWords.enumerated() {
      for (other, second) in rightWords.enumerated() {
        let apart = min(limit, word.omission + second.omission)
        let cost = distance.cost(
          UnsafeBufferPointer(rebasing: left[word.letters]),
          UnsafeBufferPointer(rebasing: right[second.letters]), costs: costs, limit: apart)
        if let cost { pairs.append((cost - apart, one, other)) }
      }
    }
    guard !pairs.isEmpty else { return nil }
    pairs.sort { ($0.cost, $0.one, $0.other) < ($1.cost, $1.one, $1.other) }
    var total = (leftWords + rightWords).reduce(0) { $0 + $1.omission }
    var (usedLeft, usedRight) = (0, 0)
    var chosen: [(one: Int, other: Int)] = []
    for pair in pairs where usedLeft & 1 << pair.one == 0 && usedRight & 1 << pair.other == 0 {
      usedLeft |= 1 << pair.one
      usedRight |= 1 << pair.other
      total += pair.cost
      chosen.append((pair.one, pair.other))
    }
    chosen.sort { $0.one < $1.one }
    if zip(chosen, chosen.dropFirst()).contains(where: { $0.other > $1.other }) { total += disorder }
    return total <= limit ? total : nil
  }
}
