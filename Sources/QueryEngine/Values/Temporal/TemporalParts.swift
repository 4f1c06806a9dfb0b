import PropertyGraph

extension TemporalValue {
  /// The day of a value that has one.
  var datePart: CalendarDate? {
    switch self {
    case .date(let date): date
    case .localDateTime(let moment): moment.date
    case .dateTime(let moment): moment.local.date
    case .localTime, .time, .duration: nil
    }
  }

  /// The time of day of a value that has one.
  var timePart: LocalTime? {
    switch self {
    case .localTime(let time): time
    case .time(let time): time.local
    case .localDateTime(let moment): moment.time
    case .dateTime(let moment): moment.local.time
    case .date, .duration: nil
    }
  }

  /// The zone of a value that has one.
  var zonePart: Zone? {
    switch self {
    case .time(let time): .offset(time.offset)
    case .dateTime(let moment): moment.place
    case .date, .localTime, .localDateTime, .duration: nil
    }
  }

  /// What kind of value this is, in words.
  var kindName: String {
    switch self {
    case .date: "a date"
    case .localTime: "a local time"
    case .time: "a time"
    case .localDateTime: "a local datetime"
    case .dateTime: "a datetime"
    case .duration: "a duration"
    }
  }
}

extension TemporalKind {
  /// This kind of value made of another value; `nil` when that has not what it takes.
  func value(of other: TemporalValue) -> TemporalValue? {
    switch self {
    case .date: return other.datePart.map(TemporalValue.date)
    case .localTime: return other.timePart.map(TemporalValue.localTime)
    case .time:
      guard let time = other.timePart else { return nil }
      if case .dateTime(let moment) = other { return .time(OffsetTime(time, at: moment.offset)) }
      if case .time = other { return other }
      return .time(OffsetTime(time, at: .utc))
    case .localDateTime:
      return other.datePart.map { .localDateTime(LocalDateTime($0, other.timePart ?? .midnight)) }
    case .dateTime:
      if case .dateTime = other { return other }
      return other.datePart.map {
        .dateTime(ZonedDateTime(LocalDateTime($0, other.timePart ?? .midnight), at: .utc))
      }
    }
  }

  /// This kind of value read from text; `nil` when the text is none.
  func value(reading text: String) -> TemporalValue? {
    switch self {
    case .date: TemporalReader.date(text).map(TemporalValue.date)
    case .localTime: TemporalReader.localTime(text).map(TemporalValue.localTime)
    case .time: TemporalReader.time(text).map(TemporalValue.time)
    case .localDateTime: TemporalReader.localDateTime(text).map(TemporalValue.localDateTime)
    case .dateTime: TemporalReader.dateTime(text).map(TemporalValue.dateTime)
    }
  }

  /// This kind of value at a moment.
  func value(at moment: ZonedDateTime) -> TemporalValue {
    switch self {
    case .date: .date(moment.local.date)
    case .localTime: .localTime(moment.local.time)
    case .time: .time(OffsetTime(moment.local.time, at: moment.offset))
    case .localDateTime: .localDateTime(moment.local)
    case .dateTime: .dateTime(moment)
    }
  }
}

/// The kinds of temporal values that stand for a point in time; the raw value is the name of the function.
enum TemporalKind: String, CaseIterable {
  case date
  case localTime = "localtime"
  case time
  case localDateTime = "localdatetime"
  case dateTime = "datetime"

  var hasDate: Bool { self == .date || self == .localDateTime || self == .dateTime }
  var hasTime: Bool { self != .date }
  var hasZone: Bool { self == .time || self == .dateTime }
}
