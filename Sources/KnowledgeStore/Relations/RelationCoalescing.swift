import RelationExtraction

/// Groups statements of the same type, ends and modality that are about the same fact or event.
///
/// The result depends on the set of statements only, not on their order:
///
/// 1. The dates that no other date of the group makes more precise are the dates of its events; a date such
///    as 2023-09 belongs to an event of 13 September 2023.
/// 2. An event fits a statement when their dates do and so do their places, where both are known: one is the
///    other or lies in it.
/// 3. A statement whose date fits several events, or that has none, belongs to the fitting event of its own
///    document if there is just one, else to the one nearest to the publication date within 31 days, else,
///    when neither it nor its document is dated, to the only fitting event, or the only one at its place.
///    Otherwise it stands for itself.
/// 4. Within an event the places that contain no other place of it keep statements apart; a statement with a
///    wider place, or none, belongs to the place of its own document, else to the one most statements name.
///
/// Complexity: O(statements) within one group, and O(distinct dates) for each statement whose date is not one of the
/// events'.
struct RelationCoalescing {
  /// What coalescing needs to know of a statement.
  struct Fact: Hashable {
    let statement: Int64
    let document: Int64
    let date: StatementDate?
    let published: StatementDate?
    let place: Int64?
  }

  /// Statements about one fact or event.
  struct Group: Hashable {
    let date: StatementDate?
    let place: Int64?
    let facts: [Fact]
  }

  private static let reach = 31

  /// Whether the first place lies in the second.
  let contains: (_ outer: Int64, _ inner: Int64) -> Bool

  func groups(of facts: [Fact]) -> [Group] {
    let facts = facts.sorted { ($0.document, $0.statement) < ($1.document, $1.statement) }
    let byDate = grouped(facts, by: dates(of: facts))
    return byDate.flatMap { date, facts in
      grouped(facts, by: places(of: facts)).map { Group(date: date, place: $0, facts: $1) }
    }
  }

  private func grouped<Key: Hashable>(
    _ facts: [Fact], by key: (Fact) -> Key?
  ) -> [(key: Key?, facts: [Fact])] {
    var order: [Key?] = []
    var groups: [Key?: [Fact]] = [:]
    for fact in facts {
      let key = key(fact)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(fact)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  // MARK: Dates

  private func dates(of facts: [Fact]) -> (Fact) -> StatementDate? {
    let all = Set(facts.compactMap(\.date))
    let isEvent = all.subtracting(all.flatMap(\.lessPrecise))
    let events = isEvent.sorted()
    var ofDocument: [Int64: Set<StatementDate>] = [:]
    var placesOf: [StatementDate: Set<Int64>] = [:]
    for fact in facts {
      guard let date = fact.date, isEvent.contains(date) else { continue }
      ofDocument[fact.document, default: []].insert(date)
      if let place = fact.place { placesOf[date, default: []].insert(place) }
    }
    return { fact in
      if let date = fact.date, isEvent.contains(date) { return date }
      let atPlace = events.filter { event in
        fact.place.map { place in placesOf[event]?.contains { agree(place, $0) } ?? false } ?? false
      }
      let fitting = events.filter { event in
        (fact.date?.covers(event) ?? true)
          && (fact.place == nil || placesOf[event] == nil || atPlace.contains(event))
      }
      if fact.date != nil, fitting.count == 1 { return fitting[0] }
      if let own = ofDocument[fact.document]?.filter(fitting.contains), own.count == 1 { return own.first }
      guard let published = fact.published else {
        if fact.date != nil { return fact.date }
        return fitting.count == 1 ? fitting[0] : atPlace.count == 1 ? atPlace[0] : nil
      }
      let near = fitting.filter { abs($0.dayNumber - published.dayNumber) <= Self.reach }
      let nearest = near.min {
        (abs($0.dayNumber - published.dayNumber), $0) < (abs($1.dayNumber - published.dayNumber), $1)
      }
      return nearest ?? fact.date
    }
  }

  private func agree(_ one: Int64, _ other: Int64) -> Bool {
    one == other || contains(one, other) || contains(other, one)
  }

  // MARK: Places

  private func places(of facts: [Fact]) -> (Fact) -> Int64? {
    let all = Set(facts.compactMap(\.place))
    let narrow = all.filter { place in !all.contains { $0 != place && contains(place, $0) } }
    var counts: [Int64: Int] = [:]
    var ofDocument: [Int64: Set<Int64>] = [:]
    for fact in facts {
      guard let place = fact.place, narrow.contains(place) else { continue }
      counts[place, default: 0] += 1
      ofDocument[fact.document, default: []].insert(place)
    }
    let ranked = narrow.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    return { fact in
      if let place = fact.place, narrow.contains(place) { return place }
      let fitting = ranked.filter { inner in fact.place.map { contains($0, inner) } ?? true }
      if let own = ofDocument[fact.document]?.filter(fitting.contains), own.count == 1 { return own.first }
      return fitting.first ?? fact.place
    }
  }
}

extension StatementDate {
  /// Whether the other date is this one, or a more precise form of it.
  func covers(_ other: StatementDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }

  /// The other dates that cover this one.
  var lessPrecise: [StatementDate] {
    var dates: [StatementDate?] = []
    if month != nil { dates.append(StatementDate(year: year)) }
    if day != nil { dates.append(StatementDate(year: year, month: month)) }
    return dates.compactMap { $0 }
  }

  /// Days since an arbitrary day; the middle of what an imprecise date covers.
  var dayNumber: Int {
    let month = self.month ?? 7
    let day = self.day ?? (self.month == nil ? 1 : 15)
    // Days of the civil calendar, counted from March so that leap days end the year.
    let shifted = month > 2 ? year : year - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * ((month + 9) % 12) + 2) / 5 + day
  }
}
