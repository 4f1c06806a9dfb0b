import Gazetteer
import Orthography

/// Reads the statements of the sentences of a text, one after another: what noun phrases state and what the frames
/// of the rules match.
struct StatementReader {
  private let context: DocumentContext
  private let usualYear: Int?
  private let trace: ExtractionTrace?
  private var sentence: AnalysedSentence
  /// The sentence right before, unless it states nothing.
  private var previous: AnalysedSentence?
  private var agreement: VerbAgreement
  /// The steps of frame matching taken so far, the measure of work.
  private(set) var steps = 0
  private var found = SentenceStatements()
  private var triggers = BufferView<TriggerFinder.Trigger>()
  /// The rules that may match at triggers, those of one after those of another.
  private var candidates = BufferView<RuleGate>()
  private let frameGates: BufferView<FrameGate>
  private let gatesByClass: GroupedGates.View
  private let gatesByMark: GroupedGates.View
  private var sources: [AttributionReader.Source] = []
  /// Who spoke last before this sentence.
  private var carriedSpeaker: EndMember?
  /// Who does what this sentence says and is not named in it.
  private var carriedSubject: EndMember?

  /// Makes a reader; the year is the one that the text's dates name most often.
  init(context: DocumentContext, usualYear: Int?) {
    self.context = context
    self.usualYear = usualYear
    trace = context.trace
    frameGates = context.rules.frameGates.view
    (gatesByClass, gatesByMark) = (context.rules.gatesByClass.view, context.rules.gatesByMark.view)
    sentence = AnalysedSentence(
      TokenSequence(sentence: 0..<0, tokens: BufferView(), phrases: context.rules.phrases),
      items: BufferView(),
      ends: [], starts: [], in: context.arena)
    agreement = VerbAgreement(sentence: sentence, context: context)
  }

  /// The statements of the next sentence, of which `facts` its noun phrases state, in reading order of their
  /// triggers, none twice.
  mutating func statements(of next: AnalysedSentence, facts: [PhraseFact]) -> [Statement] {
    let isNext = sentence.sequence.number == next.sequence.number - 1
    previous = isNext && !sentence.items.isEmpty ? sentence : nil
    sentence = next
    agreement = VerbAgreement(sentence: sentence, context: context)
    found.removeAll()
    (carriedSpeaker, carriedSubject) = (nil, nil)
    for fact in facts { found.add(fact, in: sentence.sequence.sentence) }
    defer { context.carriedSubject = carriedSubject }
    if previous == nil { context.carriedSubject = nil }
    guard !sentence.ends.isEmpty else { return found.inReadingOrder }
    carriedSpeaker = context.lastSource?.speaker
    sources = AttributionReader(sentence: sentence, carried: context.lastSource).sources()
    context.lastSource = sources.first ?? context.lastSource
    (triggers, candidates) = TriggerFinder.find(
      in: sentence, byClass: gatesByClass, byMark: gatesByMark, arena: context.arena)
    guard !triggers.isEmpty else { return found.inReadingOrder }
    // What says where a place is or whose kin a person is may stand between the ends of others.
    if triggers.contains(where: \.hasDescribing) { apply(describing: true) }
    apply(describing: false)
    return found.inReadingOrder
  }

  /// At most so far from a trigger a date surely is its own.
  private static let nearDate = 10
  /// Relations to a place, which says where they are.
  private static let inPlaces: Set<String> = ["VISITED", "LEFT", "ATTACKED", "AT_WAR_WITH"]

