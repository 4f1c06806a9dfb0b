import EntityRecognition
import Gazetteer
import Orthography

/// Places and organizations with their generic words and adjectives, what acts for them, and words that point back.
extension EndFinder {
  mutating func named(at index: Int) -> End? {
    var next = index
    var demonym: (entity: Int, tokens: Range<Int>)?
    var heads = 0
    while next < index + 6 {
      if let head = head(at: next) {
        next += head
        heads += 1
      } else if let found = sequence.demonym(at: next) {
        demonym = (found.entity, next..<next + found.length)
        next += found.length
        // "the Russian space agency Roscosmos"
        if !hasArticle(next - 1), head(at: next) == nil, sequence.isWord(at: next), head(at: next + 1) != nil,
          sequence.tokens[next].kind == .word(Vocabulary.unknown)
        {
          next += 1
        }
      } else if heads > 0, let of = sequence.phrase(.of, at: next) {
        next += of.length
      } else if heads > 0, isAdjective(at: next) || isKind(at: next) {
        next += 1
      } else {
        break
      }
    }
    if next > index, heads > 0, sequence.mention(at: next) == nil,
      let capital = capital(index..<next, of: demonym)
    {
      return capital
    }
    if next > index, heads == 0 || sequence.mention(at: next) == nil {
      (next, demonym) = (index, nil)
    }
    guard let mention = sequence.mention(at: next) else { return nil }
    let types = context.types(ofMention: mention)
    // "Syria's Sharaa", as headlines call people.
    if next == index, types & (EntityTypes.place | EntityTypes.organization) != 0,
      let possessive = sequence.phrase(.possessive, at: next + 1),
      let holder = sequence.mention(at: next + 1 + possessive.length),
      context.types(ofMention: holder) & EntityTypes.person != 0
    {
      return person(holder, tokens: index..<next + 2 + possessive.length)
    }
    if types & (EntityTypes.place | EntityTypes.organization) == 0 {
      return next == index ? person(mention, tokens: index..<next + 1) : nil
    }
    let member = context.member(ofMention: mention)
    if let demonym { locate(member, types, in: demonym.entity, tokens: demonym.tokens) }
    locateByName(member, types)
    let isPlain = types & EntityTypes.country != 0
    var stop = next + 1
    while !isPlain, stop < next + 6 {
      if let found = sequence.demonym(at: stop), hasArticle(stop) {
        locate(member, types, in: found.entity, tokens: stop..<stop + found.length)
        stop += found.length
      } else if let country = adjectiveLikeMention(at: stop) {
        locate(member, types, in: country, tokens: stop..<stop + 1)
        stop += 1
      } else if isAdjective(at: stop) {
        stop += 1
      } else {
        break
      }
    }
    return End(members: context.arena.one(member), types: types, tokens: index..<stop)
  }

  /// The capital that «العاصمة السودانية» means.
  private func capital(_ tokens: Range<Int>, of demonym: (entity: Int, tokens: Range<Int>)?) -> End? {
    guard let demonym, let head = sequence.phrase(.placeHead, at: tokens.lowerBound),
      sequence.value(of: head) == "capital",
      tokens.lowerBound + head.length == demonym.tokens.lowerBound,
      let city = context.knowledge.capital(of: demonym.entity)
    else { return nil }
    let member = EndMember(entity: city, span: sequence.source(tokens))
    return End(
      members: context.arena.one(member), types: context.types(ofEntity: city), tokens: tokens,
      isCoreference: true)
  }

  /// Whether a word behind a generic one says of what kind it is, before an adjective of nationality and the name:
  /// «شركة الشحن الفرنسية سي إم إيه».
  private func isKind(at index: Int) -> Bool {
    guard index < sequence.tokens.count, case .word(Vocabulary.unknown) = sequence.tokens[index].kind,
      sequence.tokens[index].isDefinite, let adjective = sequence.demonym(at: index + 1)
    else { return false }
    return sequence.mention(at: index + 1 + adjective.length) != nil
  }

