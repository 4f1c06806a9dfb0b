import RelationExtraction

/// To which event, by its date, each of the statements belongs that share type, ends and modality.
///
/// The dates that no other date of the statements makes more precise are those of the events: a date such as 2023-09
/// belongs to an event of 13 September 2023. An event fits a statement when their dates do and so do their places, where
/// both are known. What a statement does not say itself, its article says before any other does; so those whose own
/// date or place leads them to an event are settled first, and the others may follow them.
struct EventDates {
  typealias Fact = RelationCoalescing.Fact

  /// Where an article tells of an event.
  private struct Telling {
    let position: Int64
    let event: StatementDate
  }

  /// How many days after an event it may still be the news.
  private static let reach = 31

  private let arePlacesOne: (Int64, Int64) -> Bool
  private let isEvent: Set<StatementDate>
  private let events: [StatementDate]
  private var placesOf: [StatementDate: Set<Int64>] = [:]
  /// By article, in the order of the text.
  private var tellings: [Int64: [Telling]] = [:]
  private var settled: [Int64: StatementDate] = [:]

  /// - Complexity: O(facts · log facts), and O(events) for each fact without the date of one.
  init(_ facts: [Fact], arePlacesOne: @escaping (Int64, Int64) -> Bool) {
    self.arePlacesOne = arePlacesOne
    let dates = Set(facts.compactMap(\.date))
    isEvent = dates.subtracting(dates.flatMap(\.lessPrecise))
    events = isEvent.sorted()
    guard !events.isEmpty else { return }
    for fact in facts {
      guard let date = fact.date, isEvent.contains(date) else { continue }
      settled[fact.statement] = date
      if let place = fact.place { placesOf[date, default: []].insert(place) }
    }
    note(facts)
    for fact in facts where settled[fact.statement] == nil && (fact.date != nil || fact.place != nil) {
      guard let event = fittingEvent(of: fact) else { continue }
      settled[fact.statement] = event
    }
    note(facts)
  }

  /// The date of the event of one of the facts, or its own if it belongs to none.
  func date(of fact: Fact) -> StatementDate? {
    if events.isEmpty { return nil }
    return settled[fact.statement] ?? fittingEvent(of: fact) ?? fact.date
  }

  private mutating func note(_ facts: [Fact]) {
    tellings.removeAll(keepingCapacity: true)
    for fact in facts {
      guard let event = settled[fact.statement] else { continue }
      tellings[fact.document, default: []].append(Telling(position: fact.position, event: event))
    }
    for document in tellings.keys {
      tellings[document]?.sort { ($0.position, $0.event) < ($1.position, $1.event) }
    }
  }

  private func fittingEvent(of fact: Fact) -> StatementDate? {
    let atPlace = fact.place.map { place in events.filter { isEvent($0, at: place) } } ?? []
    let fitting = events.filter { event in
      (fact.date?.covers(event) ?? true)
        && (fact.place == nil || placesOf[event] == nil || atPlace.contains(event))
    }
    if fact.date != nil, fitting.count == 1 { return fitting[0] }
    if let own = ownEvent(of: fact, among: fitting) { return own }
    guard let published = fact.published else {
      if fact.date != nil { return nil }
      return fitting.count == 1 ? fitting[0] : atPlace.count == 1 ? atPlace[0] : nil
    }
    return fitting.filter { isNews($0, on: published.dayNumber) }.min {
      (abs($0.dayNumber - published.dayNumber), $0) < (abs($1.dayNumber - published.dayNumber), $1)
    }
  }

  /// The event that the fact's article tells of: the only one, else of those that are its news the one it told last
  /// before the fact, else told first. The latest is the news of an article whose date is unknown.
  private func ownEvent(of fact: Fact, among fitting: [StatementDate]) -> StatementDate? {
    let own = tellings[fact.document]?.filter { fitting.contains($0.event) } ?? []
    guard let first = own.first else { return nil }
    if own.allSatisfy({ $0.event == first.event }) { return first.event }
    guard let today = fact.published?.dayNumber ?? own.map(\.event.dayNumber).max() else { return nil }
    let news = own.filter { isNews($0.event, on: today) }
    return (news.last { $0.position <= fact.position } ?? news.first)?.event
  }

  private func isNews(_ event: StatementDate, on day: Int) -> Bool {
    abs(event.dayNumber - day) <= Self.reach
  }

  private func isEvent(_ event: StatementDate, at place: Int64) -> Bool {
    placesOf[event]?.contains { arePlacesOne(place, $0) } ?? false
  }
}
