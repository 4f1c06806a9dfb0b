/// Finds the words and marks of a sentence around which rules may match, and which rules.
struct TriggerFinder {
  /// Words around which rules may match.
  struct Trigger: BitwiseCopyable {
    /// The items it takes.
    let items: CompactRange
    let form: WordForm
    /// Where its rules are among the candidates.
    let candidates: CompactRange
    let hasDescribing: Bool
    /// The ends before it and behind it.
    let before: Surroundings
    let after: Surroundings
  }

  private let sentence: AnalysedSentence
  private let arena: Arena
  private var triggers = ArenaList<Trigger>()
  private var candidates = ArenaList<RuleGate>()

  /// The triggers of a sentence in reading order, and their rules, those of one after those of another, given the
  /// rules that word classes and marks trigger.
  static func find(
    in sentence: AnalysedSentence, byClass: GroupedGates.View, byMark: GroupedGates.View, arena: Arena
  ) -> (triggers: BufferView<Trigger>, candidates: BufferView<RuleGate>) {
    var finder = TriggerFinder(sentence, arena)
    finder.run(byClass: byClass, byMark: byMark)
    return (finder.triggers.view, finder.candidates.view)
  }

  private init(_ sentence: AnalysedSentence, _ arena: Arena) {
    (self.sentence, self.arena) = (sentence, arena)
  }

  private mutating func run(byClass: GroupedGates.View, byMark: GroupedGates.View) {
    let items = sentence.items
    // The ends from each item on.
    let after = arena.fill(Surroundings(), count: items.count + 1)
    for index in items.indices.reversed() {
      after[index] = after[index + 1]
      if case .end = items[index].kind { after[index].add(endOf: items[index].types) }
    }
    var before = Surroundings()
    for index in items.indices {
      switch items[index].kind {
      case .punctuation(let mark):
        let gates = byMark[Int(mark.rawValue)]
        if !gates.isEmpty { add(index..<index + 1, [], gates, before, after[index + 1]) }
      case .word where items[index].isTrigger:
        for phrase in sentence.phrases(at: index) where phrase.isTrigger {
          let end = index + phrase.length
          guard end <= items.count, (index..<end).allSatisfy(sentence.isOfPhrase), !isNoun(phrase, at: index)
          else { continue }
          add(index..<end, phrase.form, byClass[phrase.classNumber], before, after[end])
        }
      case .end: before.add(endOf: items[index].types)
      case .word, .date: break
      }
    }
  }

  /// Adds a trigger unless none of its rules can match what stands around it.
  private mutating func add(
    _ items: Range<Int>, _ form: WordForm, _ gates: BufferView<RuleGate>, _ before: Surroundings,
    _ after: Surroundings
  ) {
    let first = candidates.count
    var hasDescribing = false
    for gate in gates where gate.allows(form, before: before, after: after) {
      candidates.append(gate, in: arena)
      hasDescribing = hasDescribing || gate.isDescribing
    }
    guard candidates.count > first else { return }
    triggers.append(
      Trigger(
        items: CompactRange(items), form: form, candidates: CompactRange(first..<candidates.count),
        hasDescribing: hasDescribing, before: before, after: after),
      in: arena)
  }

  /// Whether what is spelt as a verb is a noun: an Arabic past behind a preposition (بدعم), an English present
  /// behind a word that only nouns follow ("its sanctions", "Israel's strikes").
  private func isNoun(_ phrase: PhraseMatch, at index: Int) -> Bool {
    if phrase.isArabic {
      return phrase.form.contains(.past) && phrase.form.isDisjoint(with: [.present, .future])
        && sentence.has(.preposition, at: index - 1)
    }
    return sentence.sequence.isNoun(phrase, at: sentence.items[index].tokens.lowerBound)
  }
}