  /// Applies the rules of descriptions or all others to every trigger: the first frame of a rule that matches
  /// makes its statements, and rules of a lower priority are not tried any more.
  private mutating func apply(describing: Bool) {
    let forward = Lane(sentence, isForward: true, in: context.arena)
    let backward = Lane(sentence, isForward: false, in: context.arena)
    for trigger in triggers where trigger.hasDescribing || !describing {
      let items = trigger.items.range
      let voice = voice(of: trigger.form, at: items)
      var priority = Int.min
      for candidate in candidates.view(trigger.candidates.range)
      where candidate.isDescribing == describing && candidate.priority >= priority {
        var attempts: [FrameAttempt] = []
        for number in candidate.frames.range {
          let gate = frameGates[number]
          guard voice.allows(gate),
            gate.allows(before: trigger.before, after: trigger.after)
          else { continue }
          let frame = context.rules.frames[number]
          if agreement.hasAntecedent(items, trigger.form, frame) { continue }
          if agreement.isUngrammatical(items, trigger.form, frame) { continue }
          let rule = context.rules.rules[candidate.rule]
          let start = context.arena.mark
          let attempt = match(
            frame, of: rule, items, trigger.form, forward: forward, backward: backward)
          if trace != nil { attempts.append(attempt) }
          if trace == nil, attempt.outcome != .matched { context.arena.release(to: start) }
          guard attempt.outcome == .matched else { continue }
          priority = rule.priority
          break
        }
        if trace != nil {
          trace?.add(
            attempts, of: context.rules.rules[candidate.rule], trigger: items, in: sentence)
        }
      }
    }
  }

  /// Which voice a trigger may be in.
  private enum Voice {
    case active, passive, either

    func allows(_ frame: FrameGate) -> Bool { self == .either || (self == .passive) == frame.isPassive }
  }

  /// The voice of a verb: passive when it is spelt so or stands behind its auxiliary ("was received"), either
  /// when the spelling does not say.
  private func voice(of form: WordForm, at items: Range<Int>) -> Voice {
    if form.contains(.passive) { return .passive }
    guard form.contains(.participle) else { return .either }
    var index = items.lowerBound - 1
    while index >= max(0, items.lowerBound - 3), sentence.isWord(at: index) {
      if sentence.has(.passiveAuxiliary, at: index) { return .passive }
      index -= 1
    }
    return .either
  }

  private mutating func match(
    _ frame: Frame, of rule: Rule, _ trigger: Range<Int>, _ form: WordForm, forward: Lane, backward: Lane
  ) -> FrameAttempt {
    var captures = Captures(in: context.arena)
    var attempt = FrameAttempt(frame: .passUnretained(frame), captures: captures)
    defer { steps += attempt.before.steps + attempt.after.steps }
    guard
      FrameMatcher.match(
        frame.after, lane: forward, from: forward.start(trigger: trigger), captures: &captures,
        progress: &attempt.after, arena: context.arena)
    else { return attempt }
    attempt.after.elements = frame.after.count
    guard
      FrameMatcher.match(
        frame.before, lane: backward, from: backward.start(trigger: trigger), captures: &captures,
        progress: &attempt.before, arena: context.arena)
    else { return attempt }
    attempt.before.elements = frame.before.count
    if agreement.hasSubjectOfItsOwn(trigger, form, frame) {
      attempt.outcome = .noSubject
      return attempt
    }
    var confidence = rule.confidence
    if !agreement.agrees(trigger, form, frame, captures) {
      attempt.outcome = .noSubject
      return attempt
    }
    for subject in frame.subjects {
      if isDual(trigger), frame.emissions.contains(where: { $0.target == subject.slot }) {
        let finder = SubjectFinder(
          sentence: sentence, previous: previous, carried: context.carriedSubject)
        captures[subject.slot] = context.arena.copy(
          finder.pair(before: trigger.lowerBound, excluding: captures))
        guard !captures[subject.slot].isEmpty else {
          attempt.outcome = .noSubject
          return attempt
        }
        confidence *= 0.8
        continue
      }
      guard let (member, isCarried) = self.subject(subject, of: trigger, form, excluding: captures) else {
        attempt.outcome = .noSubject
        return attempt
      }
      captures[subject.slot] = context.arena.one(member)
      if isCarried, frame.emissions.contains(where: { $0.source == subject.slot }) { carriedSubject = member }
      confidence *= isCarried ? 0.7 : 0.85
    }
    attempt.captures = captures
    let isMade = emit(frame, of: rule, trigger, form, captures, confidence: confidence)
    attempt.outcome = isMade || frame.emissions.isEmpty ? .matched : .implausible
    return attempt
  }

