/// Compares names word by word, whatever the order of the words, where one has words that the other lacks
/// (شهر صدرا, صدرا): a word without a counterpart weighs less the more names have it.
struct WordMatching: Sendable {
  /// A word: where its letters stand among the first 255 of its name, and what it costs to leave it out.
  struct Word: Sendable {
    private var start: UInt8
    private var end: UInt8
    private var cost: UInt16

    init(letters: Range<Int>, omission: Int32) {
      (start, end) = (UInt8(clamping: letters.lowerBound), UInt8(clamping: letters.upperBound))
      cost = UInt16(clamping: omission)
    }

    var letters: Range<Int> { Int(start)..<Int(end) }
    var omission: Int32 { Int32(cost) }
  }

  private struct Pair {
    var gain: Int32
    var one: Int
    var other: Int
  }

  /// What words in another order cost.
  private static let disorder: Int32 = 40
  /// Words beyond these are not told apart.
  static let most = 8

  private var ownWords: [Word] = []
  /// One for each word of the left name.
  private var distances: [ScriptDistances] = []
  private var pairs: [Pair] = []

  /// Makes ready for comparing names with one that has these words.
  mutating func begin(_ words: [Word]) {
    ownWords = words
    while distances.count < words.count { distances.append(ScriptDistances()) }
    for index in words.indices { distances[index].begin() }
  }

  /// The cost of the cheapest pairing of words, found greedily from the best pair on; `nil` beyond `limit` or where
  /// no words go together.
  mutating func cost(
    _ left: UnsafeBufferPointer<SpelledLetter>, _ leftScript: Script,
    _ right: UnsafeBufferPointer<SpelledLetter>, _ script: Script, _ words: UnsafeBufferPointer<Word>,
    _ model: SpellingModel, limit: Int32
  ) -> Int32? {
    pairs.removeAll(keepingCapacity: true)
    var total: Int32 = 0
    for word in ownWords { total += word.omission }
    for word in words { total += word.omission }
    for (one, word) in ownWords.enumerated() {
      let own = UnsafeBufferPointer(rebasing: left[word.letters])
      guard distances[one].percent(from: own, leftScript, to: script, model) != nil else { continue }
      for (other, second) in words.enumerated() {
        let apart = word.omission + second.omission
        let letters = UnsafeBufferPointer(rebasing: right[second.letters])
        guard let cost = distances[one].cost(letters, script, limit: min(limit, apart)) else { continue }
        pairs.append(Pair(gain: apart - cost, one: one, other: other))
      }
    }
    pairs.sort { ($1.gain, $0.one, $0.other) < ($0.gain, $1.one, $1.other) }
    // For each word of the left name the one it goes with, four bits each.
    var (usedLeft, usedRight) = (0, 0)
    var partners: UInt64 = 0
    for pair in pairs where usedLeft & 1 << pair.one == 0 && usedRight & 1 << pair.other == 0 {
      usedLeft |= 1 << pair.one
      usedRight |= 1 << pair.other
      partners |= UInt64(pair.other) << (4 * UInt64(pair.one))
      total -= pair.gain
    }
    guard usedLeft != 0 else { return nil }
    var last: UInt64 = 0
    for one in ownWords.indices where usedLeft & 1 << one != 0 {
      let other = partners >> (4 * UInt64(one)) & 15
      if other < last {
        total += Self.disorder
        break
      }
      last = other
    }
    return total <= limit ? total : nil
  }
}
