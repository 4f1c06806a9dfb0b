import Orthography

/// Reads what Arabic grammar says about who may be the subject of a verb or the possessor of a noun.
///
/// In number, gender and case as unvocalised news spells them (Ryding, A Reference Grammar of Modern Standard Arabic,
/// chapters 4 and 21).
struct VerbAgreement {
  let sentence: AnalysedSentence
  let context: DocumentContext

  /// Whether a frame cannot stand around a trigger of that form: a verb of the first person has its subject in
  /// itself; an Arabic noun with an article or a pronoun has no possessor (اللقاء بوتين, لقاؤه بوتين).
  func isUngrammatical(_ trigger: Range<Int>, _ form: WordForm, _ frame: Frame)
    -> Bool
  {
    let item = trigger.lowerBound
    guard isArabic(item), trigger.count == 1 else { return false }
    if form.contains(.speaker) { return frame.subjects.isEmpty }
    guard form.isDisjoint(with: .verb), case .end(_, let types, _)? = frame.after.first?.kind,
      types & EntityTypes.adjective == 0, frame.subjects.isEmpty
    else { return false }
    let token = sentence.token(at: item)
    return form.contains(.possessed) || token.isDefinite
  }

  /// Whether an Arabic verb agrees with the people before it that a frame takes for its subject: in number, and
  /// the subject of another verb is none of a past that nothing joins to it («أكد السيسي دعم مصر» is a noun).
  func agrees(_ trigger: Range<Int>, _ form: WordForm, _ frame: Frame, _ captures: Captures) -> Bool {
    guard !form.isDisjoint(with: [.past, .present, .future]), form.isDisjoint(with: [.passive, .withObject]),
      !frame.isPassive, isArabic(trigger.lowerBound), let subject = subjectBefore(frame)
    else { return true }
    let members = captures[subject]
    let items = members.compactMap { sentence.item(of: $0) }
    guard let first = items.min(), let last = items.max(), last < trigger.lowerBound else { return true }
    let arePeople = members.allSatisfy { context.types(ofEntity: $0.entity) & EntityTypes.person != 0 }
    if arePeople, (members.count > 1) != form.contains(.plural) { return false }
    // «دعما للحكومة»: spelt as a dual, with one subject the noun.
    if form.contains(.nounLike), members.count == 1 { return false }
    if case .end? = frame.after.first?.kind, sentence.has(.conjunction, at: trigger.lowerBound - 1),
      let end = sentence.end(at: trigger.upperBound), end.types & EntityTypes.person != 0,
      !isLastOfClause(trigger.upperBound)
    {
      return false
    }
    let isPast = form.contains(.past) && form.isDisjoint(with: [.present, .future])
    guard isPast, sentence.isVerb(at: first - 1) else { return true }
    return (last + 1..<trigger.lowerBound).contains { index in
      switch sentence.items[index].kind {
      case .punctuation: true
      case .word:
        sentence.has(.conjunction, at: index) || sentence.has(.relative, at: index)
          || sentence.has(.that, at: index) || sentence.has(.clauseBreak, at: index)
      default: false
      }
    }
  }

  /// The slot of the end before the trigger that a frame takes for its subject, unless words join them.
  private func subjectBefore(_ frame: Frame) -> Int? {
    for element in frame.before {
      switch element.kind {
      case .gap, .punctuation: continue
      case .end(let slot, _, _): return slot
      default: return nil
      }
    }
    return nil
  }

  /// Whether what follows an Arabic verb is its subject, so that no subject from elsewhere does what it says:
  /// «هددت إسرائيل», «وفرض الاتحاد». Countries are feminine, and no subjects of a masculine verb: «واتهم إسرائيل».
  func hasSubjectOfItsOwn(_ trigger: Range<Int>, _ form: WordForm, _ frame: Frame) -> Bool {
    if isInRelativeClause(trigger.lowerBound, form, frame) { return true }
    // What the frame takes from elsewhere is not who does it: «حيث عقد السوداني مباحثات معه».
    let isActor = frame.emissions.contains { made in frame.subjects.contains { $0.slot == made.source } }
    guard isActor || frame.emissions.isEmpty, !frame.subjects.isEmpty,
      !form.isDisjoint(with: [.past, .present, .future]),
      form.isDisjoint(with: [.withObject, .plural, .speaker]), isArabic(trigger.lowerBound),
      !frame.before.contains(where: { if case .words = $0.kind { true } else { false } }),
      sentence.items.indices.contains(trigger.upperBound)
    else { return false }
    guard let end = sentence.end(at: trigger.upperBound) else {
      let token = sentence.token(at: trigger.upperBound)
      let isNoun = token.kind == .word(Vocabulary.unknown) || token.reserved & Self.nouns != 0
      return token.isDefinite && isNoun
    }
    let asksForActor =
      frame.after.lazy.compactMap { element -> UInt64? in
        if case .end(_, let types, _) = element.kind { types } else { nil }
      }.first.map { $0 & EntityTypes.person != 0 } ?? false
    guard asksForActor, end.types & EntityTypes.adjective == 0 else { return false }
    if isBehindPronoun(trigger.lowerBound) { return false }
    let isCountry =
      end.types & (EntityTypes.country | EntityTypes.settlement) != 0
      && !Self.masculineCountries.contains(Array(firstWord(of: end)))
    if isMasculine(trigger.lowerBound), isCountry || isFeminine(end) { return false }
    if case .end? = frame.after.first?.kind, isLastOfClause(trigger.upperBound) { return false }
    return !isOblique(end)
  }