  /// Whether the pronoun of a word means two: استقبلهما, في استقبالهما.
  private func isDual(_ trigger: Range<Int>) -> Bool {
    let token = sentence.token(at: trigger.lowerBound)
    return context.text.folded.bytes[token.folded].suffix(6).elementsEqual("هما".utf8)
  }

  /// Whom a subject from elsewhere means: the speaker for "I" and «سنزور», else who was named before.
  private func subject(_ subject: FrameSubject, of trigger: Range<Int>, _ form: WordForm, excluding: Captures)
    -> (member: EndMember, isCarried: Bool)?
  {
    let before = max(0, trigger.lowerBound - 3)..<trigger.lowerBound
    if form.contains(.speaker) || before.contains(where: { sentence.has(.firstPerson, at: $0) }) {
      guard let speaker = sources.first(where: { $0.items.contains(trigger.lowerBound) })?.speaker,
        context.types(ofEntity: speaker.entity) & subject.types != 0, !excluding.contains(speaker.entity)
      else { return nil }
      return (speaker, false)
    }
    // A verb in the plural is not what one person does.
    if form.contains(.plural), agreement.isArabic(trigger.lowerBound) { return nil }
    // «وقال له»: who goes on speaking.
    if let speaker = carriedSpeaker, sentence.has(.report, at: trigger.lowerBound), trigger.lowerBound <= 2,
      context.types(ofEntity: speaker.entity) & subject.types != 0, !excluding.contains(speaker.entity),
      !(0..<trigger.lowerBound).contains(where: { sentence.end(at: $0) != nil })
    {
      return (speaker, true)
    }
    let finder = SubjectFinder(
      sentence: sentence, previous: previous, carried: context.carriedSubject)
    return finder.subject(
      before: trigger.lowerBound, types: subject.types, excluding: excluding,
      isNoun: form.isDisjoint(with: .verb),
      isOfSubject: form.isSuperset(of: [.present, .withObject])
        && !sentence.has(.conjunction, at: trigger.lowerBound - 1))
  }

  // MARK: Statements

  private mutating func emit(
    _ frame: Frame, of rule: Rule, _ trigger: Range<Int>, _ form: WordForm, _ captures: Captures,
    confidence: Double
  ) -> Bool {
    let modality =
      rule.modality
      ?? ModalityReader(sentence: sentence).modality(trigger: trigger, form: form)
    let circumstances = Circumstances(sentence: sentence)
    let triggerSpan = sentence.source(trigger)
    var hasMade = false
    for emission in frame.emissions {
      for (source, target) in pairs(emission, captures) {
        if emission.type == "LOCATED_IN", !isPlausible(source, target, rule) { continue }
        hasMade = true
        var statement = Statement(
          type: emission.type, source: source.entity, target: target.entity, sourceSpan: source.span,
          targetSpan: target.span, sentence: sentence.sequence.sentence, trigger: triggerSpan,
          modality: modality, rule: rule.name, confidence: confidence)
        if emission.type != "LOCATED_IN" {
          if let (date, distance) = circumstances.date(trigger: trigger, before: captures.goal ?? Int.max) {
            statement.date = resolve(date, isAhead: modality == .planned)
            if modality == .asserted, distance <= Self.nearDate, liesAhead(statement.date) {
              statement.modality = .planned
            }
          }
          markKin(source, target, emission.type)
          attribute(&statement, trigger: trigger)
          statement.place = (captures[Captures.goalSlot].first ?? captures[Captures.placeSlot].first)?.entity
          let isToPlace = context.types(ofEntity: target.entity) & EntityTypes.place != 0
          if statement.place == nil, !(isToPlace && Self.inPlaces.contains(emission.type)) {
            statement.place = circumstances.place(
              trigger: trigger, excluding: [source.entity, target.entity])
          }
        } else {
          // Where a place lies is no part of a plan.
          if modality == .planned { statement.modality = .asserted }
          markLocation(source, target)
        }
        for word in captures.words {
          statement.qualifiers[frame.keptWords[word.name]] = context.text.text(
            sentence.source(word.item..<word.item + 1))
        }
        found.add(statement, isSymmetric: emission.isSymmetric)
      }
    }
    return hasMade
  }

