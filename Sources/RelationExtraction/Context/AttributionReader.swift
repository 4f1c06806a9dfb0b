/// Finds who a sentence says it from: "according to KCNA", قالت الوكالة إن.
struct AttributionReader {
  /// A source and the items that come from it.
  struct Source {
    var end: EndMember
    var items: Range<Int>
  }

  let sentence: AnalysedSentence
  let bits: [UInt64]

  /// The sources of a sentence, those of its parts before that of the whole.
  func sources() -> [Source] {
    var whole: [Source] = []
    var parts: [Source] = []
    for index in sentence.items.indices {
      if let phrase = sentence.phrase(.accordingTo, at: index, bits: bits) {
        if let (end, _) = speaker(from: index + phrase.length, within: 4) {
          whole.append(Source(end: end, items: sentence.items.indices))
        }
      } else if let phrase = sentence.phrase(.report, at: index, bits: bits) {
        let before = index > 0 ? sentence.end(at: index - 1) : nil
        let after = speaker(from: index + phrase.length, within: 2)
        if let that = that(from: after.map { $0.item + 1 } ?? index + phrase.length), that > index {
          if let end = after?.end ?? single(before) {
            parts.append(Source(end: end, items: that..<sentence.items.count))
          }
        } else if let end = single(before), sentence.isPunctuation(.comma, at: index - 2),
          index + phrase.length >= sentence.items.count
        {
          whole.append(Source(end: end, items: 0..<index))
        }
      }
    }
    return parts.reversed() + whole
  }

  private func speaker(from start: Int, within reach: Int) -> (end: EndMember, item: Int)? {
    for item in start..<min(start + reach + 1, max(start, sentence.items.count)) {
      if let end = single(sentence.end(at: item)) { return (end, item) }
      guard item < sentence.items.count, sentence.items[item].kind == .word,
        !sentence.has(.clauseBreak, at: item), !sentence.has(.that, at: item)
      else { return nil }
    }
    return nil
  }

  private func single(_ end: End?) -> EndMember? {
    guard let end, end.members.count == 1, end.types & (EntityTypes.person | EntityTypes.organization) != 0
    else {
      return nil
    }
    return end.members[0]
  }

  /// The word that opens what is reported, a few items on.
  private func that(from start: Int) -> Int? {
    var index = start
    while index < min(start + 6, sentence.items.count) {
      if sentence.has(.that, at: index) || sentence.isPunctuation(.colon, at: index) { return index }
      if sentence.isVerb(at: index), !sentence.has(.report, at: index) { return nil }
      index += 1
    }
    return nil
  }
}
