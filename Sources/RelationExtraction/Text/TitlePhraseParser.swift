import EntityRecognition
import Gazetteer
import Orthography

/// Reads titles: in Arabic what the title is of follows it (رئيس روسيا, الرئيس الروسي, الناطق باسم الكرملين),
/// in English it stands before or after (Russian President, president of Russia, the Kremlin's spokesman).
struct TitlePhraseParser {
  let context: DocumentContext
  let sequence: TokenSequence

  /// At most so many words that the rules do not know may stand inside a title.
  private static let specifierLimit = 8

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
    } else if let mention = sequence.mention(at: next), isTitlePrefix(mention, at: next) {
      of = context.member(ofMention: mention)
      isOfOrganization = context.types(ofMention: mention) & EntityTypes.organization != 0
      next += 1
      isDefinite = true
      if let possessive = sequence.phrase(.possessive, at: next) {
        next += possessive.length
      }
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

  // MARK: English

  /// Whether a country or an organization stands where a title of it may follow: "Kremlin spokesman", not
  /// "in Russia President Putin", unless it is possessive.
  private func isTitlePrefix(_ mention: Int, at index: Int) -> Bool {
    let types = context.types(ofMention: mention)
    if types & (EntityTypes.place | EntityTypes.organization) == 0 { return false }
    if sequence.has(.possessive, at: index + 1) { return true }
    return types & (EntityTypes.country | EntityTypes.organization) != 0
      && !sequence.has(.placePreposition, at: index - 1)
  }

  private func english(
    _ title: PhraseMatch, at position: Int, start: Int, of before: EndMember?, isOfOrganization: Bool,
    isDefinite: Bool
  ) -> TitlePhrase {
    var next = position + title.length
    var phrase = TitlePhrase(
      name: sequence.details(of: title), tokens: start..<next, titleTokens: position..<next, of: before,
      isOfOrganization: isOfOrganization, isDefinite: isDefinite && !sequence.has(.indefinite, at: start - 1),
      isLeader: sequence.has(.leaderTitle, at: position))
    if phrase.of != nil, isOrigin(phrase.of?.entity ?? 0, ofTitleAt: position) { phrase.of = nil }
    if phrase.of == nil, let of = sequence.phrase(.of, at: next),
      let pointer = pointer(at: next + of.length)
    {
      phrase.of = EndMember(
        entity: pointer.organization,
        span: sequence.source(next + of.length..<next + of.length + pointer.length))
      phrase.isOfOrganization = true
      next += of.length + pointer.length
      phrase.tokens = start..<next
    } else if phrase.of == nil, let of = sequence.phrase(.of, at: next) {
      var place = next + of.length
      if let article = sequence.phrase(.article, at: place) { place += article.length }
      var passed = 0
      while passed < Self.specifierLimit, sequence.isWord(at: place), !isBoundary(place) {
        place += 1
        passed += 1
      }
      if let mention = sequence.mention(at: place),
        context.types(ofMention: mention) & EntityTypes.person == 0
      {
        let (owner, whole) = owned(by: mention, at: place)
        phrase.of = context.member(ofMention: owner)
        phrase.isOfOrganization = context.types(ofMention: owner) & EntityTypes.organization != 0
        next = whole + 1
        phrase.tokens = start..<next
      }
    } else if let to = sequence.phrase(.of, at: next),
      let mention = sequence.mention(at: next + to.length),
      context.types(ofMention: mention) & EntityTypes.person == 0
    {
      next += to.length + 1
      phrase.tokens = start..<next
    }
    attachHolder(at: next, to: &phrase)
    attachPlace(to: &phrase)
    return phrase
  }

  /// The country behind the name: "President Laurent Gbagbo of Ivory Coast".
  private func attachPlace(to phrase: inout TitlePhrase) {
    let next = phrase.tokens.upperBound
    guard phrase.of == nil, phrase.holder == next - 1,
      let of = sequence.phrase(.of, at: next)
    else { return }
    var place = next + of.length
    if let article = sequence.phrase(.article, at: place) { place += article.length }
    guard let mention = sequence.mention(at: place),
      context.types(ofMention: mention) & EntityTypes.country != 0
    else { return }
    phrase.of = context.member(ofMention: mention)
    phrase.tokens = phrase.tokens.lowerBound..<place + 1
  }

  /// What belongs to a place and is meant instead of it, "Sudan's paramilitary Rapid Support Forces", and the
  /// token where it ends; else the mention itself.
  private func owned(by mention: Int, at index: Int) -> (mention: Int, token: Int) {
    guard let possessive = sequence.phrase(.possessive, at: index + 1) else {
      return (mention, index)
    }
    var next = index + 1 + possessive.length
    let limit = next + 3
    while next < limit, sequence.isWord(at: next), !isBoundary(next) { next += 1 }
    guard let other = sequence.mention(at: next),
      context.types(ofMention: other) & EntityTypes.organization != 0
    else { return (mention, index) }
    return (other, next)
  }

  // MARK: Arabic

  private func arabic(_ title: PhraseMatch, at start: Int) -> TitlePhrase {
    var next = start + title.length
    var phrase = TitlePhrase(
      name: sequence.details(of: title), tokens: start..<next, titleTokens: start..<next,
      isDefinite: (start..<next).contains(where: hasArticle), isLeader: sequence.has(.leaderTitle, at: start))
    phrase.hasPronoun = (start..<next).contains { sequence.tokens[$0].hasPronoun }
    let isOpen = sequence.has(.openTitle, at: start)
    var specifiers = 0
    var hasHead = false
    let limit = isOpen ? Self.specifierLimit : 1
    while next < sequence.tokens.count {
      if let demonym = sequence.demonym(at: next) {
        if phrase.of == nil, !isOrigin(demonym.entity, ofTitleAt: start) {
          phrase.of = EndMember(entity: demonym.entity, span: sequence.source(next..<next + demonym.length))
          phrase.isOfOrganization = specifiers > 0
        }
        next += demonym.length
        phrase.tokens = start..<next
      } else if let modifier = sequence.phrase(.titleModifier, at: next) {
        if !sequence.value(of: modifier).isEmpty { phrase.prefix = sequence.value(of: modifier) }
        next += modifier.length
        phrase.tokens = start..<next
      } else if let mention = sequence.mention(at: next) {
        let types = context.types(ofMention: mention)
        if types & EntityTypes.person != 0 {
          guard phrase.of == nil, let place = nisba(at: next) else { break }
          phrase.of = EndMember(entity: place, span: sequence.source(next..<next + 1))
          next += 1
          phrase.tokens = start..<next
          continue
        }
        guard phrase.of == nil else { break }
        guard types & (EntityTypes.place | EntityTypes.organization) != 0 else { break }
        phrase.of = context.member(ofMention: mention)
        phrase.isOfOrganization = types & EntityTypes.organization != 0 || specifiers > 0
        phrase.isDefinite = true
        next += 1
        phrase.tokens = start..<next
      } else if let preposition = sequence.phrase(.placePreposition, at: next),
        let place = placeToken(at: next + preposition.length), isOpen || phrase.of != nil
      {
        if phrase.of == nil {
          phrase.of = sequence.mention(at: place).map { context.member(ofMention: $0) }
          phrase.isOfOrganization = specifiers > 0
          phrase.isDefinite = true
        }
        next = place + 1
        phrase.tokens = start..<next
      } else if let preposition = sequence.phrase(.placePreposition, at: next), isOpen,
        phrase.of == nil, pointer(at: next + preposition.length) != nil
      {
        next += preposition.length
      } else if let preposition = sequence.phrase(.placePreposition, at: next), isOpen,
        sequence.isWord(at: next + preposition.length), hasArticle(next + preposition.length),
        specifiers < limit
      {
        // «مسؤول السياسة الخارجية في الاتحاد»
        next += preposition.length + 1
        specifiers += 2
      } else if let of = sequence.phrase(.of, at: next), phrase.of == nil,
        let mention = sequence.mention(at: afterHeads(next + of.length)),
        context.types(ofMention: mention) & (EntityTypes.place | EntityTypes.organization) != 0
      {
        next = afterHeads(next + of.length)
      } else if phrase.of == nil, let organization = organization(behindAt: next) {
        next = organization
      } else if phrase.of == nil, let pointer = pointer(at: next) {
        phrase.of = EndMember(
          entity: pointer.organization, span: sequence.source(next..<next + pointer.length))
        phrase.isOfOrganization = true
        phrase.isDefinite = true
        next += pointer.length
        phrase.tokens = start..<next
      } else if let of = sequence.phrase(.of, at: next), phrase.of == nil,
        pointer(at: next + of.length) != nil
      {
        next += of.length
      } else if let head = headPhrase(at: next) {
        next += head.length
        hasHead = true
      } else if sequence.isWord(at: next), specifiers < limit, !isBoundary(next),
        phrase.of == nil || hasArticle(next) || sequence.isWord(at: next + 1) && hasArticle(next + 1)
      {
        next += 1
        specifiers += 1
      } else {
        break
      }
    }
    phrase.isSpecified = specifiers > 0 || hasHead && phrase.of == nil
    // An indefinite title before a name is the name's: مستشار بوتين, "Putin's adviser".
    let isPossessed =
      phrase.of == nil && sequence.value(of: title) != TitlePhrase.counterpart && !phrase.hasPronoun
      && !(start..<next).contains { sequence.isWord(at: $0) && hasArticle($0) }
    if isPossessed { return phrase }
    attachHolder(at: next, to: &phrase)
    return phrase
  }

  /// Whether an adjective says where somebody comes from and not what the office is of: القاضية الأوغندية, وزير
  /// الشؤون الأفريقية.
  private func isOrigin(_ place: Int, ofTitleAt index: Int) -> Bool {
    sequence.has(.nationalTitle, at: index)
      || context.types(ofEntity: place) & EntityTypes.continent != 0
  }

  /// The organization that a generic word with its article stands for: رئيس المحكمة, الرئيس التنفيذي للشركة.
  private func pointer(at index: Int) -> (organization: Int, length: Int)? {
    guard let words = sequence.phrase(.organizationPointer, at: index) else { return nil }
    let next = index + words.length
    guard
      let organization = context.organization(
        calledBy: sequence.source(index..<next), types: sequence.details(of: words).types)
    else { return nil }
    if sequence.mention(at: next) == nil, next < sequence.tokens.count, sequence.tokens[next].isDefinite {
      let isInternational = context.types(ofEntity: organization) & EntityTypes.stateless != 0
      let isFollowedByName =
        sequence.has(.honorific, at: next) || sequence.has(.title, at: next)
        || sequence.demonym(at: next) != nil && isInternational
      guard isFollowedByName else { return nil }
    }
    return (organization, words.length)
  }

  /// The token of the organization behind «بـ»: الأمين العام المساعد بالخارجية, المتحدث بوزارة الدفاع.
  private func organization(behindAt index: Int) -> Int? {
    guard sequence.isWord(at: index), sequence.has(.preposition, at: index),
      context.text.folded.bytes[sequence.tokens[index].folded].elementsEqual("ب".utf8)
    else { return nil }
    let next = afterHeads(index + 1)
    guard let mention = sequence.mention(at: next),
      context.types(ofMention: mention) & EntityTypes.organization != 0
    else { return nil }
    return next
  }

  /// The place whose adjective a word is that is also a person's name: «وزير الخارجية السوداني».
  private func nisba(at index: Int) -> Int? {
    let token = sequence.tokens[index]
    guard hasArticle(index), token.source.count <= token.folded.count + 2 else { return nil }
    return context.demonyms.entity(ofAdjective: context.text.folded.bytes[token.folded])
  }

  private func headPhrase(at index: Int) -> PhraseMatch? {
    sequence.phrase(.placeHead, at: index)
      ?? sequence.phrase(.organizationHead, at: index)
  }

  /// The first token behind generic words.
  private func afterHeads(_ start: Int) -> Int {
    var next = start
    while let head = headPhrase(at: next), next < start + 4 { next += head.length }
    return next
  }

  /// The token of a place that stands here, behind its generic words.
  private func placeToken(at start: Int) -> Int? {
    let next = afterHeads(start)
    guard let mention = sequence.mention(at: next),
      context.types(ofMention: mention) & (EntityTypes.place | EntityTypes.organization) != 0
    else { return nil }
    return next
  }

  // MARK: Both

  /// The name that follows, behind honorifics and one comma or quotation mark.
  private func attachHolder(at start: Int, to phrase: inout TitlePhrase) {
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
    while let honorific = sequence.phrase(.honorific, at: next) {
      next += honorific.length
    }
    if let other = sequence.phrase(.title, at: next), !sequence.has(.openTitle, at: next),
      sequence.mention(at: next + other.length) != nil, next == start
    {
      next += other.length
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
    let stop = context.afterPatronymic(next + 1, in: sequence)
    let isEnclosed = sequence.isPunctuation(.comma, at: start) && sequence.isPunctuation(.comma, at: stop)
    phrase.tokens = phrase.tokens.lowerBound..<stop + (isEnclosed ? 1 : 0)
  }

  private func hasArticle(_ index: Int) -> Bool {
    guard index < sequence.tokens.count else { return false }
    let bytes = context.text.folded.bytes[sequence.tokens[index].folded]
    if ArabicArticle.isPrefix(of: bytes) { return true }
    // «للرئيس» is spelt without the alef of the article.
    return bytes.prefix(2).elementsEqual("ل".utf8) && index > 0 && sequence.has(.of, at: index - 1)
      && sequence.tokens[index - 1].source.upperBound == sequence.tokens[index].source.lowerBound
  }

  /// Whether a word cannot be part of a title: a verb, a preposition, a clause break, another title.
  private func isBoundary(_ index: Int) -> Bool {
    let token = sequence.tokens[index]
    if token.isVerb { return true }
    let stops: [ReservedClasses.Name] = [
      .clauseBreak, .that, .preposition, .title, .negation, .plan, .report, .pair, .article, .datePreposition,
    ]
    return stops.contains { token.reserved & ReservedClasses.bit($0) != 0 }
  }
}
