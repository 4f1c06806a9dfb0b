/// What stands beside a name and says who somebody is.
extension EndFinder {
  /// What a comma or bracket adds to a name: "Pak Thae Song, head of the space committee,".
  mutating func apposition(to person: EndMember, at comma: Int) -> Int? {
    let isBracket = sequence.isPunctuation(.open, at: comma)
    // «أحمد التازي: سفير الملك لدى الإمارات», as lists of appointments put it.
    let isList = sequence.isPunctuation(.colon, at: comma)
    guard isBracket || isList || sequence.isPunctuation(.comma, at: comma) else { return nil }
    var found: [TitlePhrase] = []
    var next = comma + 1
    while let title = titles.description(at: next), title.holder == nil {
      found.append(title)
      next = title.tokens.upperBound
      if !isBracket, sequence.isPunctuation(.comma, at: next),
        let other = titles.phrase(at: next + 1), other.holder == nil
      {
        next += 1
        continue
      }
      if sequence.phrase(.title, at: next)?.isArabic == true { continue }
      guard let joiner = sequence.phrase(.joiner, at: next) else { break }
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
    // «شيخ الأزهر الشريف،»
    var last = stop
    while last < stop + 4, last < sequence.tokens.count, sequence.tokens[last].isDefinite,
      sequence.tokens[last].kind == .word(Vocabulary.unknown)
    {
      last += 1
    }
    if sequence.isPunctuation(.comma, at: last) { stop = last }
    let isClosed =
      sequence.isPunctuation(.comma, at: stop) || sequence.isPunctuation(.close, at: stop)
    // «علي الصادق، وزير خارجية السودان الذي رافق البرهان»
    let goesOn = sequence.has(.conjunction, at: stop) || !isBracket && sequence.has(.relative, at: stop)
    guard isClosed || goesOn || stop == sequence.tokens.count else { return nil }
    if isList, stop < sequence.tokens.count { return nil }
    for title in found { state(title, holder: person, rule: "title-apposition", confidence: 0.85) }
    return isClosed ? stop + 1 : stop
  }

  /// What stands right behind a name: «فيصل بن فرحان وزير الخارجية السعودي», unless it may be somebody else.
  mutating func bareApposition(to person: EndMember, at start: Int) -> Int? {
    guard sequence.phrase(.title, at: start)?.isArabic == true else { return nil }
    var found: [TitlePhrase] = []
    var next = start
    while let title = titles.phrase(at: next), title.holder == nil {
      found.append(title)
      next = title.tokens.upperBound
      guard sequence.has(.title, at: next + 1),
        let joiner = sequence.phrase(.joiner, at: next)
      else { break }
      next += joiner.length
    }
    guard let of = found.lazy.compactMap(\.of).first, let stop = found.last?.tokens.upperBound,
      found[0].title != TitlePhrase.counterpart, sequence.mention(at: stop) == nil,
      !sequence.has(.honorific, at: stop)
    else { return nil }
    let resolver = RoleResolver(context: context)
    for title in found {
      if let other = resolver.person(title: title), other != person.entity { return nil }
    }
    let isOfCountry = context.types(ofEntity: of.entity) & EntityTypes.country != 0
    // «أهدت ميلوني الرئيس الكيني كتابا»: whom she gave it.
    if isOfCountry, found[0].isLeader, resolver.person(title: found[0]) == nil,
      let before = items.last, sequence.tokens[before.tokens.lowerBound].isVerb
    {
      return nil
    }
    if isOfCountry, context.isForeign(person.entity, to: of.entity) { return nil }
    for title in found { state(title, holder: person, rule: "title-apposition", confidence: 0.8) }
    return stop
  }

  /// Whether a copula joins whom it stands behind: «منصب» only with its verb before the person, «شغل سوغا منصب …».
  private func isSaid(_ copula: PhraseMatch) -> Bool {
    guard sequence.value(of: copula) == "office", let before = items.last else { return true }
    return sequence.has(.copula, at: before.tokens.lowerBound)
  }

  /// Records what a person is said to be: "Hun Sen, who remains president of the party", «بوتين هو رئيس روسيا».
  mutating func predicate(of person: EndMember, at index: Int) {
    var next = index
    if sequence.isPunctuation(.comma, at: next) { next += 1 }
    if let relative = sequence.phrase(.relative, at: next) { next += relative.length }
    guard let copula = sequence.phrase(.copula, at: next), isSaid(copula) else { return }
    next += copula.length
    guard let title = titles.phrase(at: next), title.holder == nil, title.of != nil else { return }
    state(title, holder: person, rule: "title-predicate", confidence: 0.8)
  }
}
