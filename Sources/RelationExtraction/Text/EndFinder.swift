import EntityRecognition
import Gazetteer
import Orthography

/// Finds the ends of a sentence: names with their titles, titles that stand for a name, pairs, places and
/// organizations with their generic words and adjectives.
struct EndFinder {
  private let sequence: TokenSequence
  private let context: DocumentContext
  private var result: AnalysedSentence
  /// What the last title belongs to and where it ended, for a second title that shares it.
  private var lastTitle: (phrase: TitlePhrase, end: Int)?

  /// Reads a sentence. The people it names are added to the context's history.
  static func analyse(_ sequence: TokenSequence, context: DocumentContext) -> AnalysedSentence {
    var finder = EndFinder(
      sequence: sequence, context: context, result: AnalysedSentence(sequence: sequence), lastTitle: nil)
    finder.run()
    return finder.result
  }

  private mutating func run() {
    var index = 0
    while index < sequence.tokens.count {
      if !mayBeginEnd(index) {
        appendItem(at: index)
        index += 1
      } else if let end = pair(at: index) ?? titled(at: index) ?? named(at: index) ?? actor(at: index)
        ?? adjective(at: index) ?? pointer(at: index)
      {
        index = append(end)
      } else {
        appendItem(at: index)
        index += 1
      }
    }
    result.findDetours(bits: context.bits)
  }

  /// Whether anything that makes an end may begin at a token: most words of a text are none of it.
  private func mayBeginEnd(_ index: Int) -> Bool {
    let token = sequence.tokens[index]
    switch token.kind {
    case .mention: return true
    case .word: return token.reserved & Self.beginnings != 0 || token.demonym >= 0
    case .date, .punctuation: return false
    }
  }

  private static let beginnings = ReservedClasses.bits([
    .article, .possessivePronoun, .title, .titleModifier, .honorific, .otherPerson, .pair, .pairTitle,
    .placeHead,
    .organizationHead, .actorHead, .territory, .placePointer, .ownCountry, .sourcePointer,
  ])

  private mutating func appendItem(at index: Int) {
    let kind: AnalysedSentence.Item.Kind
    switch sequence.tokens[index].kind {
    case .word, .mention: kind = .word
    case .date(let date): kind = .date(date)
    case .punctuation(let mark): kind = .punctuation(mark)
    }
    result.items.append(AnalysedSentence.Item(kind: kind, tokens: index..<index + 1))
  }

  /// Adds an end and what is said of it behind a comma; returns the token after it.
  private mutating func append(_ end: End) -> Int {
    var end = end
    if end.types & EntityTypes.person != 0 {
      for member in end.members { context.remember(member.entity) }
      if end.members.count == 1, let stop = apposition(to: end.members[0], at: end.tokens.upperBound) {
        end.tokens = end.tokens.lowerBound..<stop
      }
    }
    if !end.isCoreference { context.remember(places: end.members, types: end.types) }
    if end.types & EntityTypes.organization != 0, let member = end.members.last {
      context.remember(organization: member.entity, namedBy: sequence.source(end.tokens), types: end.types)
    }
    for member in end.members { result.itemOfSpan[member.span.lowerBound] = result.items.count }
    result.items.append(AnalysedSentence.Item(kind: .end(result.ends.count), tokens: end.tokens))
    result.ends.append(end)
    return end.tokens.upperBound
  }

  // MARK: People