  /// What acts for a place or an organization and stands for it: القوات الروسية, حكومة كوريا الشمالية, قوات حماس;
  /// "Russian forces".
  func actor(at index: Int) -> End? {
    func end(_ place: Int, _ tokens: Range<Int>) -> End? {
      guard context.types(ofEntity: place) & EntityTypes.place != 0 else { return nil }
      let member = EndMember(entity: place, span: sequence.source(tokens))
      return End(members: context.arena.one(member), types: EntityTypes.actor, tokens: tokens)
    }
    var next = index
    var isArabic = true
    var governs = false
    while let head = sequence.phrase(.actorHead, at: next) {
      isArabic = head.isArabic
      governs = governs || sequence.value(of: head) == "government"
      next += head.length
    }
    if next > index, isArabic {
      if governs, let seat = governed(at: next) { return end(seat.place, index..<seat.stop) }
      if let adjective = sequence.demonym(at: next) {
        return end(adjective.entity, index..<next + adjective.length)
      }
      if let of = sequence.phrase(.of, at: next) { next += of.length }
      if let kind = sequence.phrase(.organizationHead, at: next) { next += kind.length }
      guard let mention = sequence.mention(at: next) else { return nil }
      let types = context.types(ofMention: mention)
      if types & EntityTypes.organization != 0 {
        return End(
          members: context.arena.one(context.member(ofMention: mention)), types: types,
          tokens: index..<next + 1)
      }
      return end(context.mentions[mention].entity, index..<next + 1)
    }
    guard next == index, let adjective = sequence.demonym(at: index),
      let head = sequence.phrase(.actorHead, at: index + adjective.length)
    else { return nil }
    return end(adjective.entity, index..<index + adjective.length + head.length)
  }

  /// The country that authorities govern: «السلطات العسكرية في مالي».
  private func governed(at index: Int) -> (place: Int, stop: Int)? {
    var next = index
    while next < index + 2, next < sequence.tokens.count, sequence.tokens[next].isDefinite,
      sequence.demonym(at: next) == nil, sequence.isWord(at: next)
    {
      next += 1
    }
    guard let preposition = sequence.phrase(.placePreposition, at: next),
      let mention = sequence.mention(at: next + preposition.length),
      context.types(ofMention: mention) & EntityTypes.country != 0
    else { return nil }
    return (context.mentions[mention].entity, next + preposition.length + 1)
  }

  /// Words that point back: أراضيها to a country, المنشأة to a site, ضيفه to the other of two people, بلاده to
  /// the speaker's country, الوكالة to the news agency named last.
  func pointer(at index: Int) -> End? {
    func end(_ entity: Int?, _ types: UInt64, _ length: Int) -> End? {
      guard let entity, !nameFollows(index + length) else { return nil }
      let member = EndMember(entity: entity, span: sequence.source(index..<index + length))
      return End(members: context.arena.one(member), types: types, tokens: index..<index + length)
    }
    if let words = sequence.phrase(.territory, at: index) {
      return end(context.lastCountry, EntityTypes.country, words.length)
    }
    if let words = sequence.phrase(.placePointer, at: index) {
      return end(context.lastSite, EntityTypes.mask(["Facility"]), words.length)
    }
    if let words = sequence.phrase(.otherPerson, at: index) {
      return end(RoleResolver(context: context).otherPerson(), EntityTypes.person, words.length)
    }
    if let words = sequence.phrase(.organizationPointer, at: index) {
      let next = index + words.length
      let isDescribed = next < sequence.tokens.count && sequence.tokens[next].isDefinite
      let organization = context.organization(
        calledBy: sequence.source(index..<next), types: sequence.details(of: words).types)
      if let organization, !isDescribed {
        if let found = end(organization, context.types(ofEntity: organization), words.length) { return found }
      }
    }
    if let words = sequence.phrase(.latter, at: index) {
      let resolver = RoleResolver(context: context)
      let titles = sequence.value(of: words)
      let person =
        titles.isEmpty ? context.history.last : resolver.lastHolder(ofAnyOf: titles)
      return end(person, EntityTypes.person, words.length)
    }
    if let words = sequence.phrase(.ownCountry, at: index) {
      let country = speaker().flatMap { RoleResolver(context: context).country(of: $0) }
      return end(country, EntityTypes.actor, words.length)
    }
    if let words = sequence.phrase(.sourcePointer, at: index) {
      if sequence.value(of: words) == "agency", let adjective = sequence.demonym(at: index + words.length),
        let agency = context.agency(ofCountry: adjective.entity)
      {
        let tokens = index..<index + words.length + adjective.length
        let member = EndMember(entity: agency, span: sequence.source(tokens))
        return End(
          members: context.arena.one(member), types: context.types(ofEntity: agency), tokens: tokens,
          isCoreference: true)
      }
      let organization = sequence.value(of: words) == "agency" ? context.lastAgency : context.lastOutlet
      let types = organization.map { context.types(ofEntity: $0) } ?? 0
      return end(organization, types, words.length)
    }
    return nil
  }