  private static let nouns = ReservedClasses.bits([.organizationPointer, .organizationHead, .actorHead])

  /// The countries whose names are masculine (Ryding, chapter 7.2).
  private static let masculineCountries = Set(
    Folding.words(of: "السودان الصومال العراق الأردن لبنان المغرب اليمن الفاتيكان"))

  /// Whether a verb stands right behind a noun that no rule knows, whose subject it has: «تقرير اتهم طهران».
  private func isInRelativeClause(_ item: Int, _ form: WordForm, _ frame: Frame) -> Bool {
    guard item > 0, !frame.subjects.isEmpty, form.contains(.past),
      form.isDisjoint(with: [.withObject, .passive, .participle]), isArabic(item),
      frame.before.isEmpty, sentence.items[item - 1].kind == .word
    else { return false }
    // «زيارة أجرى خلالها محادثات»: the noun is no subject, a pronoun points back to it.
    if item + 1 < sentence.items.count, sentence.items[item + 1].kind == .word,
      sentence.token(at: item + 1).hasPronoun
    {
      return false
    }
    let before = sentence.token(at: item - 1)
    return before.kind == .word(Vocabulary.unknown) && !before.isDefinite
  }

  /// Whether an organization is called by a feminine noun, which is no subject of a masculine verb: حركة, قوات.
  private func isFeminine(_ end: End) -> Bool {
    guard end.types & (EntityTypes.organization | EntityTypes.actor) != 0 else { return false }
    let word = firstWord(of: end)
    return word.suffix(2).elementsEqual("ه".utf8) || word.suffix(4).elementsEqual("ات".utf8)
  }

  /// Whether a name is a plural that is no subject as it is spelt: الحوثيين beside الحوثيون.
  private func isOblique(_ end: End) -> Bool {
    let word = firstWord(of: end)
    return end.types & EntityTypes.organization != 0 && word.count > 10
      && word.suffix(6).elementsEqual("يين".utf8)
  }

  private func firstWord(of end: End) -> ArraySlice<UInt8> {
    let folded = context.text.folded.bytes[sentence.sequence.tokens[end.tokens.lowerBound].folded]
    return folded.split(separator: 0x20, maxSplits: 1).first ?? folded
  }

  /// Whether one person stands behind a verb that something joins to the words before, and nothing follows that
  /// the verb could be done to: «والتقى الرئيس زيلينسكي» names whom somebody met.
  private func isLastOfClause(_ item: Int) -> Bool {
    guard let end = sentence.end(at: item), end.members.count == 1, end.types & EntityTypes.person != 0,
      sentence.has(.conjunction, at: item - 2) || sentence.has(.clauseBreak, at: item - 2)
        || sentence.has(.skip, at: item - 2)
    else { return false }
    var next = item + 1
    while next < sentence.items.count {
      if sentence.has(.placePreposition, at: next) {
        next += 2
      } else if case .date = sentence.items[next].kind {
        next += 1
      } else {
        break
      }
    }
    guard next < sentence.items.count else { return true }
    switch sentence.items[next].kind {
    case .punctuation:
      return sentence.has(.conjunction, at: next + 1) || sentence.has(.clauseBreak, at: next + 1)
    case .word:
      if sentence.has(.preposition, at: next) {
        return !["ب", "مع"].contains { bytes(of: next).elementsEqual($0.utf8) }
      }
      let edges: [ReservedClasses.Name] = [.conjunction, .clauseBreak, .that, .datePreposition]
      return edges.contains { sentence.has($0, at: next) }
    default: return false
    }
  }

  private func bytes(of item: Int) -> ArraySlice<UInt8> {
    context.text.folded.bytes[sentence.token(at: item).folded]
  }

  func isArabic(_ item: Int) -> Bool { bytes(of: item).first.map { $0 >= 0xd8 } ?? false }

  /// Whether a verb is one of a masculine subject: no ت at the end of the past, at the beginning of the present.
  private func isMasculine(_ item: Int) -> Bool {
    let verb = bytes(of: item)
    return !verb.suffix(2).elementsEqual("ت".utf8) && !verb.starts(with: "ت".utf8)
      && !verb.starts(with: "ست".utf8)
  }

  /// Whether a verb has its subject right before it as a pronoun: إنه التقى, not إن التقى.
  private func isBehindPronoun(_ item: Int) -> Bool {
    sentence.has(.that, at: item - 1) && !bytes(of: item - 1).suffix(2).elementsEqual("ن".utf8)
  }

  /// Whether an Arabic verb stands behind «الذي», whose antecedent is its subject, so that no name behind it is.
  func hasAntecedent(_ trigger: Range<Int>, _ form: WordForm, _ frame: Frame) -> Bool {
    frame.before.isEmpty && frame.subjects.isEmpty && sentence.has(.relative, at: trigger.lowerBound - 1)
      && !form.isDisjoint(with: [.past, .present, .future]) && form.isDisjoint(with: [.withObject, .passive])
      && isArabic(trigger.lowerBound) && sentence.end(at: trigger.upperBound) != nil
  }
}
