import EntityRecognition
import Gazetteer
import Orthography

/// Reads titles: in Arabic what the title is of follows it (رئيس روسيا, الرئيس الروسي, الناطق باسم الكرملين),
/// in English it stands before or after (Russian President, president of Russia, the Kremlin's spokesman).
struct TitlePhraseParser {
  let context: DocumentContext
  let sequence: TokenSequence

  /// At most so many words that the rules do not know may stand inside a title.
  static let specifierLimit = 8

  /// The title phrase that begins at a token.
  func phrase(at start: Int) -> TitlePhrase? {
    var next = start
    var of: EndMember?
    var isOfOrganization = false
    var isDefinite = false
    if let article = sequence.phrase(.article, at: next) {
      next += article.length
      isDefinite = true
    } else if let pronoun = sequence.phrase(.possessivePronoun, at: next) {
      next += pronoun.length
    }
    if let title = sequence.phrase(.title, at: next) {
      return title.isArabic
        ? arabic(title, at: next)
        : english(title, at: next, start: start, of: nil, isOfOrganization: false, isDefinite: isDefinite)
    }
    var modifiers = 0
    var prefix = ""
    while let modifier = sequence.phrase(.titleModifier, at: next), !modifier.isArabic,
      modifiers < 2
    {
      if !sequence.value(of: modifier).isEmpty { prefix = sequence.value(of: modifier) }
      next += modifier.length
      modifiers += 1
    }
    if let demonym = sequence.demonym(at: next) {
      of = EndMember(entity: demonym.entity, span: sequence.source(next..<next + demonym.length))
      next += demonym.length
      isDefinite = true
      // "the Turkish presidency's communications director"
      if let head = sequence.phrase(.actorHead, at: next),
        let possessive = sequence.phrase(.possessive, at: next + head.length)
      {
        next += head.length + possessive.length
      }
    } else if let mention = sequence.mention(at: next), isTitlePrefix(mention, at: next) {
      of = context.member(ofMention: mention)
      isOfOrganization = context.types(ofMention: mention) & EntityTypes.organization != 0
      next += 1
      isDefinite = true
      if let possessive = sequence.phrase(.possessive, at: next) {
        next += possessive.length
      }
    } else if modifiers == 0, let pointer = pointer(at: start),
      let possessive = sequence.phrase(.possessive, at: start + pointer.length)
    {
      // "the bloc's high representative"
      of = EndMember(
        entity: pointer.organization, span: sequence.source(start..<start + pointer.length))
      isOfOrganization = true
      next = start + pointer.length + possessive.length
      isDefinite = true
    } else if modifiers == 0 {
      return nil
    }
    while let modifier = sequence.phrase(.titleModifier, at: next), modifiers < 4 {
      if !sequence.value(of: modifier).isEmpty { prefix = sequence.value(of: modifier) }
      next += modifier.length
      modifiers += 1
    }
    // "Chinese Commerce Minister", "the EU's top diplomat": words that no rule knows.
    var unknown = 0
    while of != nil, unknown < 3, sequence.phrase(.title, at: next) == nil,
      sequence.isWord(at: next), sequence.tokens[next].kind == .word(Vocabulary.unknown)
    {
      next += 1
      unknown += 1
    }
    guard let title = sequence.phrase(.title, at: next), !title.isArabic else {
      return nil
    }
    var phrase = english(
      title, at: next, start: start, of: of, isOfOrganization: isOfOrganization, isDefinite: isDefinite)
    phrase.prefix = prefix
    if unknown > 0 { phrase.isLeader = false }
    return phrase
  }

  /// A title that describes somebody named before; words that no rule knows may stand before it: "vice department
  /// director of the party".
  func description(at start: Int) -> TitlePhrase? {
    var next = start
    while next < start + 3 {
      if let title = phrase(at: next) { return title }
      guard sequence.isWord(at: next), !isBoundary(next) || sequence.has(.article, at: next) else {
        return nil
      }
      next += 1
    }
    return phrase(at: next)
  }

  /// What a title says behind what it is of: what it is for, «المتحدث باسم الخارجية لشؤون أفريقيا», and where an
  /// envoy is sent, «المبعوث الأممي إلى ليبيا». The token behind it.
  func complement(at index: Int, of phrase: TitlePhrase) -> Int? {
    guard let words = sequence.phrase(.titleComplement, at: index) else { return nil }
    var next = afterHeads(index + words.length)
    if sequence.value(of: words) == "to" {
      guard phrase.of != nil, phrase.isEnvoy, let mention = sequence.mention(at: next),
        context.types(ofMention: mention) & (EntityTypes.place | EntityTypes.organization) != 0,
        let holder = sequence.mention(at: name(behind: next + 1)),
        context.types(ofMention: holder) & EntityTypes.person != 0
      else { return nil }
      return next + 1
    }
    let limit = next + 3
    while next < limit, sequence.isWord(at: next), !isBoundary(next), !sequence.has(.honorific, at: next) {
      next += 1
    }
    if let mention = sequence.mention(at: next), context.types(ofMention: mention) & EntityTypes.person == 0 {
      next += 1
    }
    return next
  }

