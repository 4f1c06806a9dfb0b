/// Finds the person who does what a verb without a subject of its own says.
struct SubjectFinder {
  let sentence: AnalysedSentence
  let previous: AnalysedSentence?

  /// At most so many items lie between a subject and its verb.
  private static let reach = 40

  /// The nearest person before the verb in its sentence; for a verb near the beginning of a sentence that
  /// names nobody before it, the first person of the sentence before. The pronoun of a noun may also mean
  /// a person behind a preposition, and one that follows: "before his arrival, Putin".
  func subject(
    before trigger: Int, types: UInt64, excluding: [Int], isNoun: Bool
  ) -> (member: EndMember, isCarried: Bool)? {
    // The subject of a relative clause is what it stands behind.
    if !isNoun, sentence.has(.relative, at: trigger - 1), sentence.end(at: trigger - 2) == nil { return nil }
    var index = trigger - 1
    var possessor: EndMember?
    var nearest: EndMember?
    // What a conjunction joins to a verb has that verb's subject, not its object.
    let isJoined = !isNoun && sentence.has(.conjunction, at: trigger - 1)
    while index >= max(0, trigger - Self.reach) {
      if let aside = sentence.detours.first(where: { $0.contains(index) && !$0.contains(trigger) }) {
        index = aside.lowerBound - 1
        continue
      }
      if let end = sentence.end(at: index), end.types & types != 0 {
        guard end.members.count == 1 else { return nil }
        if !excluding.contains(end.members[0].entity), !sentence.has(.possessive, at: index + 1) {
          if !sentence.has(.preposition, at: index - 1) {
            guard isJoined else { return (end.members[0], false) }
            if index == 0 || sentence.isVerb(at: index - 1) || sentence.has(.that, at: index - 1) {
              return (end.members[0], false)
            }
            nearest = nearest ?? end.members[0]
            index -= 1
            continue
          }
          possessor = possessor ?? end.members[0]
        }
      }
      if sentence.isPunctuation(.semicolon, at: index) { return nil }
      index -= 1
    }
    if let nearest { return (nearest, false) }
    if isNoun {
      if let possessor { return (possessor, false) }
      if let next = personAhead(of: trigger, types: types, excluding: excluding) { return (next, false) }
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
  /// The first person behind a noun that opens its sentence, unless other nouns or prepositions claim the name.
  private func personAhead(of trigger: Int, types: UInt64, excluding: [Int]) -> EndMember? {
    guard trigger <= 4 else { return nil }
    for index in trigger..<min(trigger + Self.reach, sentence.items.count) {
      guard let end = sentence.end(at: index), end.types & types != 0 else { continue }
      if end.members.count == 1, excluding.contains(end.members[0].entity) { continue }
      return sentence.has(.preposition, at: index - 1) || end.members.count > 1 ? nil : end.members[0]
    }
    return nil
  }
}
