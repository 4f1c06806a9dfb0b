import EntityRecognition
import Gazetteer
import Orthography

/// Finds the ends of a sentence: names with their titles, titles that stand for a name, pairs, places and
/// organizations with their generic words and adjectives.
struct EndFinder {
  let context: DocumentContext
  private(set) var sequence: TokenSequence
  private(set) var titles: TitlePhraseParser
  private var itemList = ArenaList<AnalysedSentence.Item>()
  private(set) var ends: [End] = []
  private var starts: [AnalysedSentence.Start] = []
  /// What noun phrases of the sentence read last state by themselves.
  var facts: [PhraseFact] = []
  /// What the last title belongs to and where it ended, for a second title that shares it.
  private var lastTitle: (phrase: TitlePhrase, end: Int)?

  init(context: DocumentContext) {
    self.context = context
    sequence = TokenSequence(sentence: 0..<0, tokens: BufferView(), phrases: context.rules.phrases)
    titles = TitlePhraseParser(context: context, sequence: sequence)
  }

  /// Reads a sentence. The people it names are added to the context's history.
  mutating func analyse(_ sequence: TokenSequence) -> AnalysedSentence {
    read(sequence)
    return AnalysedSentence(sequence, items: items, ends: ends, starts: starts, in: context.arena)
  }

  /// Reads a sentence for what its noun phrases state.
  mutating func read(_ sequence: TokenSequence) {
    self.sequence = sequence
    titles = TitlePhraseParser(context: context, sequence: sequence)
    lastTitle = nil
    itemList = ArenaList(capacity: sequence.tokens.count, in: context.arena)
    ends.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    run()
  }

  /// The items of what was read so far.
  var items: BufferView<AnalysedSentence.Item> { itemList.view }

  private mutating func run() {
    var index = 0
    while index < sequence.tokens.count {
      if mayBeginEnd(index), let end = end(at: index) {
        index = append(end)
      } else {
        itemList.append(AnalysedSentence.Item(sequence.tokens[index], at: index), in: context.arena)
        index += 1
      }
    }
  }

  private mutating func end(at index: Int) -> End? {
    let token = sequence.tokens[index]
    if token.reserved & Self.pairs != 0, let end = pair(at: index) { return end }
    if lastTitle != nil, let end = sharing(at: index) { return end }
    let mayBeTitle = token.reserved & Self.beforeTitles != 0 || token.demonym >= 0 || isOwner(index)
    if mayBeTitle, let end = titled(at: index) { return end }
    return named(at: index) ?? actor(at: index) ?? compatriot(at: index) ?? adjective(at: index)
      ?? (token.reserved & Self.pointers == 0 ? nil : pointer(at: index))
  }

  /// Whether a mention of what has titles stands at a token: "Kremlin spokesman".
  private func isOwner(_ index: Int) -> Bool {
    guard let mention = sequence.mention(at: index) else { return false }
    return context.types(ofMention: mention) & (EntityTypes.place | EntityTypes.organization) != 0
  }

  private static let pairs = ReservedClasses.bits([.article, .pair, .pairTitle])
  private static let beforeTitles = ReservedClasses.bits([
    .article, .possessivePronoun, .title, .titleModifier, .honorific, .otherPerson,
  ])
  private static let pointers = ReservedClasses.bits([
    .territory, .placePointer, .otherPerson, .organizationPointer, .latter, .ownCountry, .sourcePointer,
  ])

  /// Whether anything that makes an end may begin at a token: most words of a text are none of it.
  private func mayBeginEnd(_ index: Int) -> Bool {
    let token = sequence.tokens[index]
    switch token.kind {
    case .mention: return true
    case .word: return token.reserved & Self.beginnings != 0 || token.demonym >= 0
    case .date, .punctuation: return false
    }
  }

  private static let beginnings =
    pairs | beforeTitles | pointers | ReservedClasses.bits([.placeHead, .organizationHead, .actorHead])

