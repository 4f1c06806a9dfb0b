/// A date, a time, both together, or a duration.
public enum TemporalValue: Sendable, Hashable {
  /// A day.
  case date(CalendarDate)
  /// A time of day.
  case localTime(LocalTime)
  /// A time of day at an offset from UTC.
  case time(OffsetTime)
  /// A day and a time of day.
  case localDateTime(LocalDateTime)
  /// A day and a time of day at an offset from UTC, perhaps in a named time zone.
  case dateTime(ZonedDateTime)
  /// A length of time.
  case duration(CalendarDuration)
}

extension TemporalValue: CustomStringConvertible {
  /// The value as in ISO 8601.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .localTime(let time): time.description
    case .time(let time): time.description
    case .localDateTime(let moment): moment.description
    case .dateTime(let moment): moment.description
    case .duration(let duration): duration.description
    }
  }
}
