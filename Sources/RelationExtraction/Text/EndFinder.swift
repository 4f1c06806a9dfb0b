import EntityRecognition
import Gazetteer
import Orthography

/// Finds the ends of a sentence: names with their titles, titles that stand for a name, pairs, places and
/// organizations with their generic words and adjectives.
struct EndFinder {
  let sequence: TokenSequence
  let context: DocumentContext
  var result = AnalysedSentence.Contents()
  private let titles: TitlePhraseParser
  /// What the last title belongs to and where it ended, for a second title that shares it.
  private var lastTitle: (phrase: TitlePhrase, end: Int)?

  /// Reads a sentence. The people it names are added to the context's history.
  static func analyse(_ sequence: TokenSequence, context: DocumentContext) -> AnalysedSentence {
    var finder = EndFinder(sequence, context)
    finder.run()
    return AnalysedSentence(sequence, finder.result)
  }

  private init(_ sequence: TokenSequence, _ context: DocumentContext) {
    (self.sequence, self.context) = (sequence, context)
    titles = TitlePhraseParser(context: context, sequence: sequence)
    result.items.reserveCapacity(sequence.tokens.count)
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
    .organizationHead, .actorHead, .territory, .placePointer, .ownCountry, .sourcePointer, .latter,
  ])

  private mutating func appendItem(at index: Int) {
    let kind: AnalysedSentence.Item.Kind
    switch sequence.tokens[index].kind {
    case .word, .mention: kind = .word
    case .date(let date): kind = .date(Int(date))
    case .punctuation(let mark): kind = .punctuation(mark)
    }
    result.items.append(AnalysedSentence.Item(kind: kind, tokens: index..<index + 1))
  }

  /// Adds an end and what is said of it behind a comma; returns the token after it.
  private mutating func append(_ end: End) -> Int {
    var end = end
    if extendLast(by: end) { return end.tokens.upperBound }
    if end.types & EntityTypes.person != 0 {
      for member in end.members { context.remember(member.entity) }
      if end.members.count == 1 { predicate(of: end.members[0], at: end.tokens.upperBound) }
      if end.members.count == 1, let stop = apposition(to: end.members[0], at: end.tokens.upperBound) {
        end.tokens = end.tokens.lowerBound..<stop
      }
    }
    if !end.isCoreference { context.remember(places: end.members, types: end.types) }
    if end.types & EntityTypes.organization != 0, let member = end.members.last {
      context.remember(organization: member.entity, namedBy: sequence.source(end.tokens), types: end.types)
    }
    for member in end.members { result.note(member, at: result.items.count) }
    result.items.append(AnalysedSentence.Item(kind: .end(result.ends.count), tokens: end.tokens))
    result.ends.append(end)
    return end.tokens.upperBound
  }

  /// Takes a second name of the same entity right behind the first for one end: شركة بترول أبوظبي «أدنوك».
  private mutating func extendLast(by end: End) -> Bool {
    guard let item = result.items.indices.last, case .end(let number) = result.items[item].kind,
      result.ends[number].members.count == 1, end.members.count == 1,
      result.ends[number].members[0].entity == end.members[0].entity, !end.isCoreference,
      end.types & EntityTypes.adjective == 0
    else { return false }
    let tokens = result.ends[number].tokens.lowerBound..<end.tokens.upperBound
    result.ends[number].tokens = tokens
    result.items[item].tokens = tokens
    result.note(end.members[0], at: item)
    return true
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
    let people = resolver.pair(ofLeaders: sequence.value(of: pair) == "leaders")
    guard people.count == 2 else { return nil }
    let tokens = index..<start + pair.length
    let span = sequence.source(start..<start + pair.length)
    return End(
      members: people.map { EndMember(entity: $0, span: span) }, types: EntityTypes.person, tokens: tokens,
      isCoreference: true)
  }

  private mutating func titled(at index: Int) -> End? {
    guard var title = titles.phrase(at: index) else {
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

  func person(_ mention: Int, tokens: Range<Int>) -> End {
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
    } else if let of = owner(of: title, holder: holder.entity) {
      result.facts.append(
        PhraseFact(
          type: "HOLDS_POSITION", source: holder, target: EndMember(entity: of, span: trigger),
          trigger: trigger, title: title.fullTitle, isLeader: title.isLeader, rule: rule + "-context",
          confidence: confidence * 0.6))
    }
  }

  /// Of what a title is whose words do not say it: "its chairman" of the organization or country named last; an
  /// office of state of the country of whom the sentence names before, «رافق الرئيس الروسي وزير الدفاع شويغو».
  private func owner(of title: TitlePhrase, holder: Int) -> Int? {
    if sequence.has(.possessivePronoun, at: title.tokens.lowerBound) {
      return result.ends.last { $0.types & (EntityTypes.organization | EntityTypes.country) != 0 }?
        .members.last?.entity
    }
    guard title.isOfficeOfState, context.knowledge.offices(of: holder).isEmpty,
      !context.positions.contains(where: { $0.person == holder })
    else { return nil }
    let resolver = RoleResolver(context: context)
    for end in result.ends.reversed() {
      if end.types & (EntityTypes.country | EntityTypes.actor) != 0 { return end.members.last?.entity }
      guard let other = end.members.last?.entity, other != holder else { continue }
      if let country = resolver.country(of: other) { return country }
    }
    return nil
  }

  /// What a comma or bracket adds to a name: "Pak Thae Song, head of the space committee,".
  private mutating func apposition(to person: EndMember, at comma: Int) -> Int? {
    let isBracket = sequence.isPunctuation(.open, at: comma)
    guard isBracket || sequence.isPunctuation(.comma, at: comma) else { return nil }
    var found: [TitlePhrase] = []
    var next = comma + 1
    while let title = titles.description(at: next), title.holder == nil {
      found.append(title)
      next = title.tokens.upperBound
      guard let joiner = sequence.phrase(.joiner, at: next, bits: context.bits) else { break }
      next += joiner.length
    }
    guard found.contains(where: { $0.of != nil }), var stop = found.last?.tokens.upperBound else {
      return nil
    }
    // "of the Workers' Party's Central Committee"
    if sequence.has(.possessive, at: stop) {
      stop += 1
      while stop < sequence.tokens.count, sequence.tokens[stop].kind == .word(Vocabulary.unknown) {
        stop += 1
      }
    }
    let isClosed =
      sequence.isPunctuation(.comma, at: stop) || sequence.isPunctuation(.close, at: stop)
    guard isClosed || stop == sequence.tokens.count || sequence.has(.conjunction, at: stop) else {
      return nil
    }
    for title in found { state(title, holder: person, rule: "title-apposition", confidence: 0.85) }
    return isClosed ? stop + 1 : stop
  }

  /// Records what a person is said to be: "Hun Sen, who remains president of the party", «بوتين هو رئيس روسيا».
  private mutating func predicate(of person: EndMember, at index: Int) {
    var next = index
    if sequence.isPunctuation(.comma, at: next) { next += 1 }
    if let relative = sequence.phrase(.relative, at: next, bits: context.bits) { next += relative.length }
    guard let copula = sequence.phrase(.copula, at: next, bits: context.bits) else { return }
    next += copula.length
    guard let title = titles.phrase(at: next), title.holder == nil, title.of != nil else { return }
    state(title, holder: person, rule: "title-predicate", confidence: 0.8)
  }
}
