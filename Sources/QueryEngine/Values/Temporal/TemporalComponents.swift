import PropertyGraph

extension TemporalValue {
  /// A component such as `year`, `week` or `epochSeconds`; `nil` when this kind of value has none of that name.
  func component(_ name: String) -> Value? {
    if case .duration(let duration) = self { return duration.component(name).map { .integer(Int64($0)) } }
    if let number = datePart?.component(name) ?? timePart?.component(name) { return .integer(Int64(number)) }
    switch self {
    case .time(let time): return time.offset.component(name, zone: nil)
    case .dateTime(let moment):
      switch name {
      case "epochSeconds": return .integer(Int64(moment.epochSecond))
      case "epochMillis":
        return .integer(Int64(moment.epochSecond * 1000 + moment.local.time.fraction / 1_000_000))
      default: return moment.offset.component(name, zone: moment.zone)
      }
    default: return nil
    }
  }
}

extension CalendarDate {
  fileprivate func component(_ name: String) -> Int? {
    switch name {
    case "year": civil.year
    case "quarter": quarter
    case "month": civil.month
    case "week": week.week
    case "weekYear": week.year
    case "day": civil.day
    case "ordinalDay": ordinalDay
    case "weekDay", "dayOfWeek": weekDay
    case "dayOfQuarter": dayOfQuarter
    default: nil
    }
  }
}

extension LocalTime {
  fileprivate func component(_ name: String) -> Int? {
    switch name {
    case "hour": hour
    case "minute": minute
    case "second": second
    case "millisecond": fraction / 1_000_000
    case "microsecond": fraction / 1000
    case "nanosecond": fraction
    default: nil
    }
  }
}

extension ZoneOffset {
  fileprivate func component(_ name: String, zone: String?) -> Value? {
    switch name {
    case "timezone": .string(zone ?? description)
    case "offset": .string(description)
    case "offsetMinutes": .integer(Int64(seconds / 60))
    case "offsetSeconds": .integer(Int64(seconds))
    default: nil
    }
  }
}

extension CalendarDuration {
  fileprivate func component(_ name: String) -> Int? {
    switch name {
    case "years": months / 12
    case "quarters": months / 3
    case "months": months
    case "weeks": days / 7
    case "days": days
    case "hours": seconds / 3600
    case "minutes": seconds / 60
    case "seconds": seconds
    case "milliseconds": seconds &* 1000 &+ nanoseconds / 1_000_000
    case "microseconds": seconds &* 1_000_000 &+ nanoseconds / 1000
    case "nanoseconds": seconds &* 1_000_000_000 &+ nanoseconds
    case "quartersOfYear": months / 3 % 4
    case "monthsOfQuarter": months % 3
    case "monthsOfYear": months % 12
    case "daysOfWeek": days % 7
    case "minutesOfHour": seconds / 60 % 60
    case "secondsOfMinute": seconds % 60
    case "millisecondsOfSecond": nanoseconds / 1_000_000
    case "microsecondsOfSecond": nanoseconds / 1000
    case "nanosecondsOfSecond": nanoseconds
    default: nil
    }
  }
}