  /// The country of forces that a title is of, «القائد العام للقوات المسلحة الليبية», and the token behind them.
  func forces(at index: Int) -> (country: EndMember, next: Int)? {
    var next = index
    if let of = sequence.phrase(.of, at: next) { next += of.length }
    let start = next
    while let head = sequence.phrase(.actorHead, at: next) { next += head.length }
    guard next > start, let demonym = sequence.demonym(at: next) else { return nil }
    let end = next + demonym.length
    return (EndMember(entity: demonym.entity, span: sequence.source(next..<end)), end)
  }

  /// The token of the name behind ranks, professions and what describes their holder: «الجنرال المتقاعد خليفة
  /// حفتر», «المغني المصري عمرو دياب», «المستشار (عقيلة صالح)»; the first token where none stand.
  func name(behind start: Int) -> Int {
    var next = start
    var described = 0
    while next < sequence.tokens.count, sequence.mention(at: next) == nil {
      if let honorific = sequence.phrase(.honorific, at: next) {
        next += honorific.length
      } else if next > start, described < 3, let length = description(ofHolderAt: next) {
        next += length
        described += 1
      } else {
        break
      }
    }
    if sequence.isPunctuation(.open, at: next), sequence.isPunctuation(.close, at: next + 2) { next += 1 }
    return next
  }

  /// The length of what a definite word, a modifier or an adjective of nationality says of a person before the
  /// name.
  func description(ofHolderAt index: Int) -> Int? {
    if let adjective = sequence.demonym(at: index) { return adjective.length }
    if let modifier = sequence.phrase(.titleModifier, at: index), modifier.isArabic { return modifier.length }
    let isUnknown = sequence.tokens[index].kind == .word(Vocabulary.unknown)
    return isUnknown && sequence.tokens[index].isDefinite ? 1 : nil
  }

  /// The name that follows, behind honorifics and one comma or quotation mark.
  func attachHolder(at start: Int, to phrase: inout TitlePhrase) {
    var next = start
    let isSomebodys = phrase.of != nil || sequence.has(.possessivePronoun, at: phrase.tokens.lowerBound)
    if sequence.isPunctuation(.comma, at: next), isSomebodys, start == phrase.tokens.upperBound {
      next += 1
    }
    // «قائد القيادة المركزية (سنتكوم) الجنرال …»
    if sequence.isPunctuation(.open, at: next), isSomebodys,
      let close = (next..<min(next + 7, sequence.tokens.count)).first(where: {
        sequence.isPunctuation(.close, at: $0)
      })
    {
      next = close + 1
    }
    next = name(behind: next)
    if let other = sequence.phrase(.title, at: next), !sequence.has(.openTitle, at: next), next == start {
      let behind = name(behind: next + other.length)
      if sequence.mention(at: behind) != nil { next = behind }
    }
    guard let mention = sequence.mention(at: next),
      context.types(ofMention: mention) & EntityTypes.person != 0
    else { return }
    if let of = phrase.of, phrase.isLeader || phrase.isOfficeOfState,
      context.types(ofEntity: of.entity) & EntityTypes.country != 0,
      context.isForeign(context.mentions[mention].entity, to: of.entity)
    {
      return
    }
    phrase.holder = next
    var stop = context.afterPatronymic(next + 1, in: sequence)
    if sequence.isPunctuation(.open, at: next - 1), sequence.isPunctuation(.close, at: stop) { stop += 1 }
    let isEnclosed = sequence.isPunctuation(.comma, at: start) && sequence.isPunctuation(.comma, at: stop)
    phrase.tokens = phrase.tokens.lowerBound..<stop + (isEnclosed ? 1 : 0)
  }

  func hasArticle(_ index: Int) -> Bool {
    guard index < sequence.tokens.count else { return false }
    let bytes = context.text.folded.bytes[sequence.tokens[index].folded]
    if ArabicArticle.isPrefix(of: bytes) { return true }
    // «للرئيس» is spelt without the alef of the article.
    return bytes.prefix(2).elementsEqual("ل".utf8) && index > 0 && sequence.has(.of, at: index - 1)
      && sequence.tokens[index - 1].source.upperBound == sequence.tokens[index].source.lowerBound
  }

  /// Whether a word cannot be part of a title: a verb, a preposition, a clause break, another title.
  func isBoundary(_ index: Int) -> Bool {
    let token = sequence.tokens[index]
    if token.isVerb { return true }
    let stops: [ReservedClasses.Name] = [
      .clauseBreak, .that, .preposition, .title, .negation, .plan, .report, .pair, .article, .datePreposition,
    ]
    return stops.contains { token.reserved & ReservedClasses.bit($0) != 0 }
  }
}