  /// Adds an end and what is said of it behind a comma; returns the token after it.
  private mutating func append(_ end: End) -> Int {
    var end = end
    if extendLast(by: end) { return items[items.count - 1].tokens.upperBound }
    if end.types & EntityTypes.person != 0 {
      for member in end.members { context.remember(member.entity) }
      if end.members.count == 1 { predicate(of: end.members[0], at: end.tokens.upperBound) }
      if end.members.count == 1,
        let stop = apposition(to: end.members[0], at: end.tokens.upperBound)
          ?? (end.isCoreference ? nil : bareApposition(to: end.members[0], at: end.tokens.upperBound))
      {
        end.tokens = end.tokens.lowerBound..<stop
        predicate(of: end.members[0], at: stop)
      }
    }
    if !end.isCoreference { context.remember(places: end.members, types: end.types) }
    if end.types & EntityTypes.organization != 0, let member = end.members.last {
      context.remember(organization: member.entity, namedBy: sequence.source(end.tokens), types: end.types)
    }
    for member in end.members {
      starts.append(AnalysedSentence.Start(offset: member.span.lowerBound, item: items.count))
    }
    itemList.append(
      AnalysedSentence.Item(end: ends.count, types: end.types, tokens: end.tokens), in: context.arena)
    ends.append(end)
    return end.tokens.upperBound
  }

  /// Takes a second name of the same entity right behind the first for one end: شركة بترول أبوظبي «أدنوك».
  private mutating func extendLast(by end: End) -> Bool {
    guard let item = items.indices.last, case .end = items[item].kind, let last = ends.last,
      last.members.count == 1, end.members.count == 1,
      last.members[0].entity == end.members[0].entity, !end.isCoreference,
      end.types & EntityTypes.adjective == 0
    else { return false }
    let tokens = last.tokens.lowerBound..<end.tokens.upperBound
    ends[ends.count - 1].tokens = tokens
    items[item].tokens = tokens
    starts.append(AnalysedSentence.Start(offset: end.members[0].span.lowerBound, item: item))
    return true
  }

  // MARK: People