  private func pair(at index: Int) -> End? {
    var start = index
    if let article = sequence.phrase(.article, at: index, bits: context.bits), !sequence.has(.pair, at: index)
    {
      start += article.length
    }
    let resolver = RoleResolver(context: context)
    if let title = sequence.phrase(.pairTitle, at: start, bits: context.bits) {
      var people: [EndMember] = []
      var next = start + title.length
      var stop = next
      while people.count < 2, let mention = sequence.mention(at: next),
        context.types(ofMention: mention) & EntityTypes.country != 0,
        let person = resolver.leader(of: context.mentions[mention].entity)
      {
        people.append(EndMember(entity: person, span: sequence.source(index..<next + 1)))
        stop = next + 1
        next = stop
        if let conjunction = sequence.phrase(.conjunction, at: next, bits: context.bits) {
          next += conjunction.length
        }
      }
      if people.count == 2, people[0].entity != people[1].entity {
        for member in people.indices { people[member].span = sequence.source(index..<stop) }
        return End(members: people, types: EntityTypes.person, tokens: index..<stop, isCoreference: true)
      }
    }
    guard let pair = sequence.phrase(.pair, at: start, bits: context.bits) else { return nil }
    let people = resolver.pair(ofLeaders: pair.value == "leaders")
    guard people.count == 2 else { return nil }
    let tokens = index..<start + pair.length
    let span = sequence.source(start..<start + pair.length)
    return End(
      members: people.map { EndMember(entity: $0, span: span) }, types: EntityTypes.person, tokens: tokens,
      isCoreference: true)
  }