  /// The pairs of ends an emission makes; of one slot, each member with each other.
  private func pairs(_ emission: Emission, _ captures: Captures) -> [(EndMember, EndMember)] {
    let sources = captures[emission.source]
    let targets = captures[emission.target]
    var pairs: [(EndMember, EndMember)] = []
    for (first, source) in sources.enumerated() {
      for (second, target) in targets.enumerated() where source.entity != target.entity {
        if emission.source == emission.target, emission.isSymmetric, second < first { continue }
        pairs.append((source, target))
      }
    }
    return pairs
  }

  /// Whether a place may lie in another: the gazetteer does not speak against it, and a bare city before a
  /// country ("Moscow's war in Ukraine") stands where a place is meant.
  private func isPlausible(_ source: EndMember, _ target: EndMember, _ rule: Rule) -> Bool {
    let geography = Geography(knowledge: context.knowledge)
    guard geography.allows(source.entity, in: target.entity) else { return false }
    if geography.knows(source.entity, in: target.entity) { return true }
    if rule.needsKnown { return false }
    guard context.types(ofEntity: target.entity) & EntityTypes.country != 0,
      context.types(ofEntity: source.entity) & EntityTypes.settlement != 0, let item = item(of: source),
      let end = sentence.end(at: item), end.tokens.count == 1
    else { return true }
    // "Afghanistan's northern Balkh province"
    if let other = self.item(of: target), other < item { return true }
    if sentence.has(.of, at: item - 1) { return false }
    return item == 0 || sentence.has(.preposition, at: item - 1) || sentence.has(.conjunction, at: item - 1)
      || sentence.isPunctuation(.comma, at: item - 1)
  }

  /// Remembers that a place only says where another is, so that frames pass over it.
  private mutating func markLocation(_ source: EndMember, _ target: EndMember) {
    guard let from = item(of: source), let to = item(of: target), to > from else { return }
    sentence.items[to].isLocationModifier = true
    sentence.addDetour(from + 1..<to + 1, in: context.arena)
  }

  /// Lets frames pass over a kin named beside a person: وصلت بريجيت زوجة ماكرون إلى باريس.
  private mutating func markKin(_ source: EndMember, _ target: EndMember, _ type: String) {
    guard Rule.describing.contains(type), let one = item(of: source), let other = item(of: target) else {
      return
    }
    let (from, to) = (min(one, other), max(one, other))
    guard to > from, to - from <= 6 else { return }
    let isEnclosed =
      sentence.isPunctuation(.comma, at: from + 1) && sentence.isPunctuation(.comma, at: to + 1)
    sentence.addDetour(from + 1..<to + (isEnclosed ? 2 : 1), in: context.arena)
  }

  /// Whether a date is after the day of publication, so that nothing can have happened on it yet.
  private func liesAhead(_ date: StatementDate?) -> Bool {
    guard let date, let now = context.publicationDate else { return false }
    if date.year != now.year { return date.year > now.year }
    guard let month = date.month, let nowMonth = now.month else { return false }
    if month != nowMonth { return month > nowMonth }
    guard let day = date.day, let nowDay = now.day else { return false }
    return day > nowDay
  }

  private func item(of member: EndMember) -> Int? { sentence.item(of: member) }

  private func resolve(_ date: Int, isAhead: Bool) -> StatementDate? {
    sentence.sequence.dates[date]
      .resolved(publication: context.publicationDate, usualYear: usualYear, isAhead: isAhead)
  }

  /// Notes who says it; that an agency quotes somebody is not what the agency says.
  private func attribute(_ statement: inout Statement, trigger: Range<Int>) {
    let source = sources.first {
      $0.items.contains(trigger.lowerBound)
        && (statement.type != "QUOTED" || $0.speaker.entity != statement.source)
    }
    statement.attribution = source?.speaker.entity
    statement.attributionSpan = source?.speaker.span
    statement.outlet = source?.outlet?.entity
  }
}