  private func pair(at index: Int) -> End? {
    var start = index
    if let article = sequence.phrase(.article, at: index), !sequence.has(.pair, at: index) {
      start += article.length
    }
    let resolver = RoleResolver(context: context)
    if let title = sequence.phrase(.pairTitle, at: start) {
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
        if let conjunction = sequence.phrase(.conjunction, at: next) {
          next += conjunction.length
        }
      }
      if people.count == 2, people[0].entity != people[1].entity {
        for member in people.indices { people[member].span = sequence.source(index..<stop) }
        return End(
          members: context.arena.copy(people), types: EntityTypes.person, tokens: index..<stop,
          isCoreference: true)
      }
    }
    // «الرئيسان المصري عبد الفتاح السيسي والتركي …»: a title of two people named.
    guard let pair = sequence.phrase(.pair, at: start),
      sequence.demonym(at: start + pair.length) == nil || !sequence.has(.title, at: start)
    else { return nil }
    let people = resolver.pair(ofLeaders: sequence.value(of: pair) == "leaders")
    guard people.count == 2 else { return nil }
    let tokens = index..<start + pair.length
    let span = sequence.source(start..<start + pair.length)
    return End(
      members: context.arena.copy(people.map { EndMember(entity: $0, span: span) }),
      types: EntityTypes.person, tokens: tokens, isCoreference: true)
  }

  private mutating func titled(at index: Int) -> End? {
    guard var title = titles.phrase(at: index) else {
      var next = index
      while let honorific = sequence.phrase(.honorific, at: next) {
        next += honorific.length
      }
      if let other = sequence.phrase(.otherPerson, at: next) { next += other.length }
      guard next > index else { return nil }
      // «الفنانة القديرة شيرين»
      for token in [next, titles.name(behind: index)] {
        if let mention = sequence.mention(at: token),
          context.types(ofMention: mention) & EntityTypes.person != 0
        {
          let isEnclosed =
            sequence.isPunctuation(.open, at: token - 1) && sequence.isPunctuation(.close, at: token + 1)
          return person(mention, tokens: index..<token + (isEnclosed ? 2 : 1))
        }
      }
      guard var inner = titled(at: next) else { return nil }
      inner.tokens = index..<inner.tokens.upperBound
      return inner
    }
    if title.title == TitlePhrase.counterpart {
      if let last = lastTitle?.phrase, last.title != TitlePhrase.counterpart {
        (title.name, title.prefix, title.isLeader) = (last.name, last.prefix, last.isLeader)
      } else if let person = context.history.last,
        let position = context.positions.first(where: { $0.person == person })
      {
        (title.name, title.isLeader) = (PhraseTable.Value(position.title), position.isLeader)
      }
      title.isDefinite = title.title != TitlePhrase.counterpart
    }
    if let holder = title.holder, let mention = sequence.mention(at: holder) {
      if title.of == nil, let last = lastTitle, let of = last.phrase.of,
        context.types(ofEntity: of.entity) & EntityTypes.country != 0,
        let joiner = sequence.phrase(.joiner, at: last.end),
        index == last.end + joiner.length
      {
        title.of = of
      }
      state(title, holder: context.member(ofMention: mention), rule: "title", confidence: 0.9)
      let end = person(mention, tokens: title.tokens)
      if title.of != nil || title.isOfficeOfState { lastTitle = (title, end.tokens.upperBound) }
      return end
    }
    if let end = stacked(title, at: index) { return end }
    guard title.isDefinite, let person = RoleResolver(context: context).person(title: title) else {
      return nil
    }
    let span = sequence.source(title.tokens)
    if let of = title.of, context.announce(title, of: of.entity, person: person) {
      facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: EndMember(entity: person, span: span), target: of,
          trigger: sequence.source(title.titleTokens), title: title.fullTitle, isLeader: title.isLeader,
          rule: PhraseFact.coreferenceRule, confidence: 0.6))
    }
    return End(
      members: context.arena.one(EndMember(entity: person, span: span)), types: EntityTypes.person,
      tokens: title.tokens, isCoreference: true)
  }

  /// A second person of the title said before: «وزيرا الخارجية السعودي فيصل بن فرحان والإيراني حسين أمير», «رئيسا مصر
  /// السيسي وتركيا أردوغان».
  private mutating func sharing(at index: Int) -> End? {
    guard let last = lastTitle, last.phrase.of != nil else { return nil }
    var start = last.end
    if sequence.isPunctuation(.comma, at: start) { start += 1 }
    guard let conjunction = sequence.phrase(.conjunction, at: start),
      start + conjunction.length == index
    else { return nil }
    var next = index
    var title = last.phrase
    if let adjective = sequence.demonym(at: index), sequence.mention(at: index) == nil {
      next += adjective.length
      title.of = EndMember(entity: adjective.entity, span: sequence.source(index..<next))
    } else if let mention = sequence.mention(at: index),
      context.types(ofMention: mention) & EntityTypes.country != 0
    {
      next += 1
      title.of = context.member(ofMention: mention)
    } else {
      return nil
    }
    while let honorific = sequence.phrase(.honorific, at: next) {
      next += honorific.length
    }
    guard let mention = sequence.mention(at: next),
      context.types(ofMention: mention) & EntityTypes.person != 0
    else { return nil }
    let end = person(mention, tokens: index..<next + 1)
    state(title, holder: end.members[0], rule: "title", confidence: 0.85)
    lastTitle = (title, end.tokens.upperBound)
    return end
  }

  /// Two titles before one name: «نائب رئيس الوزراء وزير الخارجية فؤاد حسين».
  private mutating func stacked(_ title: TitlePhrase, at index: Int) -> End? {
    guard title.of == nil, title.isOfficeOfState, title.title != "minister" else { return nil }
    // «رئيس الوزراء ووزير الدفاع الإثيوبي …»
    var start = title.tokens.upperBound
    let conjunction = sequence.phrase(.conjunction, at: start)
    if let conjunction, title.title.hasSuffix("prime minister") { start += conjunction.length }
    guard let second = titles.phrase(at: start), let token = second.holder,
      let mention = sequence.mention(at: token)
    else { return nil }
    let holder = context.member(ofMention: mention)
    if let other = RoleResolver(context: context).person(title: title), other != holder.entity { return nil }
    let isOfOne = start > title.tokens.upperBound ? second.isOfficeOfState : second.of == nil
    guard title.title.hasPrefix("deputy") || isOfOne, var end = titled(at: start) else { return nil }
    var first = title
    first.of = lastTitle?.phrase.of
    state(first, holder: holder, rule: "title", confidence: 0.9)
    end.tokens = index..<end.tokens.upperBound
    return end
  }

  /// A name behind an adjective of nationality alone: «السنغالي عبد الله باتيلي».
  private func compatriot(at index: Int) -> End? {
    guard let adjective = sequence.demonym(at: index), sequence.tokens[index].isDefinite,
      index == 0 || !sequence.tokens[index - 1].isDefinite,
      let mention = sequence.mention(at: index + adjective.length),
      context.types(ofMention: mention) & EntityTypes.person != 0
    else { return nil }
    return person(mention, tokens: index..<index + adjective.length + 1)
  }

  func person(_ mention: Int, tokens: Range<Int>) -> End {
    End(
      members: context.arena.one(context.member(ofMention: mention)),
      types: context.types(ofMention: mention),
      tokens: tokens.lowerBound..<context.afterPatronymic(tokens.upperBound, in: sequence))
  }

  /// Records that a person holds a title; without knowing of what, asks the gazetteer.
  mutating func state(_ title: TitlePhrase, holder: EndMember, rule: String, confidence: Double) {
    if title.title == TitlePhrase.counterpart { return }
    let trigger = sequence.source(title.titleTokens)
    if let party = title.of, context.types(ofEntity: party.entity) & EntityTypes.party != 0,
      sequence.has(.memberTitle, at: title.titleTokens.lowerBound)
    {
      facts.append(
        PhraseFact(
          type: "MEMBER_OF", source: holder, target: party, trigger: trigger, title: nil,
          rule: "title-member",
          confidence: confidence))
      return
    }
    if let of = title.of.flatMap({ meant($0, holder: holder.entity) }) {
      facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: of, trigger: trigger, title: title.fullTitle,
          isLeader: title.isLeader, rule: rule, confidence: confidence))
    } else if let of = RoleResolver(context: context).organization(of: title, person: holder.entity) {
      facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: EndMember(entity: of, span: trigger),
          trigger: trigger, title: title.fullTitle, isLeader: title.isLeader, rule: rule + "-known",
          confidence: confidence * 0.7))
    } else if let of = owner(of: title, holder: holder.entity) {
      facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: EndMember(entity: of, span: trigger),
          trigger: trigger, title: title.fullTitle, isLeader: title.isLeader, rule: rule + "-context",
          confidence: confidence * 0.6))
    }
  }

  /// What an office is of: of a bare «مجلس النواب», which any country has, the parliament of the holder's country.
  private func meant(_ of: EndMember, holder: Int) -> EndMember? {
    if context.mayBeMeant(of.entity) { return of }
    let country = RoleResolver(context: context).officeCountry(of: holder) ?? context.homeCountry
    guard let parliament = country.flatMap({ context.knowledge.parliament(of: $0) }) else { return nil }
    return EndMember(entity: parliament, span: of.span)
  }

  /// Of what a title is whose words do not say it: "its chairman" of the organization or country named last; an
  /// office of state of the country of whom the sentence names before, «رافق الرئيس الروسي وزير الدفاع شويغو».
  private func owner(of title: TitlePhrase, holder: Int) -> Int? {
    if title.isOfficeOfParliament, !title.isSpecified {
      let country = RoleResolver(context: context).country(of: holder) ?? context.homeCountry
      return country.flatMap { context.knowledge.parliament(of: $0) }
    }
    if title.hasPronoun || sequence.has(.possessivePronoun, at: title.tokens.lowerBound) {
      return ends.last { $0.types & (EntityTypes.organization | EntityTypes.country) != 0 }?
        .members.last?.entity
    }
    guard title.isOfficeOfState, title.isSpecified == (title.title == "minister") else { return nil }
    let resolver = RoleResolver(context: context)
    if let country = resolver.country(of: holder) { return country }
    guard !title.isOfRoyalty, context.knowledge.offices(of: holder).isEmpty,
      !context.positions.contains(where: { $0.person == holder })
    else { return nil }
    // Whose minister somebody is who is named beside that minister himself is not said.
    func free(_ country: Int?) -> Int? {
      guard let country, !resolver.isHeld(title.fullTitle, of: country, byOtherThan: holder) else {
        return nil
      }
      return country
    }
    for (number, end) in ends.enumerated().reversed() {
      guard let other = end.members.last?.entity, other != holder else { continue }
      if end.types & (EntityTypes.adjective | EntityTypes.actor) != 0 { return free(other) }
      if end.types & EntityTypes.country != 0, end.types & EntityTypes.untypedPlace == 0, !isOblique(number) {
        return free(other)
      }
      if end.types & EntityTypes.person != 0, let country = free(resolver.officeCountry(of: other)) {
        return country
      }
      if end.types & EntityTypes.seat != 0, let country = free(context.country(of: end.members[0])) {
        return country
      }
    }
    return free(context.homeCountry)
  }

  /// Whether a preposition stands before an end: where somebody goes is not whose minister he is.
  private func isOblique(_ number: Int) -> Bool {
    let start = ends[number].tokens.lowerBound
    return sequence.has(.preposition, at: start - 1) || sequence.has(.of, at: start - 1)
  }
}