  private mutating func titled(at index: Int) -> End? {
    let parser = TitlePhraseParser(context: context, sequence: sequence)
    guard var title = parser.phrase(at: index) else {
      var next = index
      while let honorific = sequence.phrase(.honorific, at: next, bits: context.bits) {
        next += honorific.length
      }
      if let other = sequence.phrase(.otherPerson, at: next, bits: context.bits) { next += other.length }
      guard next > index else { return nil }
      if let mention = sequence.mention(at: next), context.types(ofMention: mention) & EntityTypes.person != 0
      {
        return person(mention, tokens: index..<next + 1)
      }
      guard var inner = titled(at: next) else { return nil }
      inner.tokens = index..<inner.tokens.upperBound
      return inner
    }
    if title.title == TitlePhrase.counterpart {
      if let last = lastTitle?.phrase {
        (title.title, title.prefix, title.isLeader) = (last.title, last.prefix, last.isLeader)
      } else if let person = context.history.last,
        let position = context.positions.first(where: { $0.person == person })
      {
        (title.title, title.isLeader) = (position.title, position.isLeader)
      }
      title.isDefinite = title.title != TitlePhrase.counterpart
    }
    if let holder = title.holder, let mention = sequence.mention(at: holder) {
      if title.of == nil, let last = lastTitle, let of = last.phrase.of,
        context.types(ofEntity: of.entity) & EntityTypes.country != 0,
        let joiner = sequence.phrase(.joiner, at: last.end, bits: context.bits),
        index == last.end + joiner.length
      {
        title.of = of
      }
      state(title, holder: context.member(ofMention: mention), rule: "title", confidence: 0.9)
      if title.of != nil { lastTitle = (title, title.tokens.upperBound) }
      return person(mention, tokens: title.tokens)
    }
    guard title.isDefinite, let person = RoleResolver(context: context).person(title: title) else {
      return nil
    }
    let span = sequence.source(title.tokens)
    if let of = title.of, context.announce(title, of: of.entity, person: person) {
      result.facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: EndMember(entity: person, span: span), target: of,
          trigger: sequence.source(title.titleTokens), title: title.fullTitle, isLeader: title.isLeader,
          rule: PhraseFact.coreferenceRule, confidence: 0.6))
    }
    return End(
      members: [EndMember(entity: person, span: span)], types: EntityTypes.person, tokens: title.tokens,
      isCoreference: true)
  }

  private func person(_ mention: Int, tokens: Range<Int>) -> End {
    End(
      members: [context.member(ofMention: mention)], types: context.types(ofMention: mention), tokens: tokens)
  }

  /// Records that a person holds a title; without knowing of what, asks the gazetteer.
  private mutating func state(_ title: TitlePhrase, holder: EndMember, rule: String, confidence: Double) {
    if title.title == TitlePhrase.counterpart { return }
    let trigger = sequence.source(title.titleTokens)
    if let of = title.of {
      result.facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: of, trigger: trigger, title: title.fullTitle,
          isLeader: title.isLeader, rule: rule, confidence: confidence))
    } else if let of = RoleResolver(context: context).organization(of: title, person: holder.entity) {
      result.facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: EndMember(entity: of, span: trigger),
          trigger: trigger, title: title.fullTitle, isLeader: title.isLeader, rule: rule + "-known",
          confidence: confidence * 0.7))
    }
  }

  /// What a comma or bracket adds to a name: "Pak Thae Song, head of the space committee,".
  private mutating func apposition(to person: EndMember, at comma: Int) -> Int? {
    let isBracket = sequence.isPunctuation(.open, at: comma)
    guard isBracket || sequence.isPunctuation(.comma, at: comma) else { return nil }
    let parser = TitlePhraseParser(context: context, sequence: sequence)
    guard let title = parser.phrase(at: comma + 1), title.holder == nil, title.of != nil else { return nil }
    let stop = title.tokens.upperBound
    let isClosed =
      sequence.isPunctuation(.comma, at: stop) || sequence.isPunctuation(.close, at: stop)
    guard isClosed || stop == sequence.tokens.count || sequence.has(.conjunction, at: stop) else {
      return nil
    }
    state(title, holder: person, rule: "title-apposition", confidence: 0.85)
    return isClosed ? stop + 1 : stop
  }

  // MARK: Places and organizations

  private mutating func named(at index: Int) -> End? {
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
      } else if heads > 0, let of = sequence.phrase(.of, at: next, bits: context.bits) {
        next += of.length
      } else if heads > 0, isAdjective(at: next) {
        next += 1
      } else {
        break
      }
    }
    if next > index, heads == 0 || sequence.mention(at: next) == nil {
      (next, demonym) = (index, nil)
    }
    guard let mention = sequence.mention(at: next) else { return nil }
    let types = context.types(ofMention: mention)
    if types & (EntityTypes.place | EntityTypes.organization) == 0 {
      return next == index ? person(mention, tokens: index..<next + 1) : nil
    }
    let member = context.member(ofMention: mention)
    if let demonym { locate(member, types, in: demonym.entity, tokens: demonym.tokens) }
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
    return End(members: [member], types: types, tokens: index..<stop)
  }

  /// What acts for a place or an organization and stands for it: القوات الروسية, حكومة كوريا الشمالية, قوات حماس;
  /// "Russian forces".
  private func actor(at index: Int) -> End? {
    func end(_ place: Int, _ tokens: Range<Int>) -> End? {
      guard context.types(ofEntity: place) & EntityTypes.place != 0 else { return nil }
      let member = EndMember(entity: place, span: sequence.source(tokens))
      return End(members: [member], types: EntityTypes.actor, tokens: tokens)
    }
    var next = index
    var isArabic = true
    while let head = sequence.phrase(.actorHead, at: next, bits: context.bits) {
      isArabic = head.isArabic
      next += head.length
    }
    if next > index, isArabic {
      if let adjective = sequence.demonym(at: next) {
        return end(adjective.entity, index..<next + adjective.length)
      }
      guard let mention = sequence.mention(at: next) else { return nil }
      let types = context.types(ofMention: mention)
      if types & EntityTypes.organization != 0 {
        return End(members: [context.member(ofMention: mention)], types: types, tokens: index..<next + 1)
      }
      return end(context.mentions[mention].entity, index..<next + 1)
    }
    guard next == index, let adjective = sequence.demonym(at: index),
      let head = sequence.phrase(.actorHead, at: index + adjective.length, bits: context.bits)
    else { return nil }
    return end(adjective.entity, index..<index + adjective.length + head.length)
  }

  /// Words that point back: أراضيها to a country, المنشأة to a site, ضيفه to the other of two people, بلاده to
  /// the speaker's country, الوكالة to the news agency named last.
  private func pointer(at index: Int) -> End? {
    func end(_ entity: Int?, _ types: UInt64, _ length: Int) -> End? {
      guard let entity, !nameFollows(index + length) else { return nil }
      let member = EndMember(entity: entity, span: sequence.source(index..<index + length))
      return End(members: [member], types: types, tokens: index..<index + length)
    }
    if let words = sequence.phrase(.territory, at: index, bits: context.bits) {
      return end(context.lastCountry, EntityTypes.country, words.length)
    }
    if let words = sequence.phrase(.placePointer, at: index, bits: context.bits) {
      return end(context.lastSite, EntityTypes.mask(["Facility"]), words.length)
    }
    if let words = sequence.phrase(.otherPerson, at: index, bits: context.bits) {
      return end(RoleResolver(context: context).otherPerson(), EntityTypes.person, words.length)
    }
    if let words = sequence.phrase(.ownCountry, at: index, bits: context.bits) {
      let country = speaker().flatMap { RoleResolver(context: context).country(of: $0) }
      return end(country, EntityTypes.actor, words.length)
    }
    if let words = sequence.phrase(.sourcePointer, at: index, bits: context.bits) {
      let organization = words.value == "agency" ? context.lastAgency : context.lastOutlet
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
    for (index, item) in result.items.enumerated() {
      guard case .end(let number) = item.kind, result.ends[number].types & EntityTypes.person != 0,
        result.ends[number].members.count == 1
      else { continue }
      first = first ?? result.ends[number].members[0].entity
      if result.has(.report, at: index - 1) { teller = result.ends[number].members[0].entity }
    }
    return teller ?? first ?? context.history.last
  }

  /// Whether a name or an adjective follows, which says what the words before it mean.
  private func nameFollows(_ index: Int) -> Bool {
    sequence.mention(at: index) != nil || sequence.has(.title, at: index) || isAdjective(at: index)
      || sequence.demonym(at: index) != nil
  }

  /// The adjective of a place that belongs to no name, for frames that ask for one.
  private func adjective(at index: Int) -> End? {
    guard let found = sequence.demonym(at: index) else { return nil }
    let tokens = index..<index + found.length
    let member = EndMember(entity: found.entity, span: sequence.source(tokens))
    return End(members: [member], types: EntityTypes.adjective, tokens: tokens)
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
    (sequence.phrase(.placeHead, at: index, bits: context.bits)
      ?? sequence.phrase(.organizationHead, at: index, bits: context.bits))?.length
  }

  private mutating func locate(_ member: EndMember, _ types: UInt64, in place: Int, tokens: Range<Int>) {
    guard place != member.entity, types & EntityTypes.stateless == 0,
      context.types(ofEntity: place) & EntityTypes.place != 0,
      Geography(gazetteer: context.gazetteer).allows(member.entity, in: place)
    else { return }
    let span = sequence.source(tokens)
    result.facts.append(
      PhraseFact(
        type: "LOCATED_IN", source: member, target: EndMember(entity: place, span: span), trigger: span,
        title: nil, rule: "demonym", confidence: 0.8))
  }

  private func hasArticle(_ index: Int) -> Bool {
    context.text.folded.bytes[sequence.tokens[index].folded].prefix(4).elementsEqual("ال".utf8)
  }

  /// Whether a word that the rules do not know looks like an Arabic relative adjective with its article.
  private func isAdjective(at index: Int) -> Bool {
    guard index < sequence.tokens.count, case .word(Vocabulary.unknown) = sequence.tokens[index].kind,
      hasArticle(index)
    else { return false }
    let bytes = context.text.folded.bytes[sequence.tokens[index].folded]
    return bytes.count > 8
      && (bytes.suffix(2).elementsEqual("ي".utf8) || bytes.suffix(4).elementsEqual("يه".utf8))
  }
}
