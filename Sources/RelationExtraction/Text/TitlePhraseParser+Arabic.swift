import EntityRecognition
import Gazetteer
import Orthography

/// In Arabic what a title is of follows it: رئيس روسيا, الرئيس الروسي, الناطق باسم الكرملين.
extension TitlePhraseParser {
  func arabic(_ title: PhraseMatch, at start: Int) -> TitlePhrase {
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
      } else if let complement = complement(at: next, of: phrase) {
        next = complement
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
      } else if phrase.of == nil, let forces = forces(at: next) {
        phrase.of = forces.country
        phrase.isDefinite = true
        next = forces.next
        phrase.tokens = start..<next
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
  func isOrigin(_ place: Int, ofTitleAt index: Int) -> Bool {
    sequence.has(.nationalTitle, at: index)
      || context.types(ofEntity: place) & EntityTypes.continent != 0
  }

  /// The organization that a generic word with its article stands for: رئيس المحكمة, الرئيس التنفيذي للشركة.
  func pointer(at index: Int) -> (organization: Int, length: Int)? {
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
  func organization(behindAt index: Int) -> Int? {
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
  func nisba(at index: Int) -> Int? {
    let token = sequence.tokens[index]
    guard hasArticle(index), token.source.count <= token.folded.count + 2 else { return nil }
    return context.demonyms.entity(ofAdjective: context.text.folded.bytes[token.folded])
  }

  func headPhrase(at index: Int) -> PhraseMatch? {
    sequence.phrase(.placeHead, at: index)
      ?? sequence.phrase(.organizationHead, at: index)
  }

  /// The first token behind generic words.
  func afterHeads(_ start: Int) -> Int {
    var next = start
    while let head = headPhrase(at: next), next < start + 4 { next += head.length }
    return next
  }

  /// The token of a place that stands here, behind its generic words.
  func placeToken(at start: Int) -> Int? {
    let next = afterHeads(start)
    guard let mention = sequence.mention(at: next),
      context.types(ofMention: mention) & (EntityTypes.place | EntityTypes.organization) != 0
    else { return nil }
    return next
  }
}
