/// Finds the person who does what a verb without a subject of its own says.
struct SubjectFinder {
  let sentence: AnalysedSentence
  let previous: AnalysedSentence?
  /// The subject that the sentence before itself carried on.
  let carried: EndMember?

  /// At most so many items lie between a subject and its verb.
  private static let reach = 40

  /// The nearest person before the verb in its sentence; for a verb near the beginning of a sentence that
  /// names nobody before it, the first person of the sentence before. The pronoun of a noun may also mean
  /// a person behind a preposition, and one that follows: "before his arrival, Putin".
  ///
  /// - Parameter isOfSubject: Whether the subject of another verb is meant, as by the pronoun of «يرافقه».
  func subject(
    before trigger: Int, types: UInt64, excluding: Captures, isNoun: Bool, isOfSubject: Bool
  ) -> (member: EndMember, isCarried: Bool)? {
    // The subject of a relative clause is what it stands behind.
    if !isNoun, sentence.has(.relative, at: trigger - 1), sentence.end(at: trigger - 2) == nil { return nil }
    var index = trigger - 1
    var possessor: EndMember?
    var nearest: EndMember?
    // What a conjunction joins to a verb, or begins a clause of time behind it, has that verb's subject, not its
    // object.
    let isJoined =
      !isNoun && (isOfSubject || sentence.has(.conjunction, at: trigger - 1) || isBehindBefore(trigger))
    while index >= max(0, trigger - Self.reach) {
      if let aside = sentence.detours.first(where: { $0.contains(index) && !$0.contains(trigger) }) {
        index = aside.lowerBound - 1
        continue
      }
      if sentence.types(at: index) & types != 0, let end = sentence.end(at: index) {
        guard end.members.count == 1 else { return nil }
        if !excluding.contains(end.members[0].entity), !sentence.has(.possessive, at: index + 1) {
          if !sentence.has(.preposition, at: index - 1) {
            guard isJoined else { return (end.members[0], false) }
            if index == 0 || sentence.isVerb(at: index - 1) || sentence.has(.that, at: index - 1) {
              return (end.members[0], false)
            }
            nearest = end.members[0]
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
      // "His mother said": whose was told before.
      let isCarried = sentence.has(.possessivePronoun, at: 0) && previous != nil
      if !isCarried, let next = personAhead(of: trigger, types: types, excluding: excluding) {
        return (next, false)
      }
    }
    guard trigger <= 8, let previous else { return nil }
    // Who does what the sentence before says, when that does not name him either.
    if let carried, !excluding.contains(carried.entity) { return (carried, true) }
    for index in previous.items.indices where previous.types(at: index) & types != 0 {
      guard let end = previous.end(at: index), end.members.count == 1 else { return nil }
      if previous.has(.preposition, at: index - 1) { continue }
      let member = end.members[0]
      if !excluding.contains(member.entity) { return (member, true) }
    }
    return nil
  }

  /// The two people named last before a position, whom the pronoun of «استقبلهما» means.
  func pair(before position: Int, excluding: Captures) -> [EndMember] {
    for sentence in [(self.sentence, position), (previous ?? self.sentence, previous?.items.count ?? 0)] {
      var people: [EndMember] = []
      for index in (0..<sentence.1).reversed() {
        guard sentence.0.types(at: index) & EntityTypes.person != 0, let end = sentence.0.end(at: index)
        else {
          continue
        }
        for member in end.members.reversed()
        where !excluding.contains(member.entity) && !people.contains(where: { $0.entity == member.entity }) {
          people.append(member)
        }
        if people.count == 2 { return people.reversed() }
        if people.count > 2 { return [] }
      }
    }
    return []
  }

  /// Whether a verb stands behind «قبل أن», "before".
  private func isBehindBefore(_ trigger: Int) -> Bool {
    (1...2).contains { distance in
      guard let phrase = sentence.phrase(.clauseBreak, at: trigger - distance) else {
        return false
      }
      return sentence.sequence.value(of: phrase) == "before" && phrase.length == distance
    }
  }

  /// The first person behind a noun that opens its sentence, unless other nouns or prepositions claim the name.
  private func personAhead(of trigger: Int, types: UInt64, excluding: Captures) -> EndMember? {
    guard trigger <= 4 else { return nil }
    for index in trigger..<min(trigger + Self.reach, sentence.items.count) {
      guard sentence.types(at: index) & types != 0, let end = sentence.end(at: index) else { continue }
      if end.members.count == 1, excluding.contains(end.members[0].entity) { continue }
      return sentence.has(.preposition, at: index - 1) || end.members.count > 1 ? nil : end.members[0]
    }
    return nil
  }
}
