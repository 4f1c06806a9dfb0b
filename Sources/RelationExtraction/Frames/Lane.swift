/// A sentence's items in the order a frame's half walks them: rightwards or leftwards from the trigger.
struct Lane: BitwiseCopyable {
  /// A way past items: from a position of the lane to another.
  private struct Detour: BitwiseCopyable {
    var from: Int
    var to: Int
    /// Which one of the sentence it is.
    var number: Int
  }

  let sentence: AnalysedSentence
  let isForward: Bool
  /// By where they begin, those that begin together as the sentence has them.
  private var detours: BufferView<Detour>

  var count: Int { sentence.items.count }

  init(_ sentence: AnalysedSentence, isForward: Bool, in arena: Arena) {
    self.sentence = sentence
    self.isForward = isForward
    guard !sentence.detours.isEmpty else {
      detours = BufferView()
      return
    }
    let count = sentence.items.count
    var turned = ArenaList<Detour>(capacity: sentence.detours.count, in: arena)
    for (number, detour) in sentence.detours.enumerated() {
      turned.append(
        isForward
          ? Detour(from: detour.lowerBound, to: detour.upperBound, number: number)
          : Detour(from: count - detour.upperBound, to: count - detour.lowerBound, number: number),
        in: arena)
    }
    detours = turned.view
    let isOrdered = zip(detours, detours.dropFirst()).allSatisfy { $0.from <= $1.from }
    if !isOrdered { detours = arena.copy(detours.sorted { ($0.from, $0.number) < ($1.from, $1.number) }) }
  }

  /// The item at a position of the lane.
  func index(_ position: Int) -> Int { isForward ? position : count - 1 - position }

  /// The position of the lane from which a half is matched: behind the trigger or before it.
  func start(trigger: Range<Int>) -> Int { isForward ? trigger.upperBound : count - trigger.lowerBound }

  /// Whether the lane goes on somewhere if it leaves out what stands at a position.
  func hasDetour(at position: Int, where goesOn: (_ next: Int) -> Bool) -> Bool {
    if detours.isEmpty { return false }
    var index = detours.partitioningIndex { $0.from >= position }
    while index < detours.count, detours[index].from == position {
      if goesOn(detours[index].to) { return true }
      index += 1
    }
    return false
  }

  /// The preposition at a position.
  func preposition(at position: Int) -> Token.Kind? {
    guard position >= 0, position < count, sentence.has(.preposition, at: index(position)) else { return nil }
    return sentence.token(at: index(position)).kind
  }

  /// The length of the longest phrase of some reserved classes that stands at a position, in either direction.
  func phrase(ofReserved classes: UInt64, at position: Int) -> Int? {
    phrase(at: position) { $0.reserved & classes != 0 }
  }

  /// The length of the longest phrase of some classes that stands at a position, in either direction.
  func phrase(of classes: BufferView<Int32>, at position: Int) -> Int? {
    phrase(at: position) { $0.isOf(classes) }
  }

  @inline(__always)
  private func phrase(at position: Int, where accepts: (PhraseMatch) -> Bool) -> Int? {
    guard position < count else { return nil }
    var best: Int?
    if isForward {
      guard sentence.items[position].kind == .word else { return nil }
      for phrase in sentence.phrases(at: position)
      where phrase.length > best ?? 0 && accepts(phrase) && isWords(position, phrase.length) {
        best = phrase.length
      }
      return best
    }
    let last = index(position)
    for length in 1...5 where last - length + 1 >= 0 {
      let first = last - length + 1
      if sentence.isHyphen(at: first) { continue }
      guard sentence.items[first].kind == .word else { break }
      for phrase in sentence.phrases(at: first) where phrase.length == length && accepts(phrase) {
        best = length
      }
    }
    return best
  }

  /// Whether so many items from one on are words, or hyphens between them.
  private func isWords(_ first: Int, _ length: Int) -> Bool {
    first + length <= count && (first..<first + length).allSatisfy(sentence.isOfPhrase)
  }
}

extension RandomAccessCollection {
  /// The first index from which a condition holds that holds for all elements behind one for which it does.
  /// O(log n).
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if belongs(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }
}
