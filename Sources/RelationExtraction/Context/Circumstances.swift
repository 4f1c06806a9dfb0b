/// Finds where and when a sentence says that something happened.
struct Circumstances {
  let sentence: AnalysedSentence

  /// At most so many items from the trigger to the place and to the date.
  private static let reach = 24
  private static let dateReach = 32

  /// The place behind a preposition after the trigger, else before it; not one that only says where another
  /// place is, nor one of the statement's own ends.
  func place(trigger: Range<Int>, excluding ends: [Int]) -> Int? {
    var index = trigger.upperBound
    while index < min(trigger.upperBound + Self.reach, sentence.items.count) {
      if isBarrier(index) || isNewClause(index) { break }
      if let place = place(after: index, excluding: ends) { return place }
      index += 1
    }
    index = trigger.lowerBound - 1
    while index >= max(0, trigger.lowerBound - 8) {
      // "in Kyiv, where he met": the place stands before it.
      if let words = sentence.phrase(.clauseBreak, at: index),
        sentence.sequence.value(of: words) == "place"
      {
        let item = sentence.isPunctuation(.comma, at: index - 1) ? index - 2 : index - 1
        return place(at: item, excluding: ends)
      }
      if isBarrier(index) { break }
      if let place = place(after: index, excluding: ends) { return place }
      index -= 1
    }
    return nil
  }

  private func place(after preposition: Int, excluding ends: [Int]) -> Int? {
    guard let phrase = sentence.phrase(.placePreposition, at: preposition) else { return nil }
    var item = preposition + phrase.length
    while let small = small(at: item), item < preposition + 5 { item += small }
    return place(at: item, excluding: ends)
  }

  private func place(at item: Int, excluding ends: [Int]) -> Int? {
    guard let end = sentence.end(at: item), end.types & (EntityTypes.place | EntityTypes.seat) != 0,
      end.members.count == 1,
      !sentence.items[item].isLocationModifier, !ends.contains(end.members[0].entity)
    else { return nil }
    return end.members[0].entity
  }

  /// The length of an article or a word of direction: "in the southern city of".
  private func small(at item: Int) -> Int? {
    sentence.phrase(.article, at: item)?.length
      ?? sentence.phrase(.direction, at: item)?.length
  }

  /// The date nearest to the trigger in its clause, and how many items lie between; one that begins the sentence
  /// counts for all of it.
  ///
  /// - Parameter limit: The item of what the statement aims at: a date behind it is that of the aim.
  func date(trigger: Range<Int>, before limit: Int) -> (date: Int, distance: Int)? {
    var best: (date: Int, distance: Int)?
    let near =
      max(
        0, trigger.lowerBound - Self.dateReach)..<min(
        sentence.items.count, trigger.upperBound + Self.dateReach)
    for index in near {
      guard index < limit, case .date(let date) = sentence.items[index].kind, !isNotWhen(before: index) else {
        continue
      }
      let between =
        index < trigger.lowerBound
        ? index + 1..<trigger.lowerBound : trigger.upperBound..<max(trigger.upperBound, index)
      guard !between.contains(where: index <= 3 ? isReport : isBarrier) else { continue }
      if between.count < best?.distance ?? Int.max { best = (Int(date), between.count) }
    }
    return best
  }

  /// Whether words before a date say that it is a limit: since, until, the beginning of.
  private func isNotWhen(before index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { sentence.has(.notWhen, at: $0) }
  }

  /// Whether a comma and a conjunction begin another clause here, not another name of a list.
  private func isNewClause(_ index: Int) -> Bool {
    sentence.isPunctuation(.comma, at: index) && sentence.has(.conjunction, at: index + 1)
      && sentence.end(at: index + 2) == nil
  }

  /// Whether what follows is somebody's words, told at another time.
  private func isReport(_ index: Int) -> Bool {
    sentence.has(.that, at: index) || sentence.isPunctuation(.colon, at: index)
  }

  private func isBarrier(_ index: Int) -> Bool {
    switch sentence.items[index].kind {
    case .punctuation(.semicolon), .punctuation(.colon): true
    case .word: sentence.has(.clauseBreak, at: index) || sentence.has(.that, at: index)
    default: false
    }
  }
}
