import RelationExtraction

/// Groups statements of the same type, ends and modality that are about the same fact or event.
///
/// The result depends on the set of statements only, not on their order:
///
/// 1. The dates that no other date of the group makes more precise are the dates of its events; a date such
///    as 2023-09 belongs to an event of 13 September 2023.
/// 2. An event fits a statement when their dates do and so do their places, where both are known: one is the
///    other or lies in it.
/// 3. A statement whose date fits several events, or that has none, belongs to the fitting event its own
///    document tells of. Of several the document tells of, these are its news: those within 31 days of its
///    publication, or of the latest of them if that is unknown; the statement belongs to the one told last
///    before it, else first. A document tells of the events that its statements are led to by their own dates
///    or places.
/// 4. Where the document tells of none, the statement belongs to the event nearest to the publication date
///    within 31 days, else, when neither it nor its document is dated, to the only fitting event, or the only
///    one at its place. Otherwise it stands for itself.
/// 5. Within an event the places that contain no other place of it keep statements apart; a statement with a
///    wider place, or none, belongs to the place of its own document, else to the one most statements name.
///
/// Complexity: O(statements) within one group, and O(distinct dates) for each statement whose date is not one of the
/// events'.
struct RelationCoalescing {
  /// What coalescing needs to know of a statement.
  struct Fact: Hashable {
    let statement: Int64
    let document: Int64
    /// Where the document says it: the order of its statements.
    let position: Int64
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

  /// Whether the first place lies in the second.
  let contains: (_ outer: Int64, _ inner: Int64) -> Bool

  func groups(of facts: [Fact]) -> [Group] {
    let facts = facts.sorted { ($0.document, $0.statement) < ($1.document, $1.statement) }
    let dates = EventDates(facts, arePlacesOne: agree)
    let byDate = grouped(facts, by: dates.date)
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

  private func agree(_ one: Int64, _ other: Int64) -> Bool {
    one == other || contains(one, other) || contains(other, one)
  }

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
