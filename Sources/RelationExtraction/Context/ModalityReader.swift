/// Reads whether a sentence asserts, denies, plans or supposes what a trigger says.
struct ModalityReader {
  let sentence: AnalysedSentence

  /// The modality at a trigger: its own time, what stands before it in the clause and, for a noun, after it.
  func modality(trigger: Range<Int>, form: WordForm) -> Statement.Modality {
    let isVerb = !form.isDisjoint(with: .verb)
    if isNegated(before: trigger.lowerBound, isVerb: isVerb) { return .negated }
    let before = outlook(before: trigger.lowerBound, isVerb: isVerb, form: form)
    if form.contains(.future), form.isDisjoint(with: [.past, .present]) { return before ?? .planned }
    if let before { return before }
    if !isVerb {
      if let fate = fate(after: trigger.upperBound) { return fate }
      var next = trigger.upperBound
      while next < min(trigger.upperBound + 3, sentence.items.count), sentence.isWord(at: next) {
        if sentence.has(.planAfter, at: next) { return .planned }
        next += 1
      }
    }
    return .asserted
  }

  /// What became of an event that a noun names, by the verb whose subject it is: "the meeting between A and B was
  /// called off".
  private func fate(after trigger: Int) -> Statement.Modality? {
    var next = trigger
    while next < min(trigger + 12, sentence.items.count), !isClauseEdge(next) {
      if let phrase = sentence.phrase(.calledOff, at: next) {
        return Statement.Modality(rawValue: sentence.sequence.value(of: phrase))
      }
      if sentence.isVerb(at: next) { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a negation stands right before the trigger, or a denial before it in the clause.
  private func isNegated(before trigger: Int, isVerb: Bool) -> Bool {
    var distance = 0
    var index = trigger - 1
    while index >= 0, distance < 8, !isClauseEdge(index) {
      if sentence.has(.denial, at: index) { return !sentence.has(.negation, at: index - 1) }
      if sentence.has(.negation, at: index), distance < 3, isVerb || distance < 2,
        (index + 1..<trigger).allSatisfy({ sentence.end(at: $0) == nil })
      {
        return true
      }
      distance += 1
      index -= 1
    }
    return false
  }

  private func outlook(before trigger: Int, isVerb: Bool, form: WordForm) -> Statement.Modality? {
    var distance = 0
    var index = trigger - 1
    var isInClause = false
    while index >= 0, distance < 12 {
      if sentence.has(.doubt, at: index) { return .hypothetical }
      if isClauseEdge(index), !leadsOn(from: index, to: trigger, form: form) { break }
      if form.contains(.present), !form.contains(.past), isFuture(index) { return .planned }
      if sentence.has(.plan, at: index), isVerb || isInClause || distance < 4 { return .planned }
      if sentence.has(.that, at: index) { isInClause = true }
      if sentence.has(.doubtBeforePresent, at: index), form.contains(.present), !form.contains(.past),
        distance < 2
      {
        return .hypothetical
      }
      if isVerb, sentence.isVerb(at: index), !sentence.has(.plan, at: index) { break }
      distance += 1
      index -= 1
    }
    return form.contains(.base) && sentence.has(.infinitive, at: trigger - 1) ? .planned : nil
  }

  /// Whether a clause break right before a present leads on from a plan: «سيزور الصين قبل أن يتوجه إلى الهند».
  private func leadsOn(from index: Int, to trigger: Int, form: WordForm) -> Bool {
    guard form.contains(.present), !form.contains(.past), sentence.items[index].kind == .word,
      let phrase = sentence.phrase(.clauseBreak, at: index)
    else { return false }
    return phrase.isArabic && index + phrase.length == trigger
  }

  /// Whether a verb that can only be of the future stands at an item.
  private func isFuture(_ index: Int) -> Bool {
    guard sentence.isVerb(at: index) else { return false }
    return sentence.phrases(at: index).contains {
      $0.form.contains(.future) && $0.form.isDisjoint(with: [.past, .present])
    }
  }

  private func isClauseEdge(_ index: Int) -> Bool {
    switch sentence.items[index].kind {
    case .punctuation(.comma), .punctuation(.semicolon), .punctuation(.colon): true
    case .word: sentence.has(.clauseBreak, at: index)
    default: false
    }
  }
}