  /// The person whose words the sentence tells: who stands behind its last verb of telling, else whom it names
  /// first, else who was named last.
  private func speaker() -> Int? {
    var first: Int?
    var teller: Int?
    for (index, item) in items.enumerated() {
      guard item.types & EntityTypes.person != 0, case .end(let number) = item.kind,
        ends[Int(number)].members.count == 1
      else { continue }
      let person = ends[Int(number)].members[0].entity
      first = first ?? person
      if index > 0, items[index - 1].reserved & ReservedClasses.bit(.report) != 0 { teller = person }
    }
    return teller ?? first ?? context.history.last
  }

  /// Whether a name or an adjective follows, which says what the words before it mean.
  private func nameFollows(_ index: Int) -> Bool {
    sequence.mention(at: index) != nil || sequence.has(.title, at: index) || isAdjective(at: index)
      || sequence.demonym(at: index) != nil
  }

  /// The adjective of a place that belongs to no name, for frames that ask for one.
  func adjective(at index: Int) -> End? {
    guard let found = sequence.demonym(at: index) else { return nil }
    let tokens = index..<index + found.length
    let member = EndMember(entity: found.entity, span: sequence.source(tokens))
    return End(members: context.arena.one(member), types: EntityTypes.adjective, tokens: tokens)
  }

  /// The country whose name is also its adjective, as السعودية.
  private func adjectiveLikeMention(at index: Int) -> Int? {
    guard let mention = sequence.mention(at: index),
      context.types(ofMention: mention) & EntityTypes.country != 0, hasArticle(index),
      context.demonyms.entity(ofAdjective: context.text.folded.bytes[sequence.tokens[index].folded])
        == context.mentions[mention].entity
    else { return nil }
    return context.mentions[mention].entity
  }

  private func head(at index: Int) -> Int? {
    (sequence.phrase(.placeHead, at: index)
      ?? sequence.phrase(.organizationHead, at: index))?.length
  }

  private mutating func locate(_ member: EndMember, _ types: UInt64, in place: Int, tokens: Range<Int>) {
    guard place != member.entity, types & EntityTypes.stateless == 0,
      context.types(ofEntity: place) & EntityTypes.place != 0,
      Geography(knowledge: context.knowledge).allows(member.entity, in: place)
    else { return }
    let span = sequence.source(tokens)
    facts.append(
      PhraseFact(
        type: "LOCATED_IN", source: member, target: EndMember(entity: place, span: span), trigger: span,
        title: nil, rule: "demonym", confidence: 0.8))
  }

  /// Where an organization is whose name holds an adjective of nationality: البنك المركزي المصري.
  private mutating func locateByName(_ member: EndMember, _ types: UInt64) {
    guard types & EntityTypes.locatedByName != 0, !context.isLearning else { return }
    guard let adjective = context.adjective(in: member.span),
      Geography(knowledge: context.knowledge).allows(member.entity, in: adjective.entity),
      context.locate(member.entity)
    else { return }
    facts.append(
      PhraseFact(
        type: "LOCATED_IN", source: member, target: adjective, trigger: adjective.span, title: nil,
        rule: "demonym", confidence: 0.75))
  }

  private func hasArticle(_ index: Int) -> Bool {
    ArabicArticle.isPrefix(of: context.text.folded.bytes[sequence.tokens[index].folded])
  }

  /// Whether a word that the rules do not know looks like an Arabic relative adjective with its article.
  func isAdjective(at index: Int) -> Bool {
    guard index < sequence.tokens.count, case .word(Vocabulary.unknown) = sequence.tokens[index].kind,
      hasArticle(index)
    else { return false }
    let bytes = context.text.folded.bytes[sequence.tokens[index].folded]
    return bytes.count > 8
      && (bytes.suffix(2).elementsEqual("ي".utf8) || bytes.suffix(4).elementsEqual("يه".utf8))
  }
}
