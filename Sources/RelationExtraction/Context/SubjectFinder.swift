/// Finds the person who does what a verb without a subject of its own says.
struct SubjectFinder {
  let sentence: AnalysedSentence
  let previous: AnalysedSentence?

  /// At most so many items lie between a subject and its verb.
  private static let reach = 40

  /// The nearest person before the verb in its sentence; for a verb near the beginning of a sentence that
  /// names nobody before it, the first person of the sentence before. A noun with a pronoun may look ahead:
  /// "before his arrival, Putin".
  func subject(
    before trigger: Int, types: UInt64, excluding: [Int], looksAhead: Bool
  ) -> (member: EndMember, isCarried: Bool)? {
    var index = trigger - 1
    while index >= max(0, trigger - Self.reach) {
      if let end = sentence.end(at: index), end.types & types != 0 {
        guard end.members.count == 1 else { return nil }
        if !excluding.contains(end.members[0].entity), !sentence.has(.preposition, at: index - 1),
          !sentence.has(.possessive, at: index + 1)
        {
          return (end.members[0], false)
        }
      }
      if sentence.isPunctuation(.semicolon, at: index) { return nil }
      index -= 1
    }
    if looksAhead {
      for index in trigger..<min(trigger + Self.reach, sentence.items.count) {
        guard let end = sentence.end(at: index), end.types & types != 0, end.members.count == 1,
          !excluding.contains(end.members[0].entity), !sentence.has(.preposition, at: index - 1)
        else { continue }
        return (end.members[0], false)
      }
    }
    guard trigger <= 8, let previous else { return nil }
    for (index, item) in previous.items.enumerated() {
      guard case .end(let number) = item.kind, previous.ends[number].types & types != 0 else { continue }
      guard previous.ends[number].members.count == 1 else { return nil }
      if previous.has(.preposition, at: index - 1) { continue }
      let member = previous.ends[number].members[0]
      if !excluding.contains(member.entity) { return (member, true) }
    }
    return nil
  }
}
