/// Finds whom a title without a name stands for: "the Russian president", الزعيمان.
///
/// What the text itself states comes first, then positions of the gazetteer held at the time of publication.
struct RoleResolver {
  let context: DocumentContext

  /// The person of that title, or `nil` when nobody or more than one fits.
  func person(title: TitlePhrase) -> Int? {
    if title.of == nil, Self.mayMeanLast.contains(title.fullTitle) { return find(title) }
    let role = DocumentContext.Role(
      title: title.fullTitle, of: title.of?.entity, isLeader: title.isLeader && title.prefix.isEmpty,
      isDefinite: title.isDefinite)
    if let known = context.holders[role] { return known }
    let holder = find(title)
    context.holders[role] = .some(holder)
    return holder
  }

  /// Titles that mean who was named last with such a title, where several were.
  private static let mayMeanLast: Set<String> = [
    "minister", "foreign minister", "defence minister", "prime minister", "ambassador", "envoy",
  ]

  private func find(_ title: TitlePhrase) -> Int? {
    let name = title.fullTitle
    let stated = context.positions.filter {
      ($0.title == name || name == "minister" && $0.title.hasSuffix(" minister"))
        && (title.of == nil || $0.of == title.of?.entity)
    }
    if let person = only(stated.map(\.person)) { return person }
    if title.of == nil, title.isDefinite, Self.mayMeanLast.contains(name) {
      return context.recent.last { person in stated.contains { $0.person == person } }
    }
    guard let of = title.of else {
      return title.isDefinite && stated.isEmpty
        ? only(context.people.filter { holds(name, of: nil, person: $0) }) : nil
    }
    let named = context.people.filter { holds(name, of: of.entity, person: $0) }
    if let person = only(named) { return person }
    guard title.isLeader, title.prefix.isEmpty else {
      return stated.isEmpty && named.isEmpty ? holder(of: title, at: of.entity) : nil
    }
    let leaders = context.positions.filter { $0.isLeader && $0.of == of.entity }.map(\.person)
    if let person = only(leaders) ?? leader(of: of.entity) { return person }
    return stated.isEmpty && named.isEmpty && leaders.isEmpty ? holder(of: title, at: of.entity) : nil
  }

  /// Who held an office on the day of publication as the gazetteer knows it, for a text that introduces nobody
  /// in it: «الرئيس الروسي» alone.
  private func holder(of title: TitlePhrase, at place: Int) -> Int? {
    guard context.publicationDate != nil, title.isDefinite else { return nil }
    let name = title.fullTitle
    return only(
      context.knowledge.holders(at: place).filter { person in
        context.knowledge.offices(of: person).contains {
          $0.from != nil && $0.of == place && $0.title == name && covers($0)
        }
      })
  }

  /// The country of a person: of which the text gives a position, else the one the gazetteer gives.
  func country(of person: Int) -> Int? {
    statedCountry(of: person) ?? context.knowledge.country(of: person) ?? heldCountry(of: person)
  }

  /// The country that a person has an office of, as the text or the gazetteer says.
  func officeCountry(of person: Int) -> Int? { statedCountry(of: person) ?? heldCountry(of: person) }

  private func statedCountry(of person: Int) -> Int? {
    context.positions.first {
      $0.person == person && context.types(ofEntity: $0.of) & EntityTypes.country != 0
    }?.of
  }

  private func heldCountry(of person: Int) -> Int? {
    let held = context.knowledge.offices(of: person).filter(covers).compactMap(\.of)
    return only(held.filter { context.types(ofEntity: $0) & EntityTypes.country != 0 })
  }

  /// The people who lead the places.
  func leader(of place: Int) -> Int? {
    let stated = context.positions.filter { $0.isLeader && $0.of == place }.map(\.person)
    if let person = only(stated) { return person }
    return only(
      context.people.filter { person in
        Self.leaderTitles.contains { holds($0, of: place, person: person) }
      })
  }

  private static let leaderTitles = ["president", "leader", "supreme leader", "king", "emperor", "emir"]
  private static let headTitles = Set(leaderTitles + ["prime minister", "chancellor"])

  /// The last two people named, leaders first where the words ask for leaders.
  func pair(ofLeaders: Bool) -> [Int] {
    var recent: [Int] = []
    for person in context.recent.reversed() where !recent.contains(person) {
      recent.append(person)
    }
    if ofLeaders {
      let leaders = recent.filter(isLeader)
      if leaders.count >= 2 { return Array(leaders.prefix(2).reversed()) }
    }
    guard recent.count >= 2 else { return [] }
    return Array(recent.prefix(2).reversed())
  }

  /// The person named before the last one, when few are spoken of: "his guest" of whom was named last.
  func otherPerson() -> Int? {
    guard let last = context.history.last else { return nil }
    let others = context.history.suffix(5).filter { $0 != last }
    return only(others)
  }

  /// Whether the text or the gazetteer gives a title of a country to somebody else whom the text names.
  func isHeld(_ title: String, of country: Int, byOtherThan person: Int) -> Bool {
    context.positions.contains { $0.title == title && $0.of == country && $0.person != person }
      || context.people.contains { $0 != person && holds(title, of: country, person: $0) }
  }

  /// Who was named last of those that hold one of the titles, parted by slashes: جلالته.
  func lastHolder(ofAnyOf titles: String) -> Int? {
    let titles = titles.split(separator: "/").map(String.init)
    return context.recent.last { person in
      titles.contains { title in
        context.positions.contains { $0.person == person && $0.title == title }
          || holds(title, of: nil, person: person)
      }
    }
  }

  /// Whether the text or the gazetteer makes the person the head of a state or government.
  func isLeader(_ person: Int) -> Bool {
    context.positions.contains { $0.person == person && $0.isLeader }
      || context.knowledge.offices(of: person).contains {
        covers($0) && Self.headTitles.contains($0.title)
      }
  }

  /// Where the gazetteer says the person holds the title; for a minister the person's country, where no
  /// position says more.
  func organization(of phrase: TitlePhrase, person: Int) -> Int? {
    let title = phrase.fullTitle
    let held = context.knowledge.offices(of: person)
    let fitting = held.filter { matches($0.title, title) && covers($0) }
    if let of = fitting.first?.of, fitting.allSatisfy({ $0.of == of }) { return of }
    guard title.hasSuffix(" minister"), phrase.prefix.isEmpty,
      held.isEmpty || held.contains(where: { $0.title.hasSuffix("minister") })
    else { return nil }
    return context.knowledge.country(of: person)
  }

  private func holds(_ title: String, of entity: Int?, person: Int) -> Bool {
    context.knowledge.offices(of: person).contains {
      (entity == nil || $0.of == entity) && matches($0.title, title) && covers($0)
    }
  }

  private func matches(_ held: String, _ title: String) -> Bool {
    guard held.utf8.count > title.utf8.count else { return held == title }
    return held.hasSuffix(title) && held.dropLast(title.count).last == " "
  }

  /// Whether a position is held when the text is published, as far as both dates say.
  private func covers(_ position: EntityKnowledge.Office) -> Bool {
    guard let now = context.publicationDay else { return true }
    if let from = position.from, now < from.prefix(now.utf8.count) { return false }
    if let until = position.until, now.prefix(until.utf8.count) > until { return false }
    return true
  }

  private func only(_ people: [Int]) -> Int? {
    guard let first = people.first, people.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
