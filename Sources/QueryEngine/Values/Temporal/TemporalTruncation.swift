import PropertyGraph

/// What a moment can be rounded down to.
enum TruncationUnit: String, CaseIterable {
  case millennium, century, decade, year, weekYear, quarter, month, week, day
  case hour, minute, second, millisecond, microsecond

  /// A unit by its name, in any letter case.
  init?(named name: String) {
    guard let unit = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
      return nil
    }
    self = unit
  }

  /// The length of a unit within a day, in nanoseconds; `nil` for a day and longer ones.
  private var nanoseconds: Int? {
    switch self {
    case .hour: 3_600_000_000_000
    case .minute: 60_000_000_000
    case .second: 1_000_000_000
    case .millisecond: 1_000_000
    case .microsecond: 1000
    default: nil
    }
  }

  /// The first day of the unit in which a day falls.
  private func start(of date: CalendarDate) -> CalendarDate? {
    let year = date.civil.year
    func first(every years: Int) -> CalendarDate? {
      let rest = year % years
      return CalendarDate(year: year - (rest < 0 ? rest + years : rest), month: 1, day: 1)
    }
    switch self {
    case .millennium: return first(every: 1000)
    case .century: return first(every: 100)
    case .decade: return first(every: 10)
    case .year: return first(every: 1)
    case .weekYear: return CalendarDate(weekYear: date.week.year, week: 1, weekDay: 1)
    case .quarter: return CalendarDate(year: year, month: date.quarter * 3 - 2, day: 1)
    case .month: return CalendarDate(year: year, month: date.civil.month, day: 1)
    case .week: return date.adding(days: 1 - date.weekDay)
    default: return date
    }
  }

  private func start(of time: LocalTime) -> LocalTime {
    guard let nanoseconds else { return .midnight }
    return LocalTime(wrapping: time.nanosecond - time.nanosecond % nanoseconds)
  }

  private func start(of moment: LocalDateTime) -> LocalDateTime? {
    start(of: moment.date).map { LocalDateTime($0, start(of: moment.time)) }
  }

  /// A value rounded down to this unit; `nil` when it has no part as small or as large.
  func truncated(_ value: TemporalValue) -> TemporalValue? {
    switch value {
    case .date(let date): nanoseconds == nil ? start(of: date).map(TemporalValue.date) : nil
    case .localTime(let time): isWithinDay ? .localTime(start(of: time)) : nil
    case .time(let time): isWithinDay ? .time(OffsetTime(start(of: time.local), at: time.offset)) : nil
    case .localDateTime(let moment): start(of: moment).map(TemporalValue.localDateTime)
    case .dateTime(let moment):
      start(of: moment.local).map { .dateTime(moment.place.moment(at: $0, preferring: moment.offset)) }
    case .duration: nil
    }
  }

  private var isWithinDay: Bool { nanoseconds != nil || self == .day }

  /// A value rounded down, with some fields of the result given otherwise.
  func truncated(_ value: TemporalValue, to kind: TemporalKind, fields: [String: Value]) throws
    -> TemporalValue
  {
    guard let truncated = truncated(value), var base = kind.value(of: truncated) else {
      throw TemporalFields.Problem(
        message: "\(value.kindName) cannot be truncated to \(kind.rawValue) by \(rawValue)")
    }
    guard !fields.isEmpty else { return base }
    var fields = fields
    if let zone = try TemporalFields(fields, for: kind).zone() {
      // The clock keeps its time in the new zone.
      switch base {
      case .dateTime(let moment): base = .dateTime(zone.moment(at: moment.local))
      case .time(let time):
        if case .offset(let offset) = zone { base = .time(OffsetTime(time.local, at: offset)) }
      default: break
      }
    }
    if let time = base.timePart { addFraction(of: time, to: &fields) }
    fields[kind == .date ? "date" : kind.hasDate ? "datetime" : "time"] = .temporal(base)
    return try TemporalFields(fields, for: kind).value(kind)
  }

  /// Smaller fields are added to what is left of the second, which they would replace otherwise.
  private func addFraction(of time: LocalTime, to fields: inout [String: Value]) {
    guard self == .millisecond || self == .microsecond else { return }
    let isGiven = ["microsecond", "nanosecond"].contains { fields[$0] != nil && fields[$0]?.isNull == false }
    guard isGiven, fields["millisecond"] == nil else { return }
    fields["millisecond"] = .integer(Int64(time.fraction / 1_000_000))
    guard self == .microsecond, fields["microsecond"] == nil else { return }
    fields["microsecond"] = .integer(Int64(time.fraction / 1000 % 1000))
  }
}
