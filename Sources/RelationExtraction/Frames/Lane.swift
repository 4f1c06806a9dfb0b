/// A sentence's items in the order a frame's half walks them: rightwards or leftwards from the trigger.
struct Lane {
  let sentence: AnalysedSentence
  let isForward: Bool
  private let detours: [Int: [Int]]

  var count: Int { sentence.items.count }

  init(_ sentence: AnalysedSentence, isForward: Bool) {
    self.sentence = sentence
    self.isForward = isForward
    let count = sentence.items.count
    var detours: [Int: [Int]] = [:]
    for detour in sentence.detours {
      if isForward {
        detours[detour.lowerBound, default: []].append(detour.upperBound)
      } else {
        detours[count - detour.upperBound, default: []].append(count - detour.lowerBound)
      }
    }
    self.detours = detours
  }

  /// The item at a position of the lane.
  func index(_ position: Int) -> Int { isForward ? position : count - 1 - position }

  /// The position of the lane from which a half is matched: behind the trigger or before it.
  func start(trigger: Range<Int>) -> Int { isForward ? trigger.upperBound : count - trigger.lowerBound }

  /// Where the lane goes on if it leaves out what stands at a position.
  func detours(at position: Int) -> [Int] { detours.isEmpty ? [] : detours[position] ?? [] }

  /// Whether an item may be part of a filler that stands there.
  func mayBeFiller(_ item: Int) -> Bool {
    let token = sentence.items[item].tokens.lowerBound
    let tokens = isForward ? token...token : max(0, token - 3)...token
    return tokens.contains { sentence.sequence.has(.skip, at: $0) }
  }

  /// The preposition at a position.
  func preposition(at position: Int) -> Token.Kind? {
    guard position >= 0, position < count, sentence.has(.preposition, at: index(position)) else { return nil }
    return sentence.sequence.tokens[sentence.items[index(position)].tokens.lowerBound].kind
  }

  /// The lengths of the phrases of some classes that stand at a position, in either direction.
  func phrases(at position: Int, where accepts: (PhraseMatch) -> Bool) -> Int? {
    guard position < count else { return nil }
    let sequence = sentence.sequence
    var best: Int?
    if isForward {
      guard sentence.items[position].kind == .word else { return nil }
      let token = sentence.items[position].tokens.lowerBound
      for phrase in sequence.phrases[sequence.tokens[token].phrases] where accepts(phrase) {
        if phrase.length > best ?? 0, isWords(position, phrase.length) { best = phrase.length }
      }
      return best
    }
    let last = index(position)
    for length in 1...4 where last - length + 1 >= 0 {
      let first = last - length + 1
      guard isWords(first, length) else { break }
      let token = sentence.items[first].tokens.lowerBound
      for phrase in sequence.phrases[sequence.tokens[token].phrases]
      where phrase.length == length && accepts(phrase) {
        best = length
      }
    }
    return best
  }

  /// Whether so many items from one on are words.
  private func isWords(_ first: Int, _ length: Int) -> Bool {
    first + length <= count && (first..<first + length).allSatisfy { sentence.items[$0].kind == .word }
  }
}
