/// Finds who a sentence says it from: "according to KCNA", قالت الوكالة إن, «نقلت تاس عن بوتين قوله».
struct AttributionReader {
  /// A source and the items that come from it.
  struct Source {
    /// Who says it.
    var speaker: EndMember
    /// The news agency or outlet that passes on what the speaker says.
    var outlet: EndMember?
    var items: Range<Int>
  }

  let sentence: AnalysedSentence
  /// The source of what was read before, whose words «وأضاف» continues.
  let carried: Source?

  /// The sources of a sentence, those of its parts before that of the whole.
  func sources() -> [Source] {
    guard sentence.sequence.reserved & Self.anyBit != 0 else { return [] }
    var whole: [Source] = []
    var parts: [Source] = []
    for index in sentence.items.indices {
      if let phrase = sentence.phrase(.accordingTo, at: index) {
        if let (speaker, _) = speaker(from: index + phrase.length, within: 4) {
          whole.append(Source(speaker: speaker, items: sentence.items.indices))
        }
      } else if let phrase = sentence.phrase(.report, at: index) {
        if let part = told(by: phrase, at: index) {
          parts.append(part)
        } else if let all = closing(phrase, at: index) {
          whole.append(all)
        }
      }
    }
    // What somebody says according to an agency comes through it.
    if let outlet = whole.first?.speaker, isOutlet(outlet) {
      for index in parts.indices where parts[index].speaker.entity != outlet.entity {
        parts[index].outlet = parts[index].outlet ?? outlet
      }
    }
    return parts.reversed() + whole
  }

  /// What follows a verb of telling: قال X إن …, "X told Reuters that …", ذكرت الوكالة: ….
  private func told(by phrase: PhraseMatch, at index: Int) -> Source? {
    let behind = index + phrase.length
    let before = single(at: index - 1)
    let after = speaker(from: behind, within: 2)
    let start = after.map { $0.item + 1 } ?? behind
    guard let that = that(from: start) ?? (phrase.isArabic ? nil : bare(from: behind, before: before)),
      that > index
    else { return nil }
    let items = that..<sentence.items.count
    if phrase.isArabic, let quoted = quoted(from: start, to: that), let after, isOutlet(after.end) {
      return Source(speaker: quoted, outlet: after.end, items: items)
    }
    // In English who tells stands before the verb, and whom it is told behind it.
    let teller = phrase.isArabic ? after?.end ?? before : before ?? after?.end
    guard let teller else {
      let isContinuing = index <= 2 && !(0..<index).contains { sentence.end(at: $0) != nil }
      return isContinuing ? carried.map { Source(speaker: $0.speaker, outlet: $0.outlet, items: items) } : nil
    }
    let outlet = (index + 1..<that).lazy.compactMap { single(at: $0) }
      .first { isOutlet($0) && $0.entity != teller.entity }
    return Source(speaker: teller, outlet: outlet, items: items)
  }

  /// What stands before a telling at the end of the sentence: "…, Reuters reported on Monday", "…, said Putin".
  private func closing(_ phrase: PhraseMatch, at index: Int) -> Source? {
    let behind = index + phrase.length
    let hasEnd = sentence.items.count - behind <= 4
    if let end = single(at: index - 1), hasEnd, let comma = comma(before: index - 1) {
      return Source(speaker: end, items: 0..<comma)
    }
    if let (end, item) = speaker(from: behind, within: 1), sentence.isPunctuation(.comma, at: index - 1),
      sentence.items.count - item <= 4
    {
      return Source(speaker: end, items: 0..<index)
    }
    return nil
  }

  /// The comma that parts words of a description from what they follow: "…, state news agency".
  private func comma(before index: Int) -> Int? {
    var comma = index - 1
    while comma >= max(0, index - 4), sentence.items[comma].kind == .word, !sentence.isVerb(at: comma) {
      comma -= 1
    }
    return sentence.isPunctuation(.comma, at: comma) ? comma : nil
  }

  /// Whom an agency quotes: «نقلت تاس عن بوتين قوله».
  private func quoted(from start: Int, to end: Int) -> EndMember? {
    (start..<end).lazy.compactMap { single(at: $0) }.first { !isOutlet($0) }
  }

  private func speaker(from start: Int, within reach: Int) -> (end: EndMember, item: Int)? {
    for item in start..<min(start + reach + 1, max(start, sentence.items.count)) {
      if let end = single(at: item) { return (end, item) }
      guard item < sentence.items.count, sentence.items[item].kind == .word,
        !sentence.has(.clauseBreak, at: item), !sentence.has(.that, at: item)
      else { return nil }
    }
    return nil
  }

  /// The one person or organization at an item.
  private func single(at item: Int) -> EndMember? {
    guard let end = sentence.end(at: item), end.members.count == 1,
      end.types & (EntityTypes.person | EntityTypes.organization) != 0
    else { return nil }
    return end.members[0]
  }

  private func isOutlet(_ member: EndMember) -> Bool {
    guard let item = sentence.item(of: member), let end = sentence.end(at: item) else {
      return false
    }
    return end.types & EntityTypes.outlet != 0
  }

  /// The word that opens what is reported, a few items on.
  private func that(from start: Int) -> Int? {
    var index = start
    while index < min(start + 8, sentence.items.count) {
      if sentence.has(.that, at: index) || sentence.isPunctuation(.colon, at: index) { return index }
      if sentence.isVerb(at: index), !sentence.has(.report, at: index) { return nil }
      index += 1
    }
    return nil
  }

  /// Where an English report begins that goes without "that": "Putin said Kim had left".
  private func bare(from start: Int, before teller: EndMember?) -> Int? {
    guard teller != nil, start + 2 < sentence.items.count, !sentence.has(.preposition, at: start) else {
      return nil
    }
    return (start..<min(start + 8, sentence.items.count)).contains { sentence.end(at: $0) != nil }
      ? start : nil
  }

  private static let anyBit = ReservedClasses.bits([.accordingTo, .report])
}
