import PropertyGraph

/// Builds temporal values from maps such as `{year: 2015, month: 7, timezone: 'Asia/Amman'}`.
///
/// A map may start from another value (`date`, `time` or `datetime`) and say only what is different.
struct TemporalFields {
  /// What is wrong with a map.
  struct Problem: Error {
    let message: String
  }

  private let fields: [String: Value]

  init(_ fields: [String: Value], for kind: TemporalKind) throws {
    self.fields = fields.filter { !$0.value.isNull }
    var allowed: Set<String> = kind.hasDate ? Self.dateFields : []
    if kind.hasTime { allowed.formUnion(Self.timeFields) }
    if kind.hasZone { allowed.insert("timezone") }
    if kind == .date || kind.hasDate { allowed.insert("datetime") }
    if kind == .dateTime { allowed.formUnion(["epochSeconds", "epochMillis"]) }
    if let odd = fields.keys.sorted().first(where: { !allowed.contains($0) }) {
      throw Problem(message: "\(kind.rawValue) has no field '\(odd)'")
    }
  }

  private static let dateFields: Set<String> = [
    "date", "datetime", "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay",
  ]
  private static let timeFields: Set<String> = [
    "time", "datetime", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
  ]

  /// The value of a kind that the fields describe.
  func value(_ kind: TemporalKind) throws -> TemporalValue {
    switch kind {
    case .date: return .date(try date(from: base(["date", "datetime"])?.datePart))
    case .localTime: return .localTime(try time(from: try base(["time", "datetime"]).map(Self.time)))
    case .localDateTime:
      let (date, time) = try dateAndTime()
      return .localDateTime(LocalDateTime(date, time))
    case .time: return .time(try offsetTime())
    case .dateTime: return .dateTime(try zonedDateTime())
    }
  }

  private func dateAndTime() throws -> (CalendarDate, LocalTime) {
    let whole = try base(["datetime"])
    let dateBase = try base(["date"]) ?? whole
    let timeBase = try base(["time"]) ?? whole
    return (
      try date(from: try dateBase.map(Self.date)),
      try time(from: timeBase == nil ? nil : timeBase?.timePart ?? .midnight)
    )
  }

  private func offsetTime() throws -> OffsetTime {
    let base = try base(["time", "datetime"])
    let local = try time(from: try base.map(Self.time))
    var result = OffsetTime(local, at: .utc)
    if let base, case .time(let known)? = TemporalKind.time.value(of: base) {
      result = OffsetTime(local, at: known.offset)
    }
    guard let zone = try zone() else { return result }
    let offset: ZoneOffset
    switch zone {
    case .offset(let known): offset = known
    case .named(let rules):
      if case .dateTime(let moment)? = base {
        offset = rules.offset(at: moment.epochSecond)
      } else {
        offset = rules.offset(at: SystemClock.now().second)
      }
    }
    return base?.zonePart == nil ? OffsetTime(local, at: offset) : result.moved(to: offset)
  }

  private func zonedDateTime() throws -> ZonedDateTime {
    let whole = try base(["datetime"])
    let source = try base(["time"]) ?? whole
    let zone = try zone()
    if let moment = try epochMoment(in: zone ?? .utc) { return moment }
    let (date, time) = try dateAndTime()
    var preferred: ZoneOffset?
    if case .dateTime(let moment)? = source { preferred = moment.offset }
    let known = source?.zonePart
    let moment = (known ?? zone ?? .utc).moment(at: LocalDateTime(date, time), preferring: preferred)
    guard known != nil, let zone else { return moment }
    guard let moved = moment.moved(to: zone) else {
      throw Problem(message: "this is beyond the years of a date")
    }
    return moved
  }

  private func epochMoment(in zone: Zone) throws -> ZonedDateTime? {
    var second = 0
    var nanosecond = try integer("nanosecond", in: 0...999_999_999) ?? 0
    if let seconds = try integer("epochSeconds") {
      second = seconds
    } else if let millis = try integer("epochMillis") {
      let rest = millis % 1000 < 0 ? millis % 1000 + 1000 : millis % 1000
      second = (millis - rest) / 1000
      nanosecond += rest * 1_000_000
    } else {
      return nil
    }
    guard abs(second) < 1 << 56, let moment = zone.moment(epochSecond: second, nanosecond: nanosecond) else {
      throw Problem(message: "this is beyond the years of a date")
    }
    return moment
  }

  /// The zone that the fields name.
  func zone() throws -> Zone? {
    guard let value = fields["timezone"] else { return nil }
    guard case .string(let name) = value, let zone = Zone(name) else {
      throw Problem(message: "there is no time zone \(value)")
    }
    return zone
  }

  // MARK: Dates

  private func date(from base: CalendarDate?) throws -> CalendarDate {
    let groups = [["month", "day"], ["week", "dayOfWeek"], ["quarter", "dayOfQuarter"], ["ordinalDay"]]
    let used = groups.indices.filter { groups[$0].contains { fields[$0] != nil } }
    guard used.count < 2 else {
      throw Problem(message: "a date is given by month, week, quarter or ordinal day, not by two of them")
    }
    let year = try integer("year")
    guard base != nil || year != nil else { throw Problem(message: "the year is missing") }
    let date: CalendarDate? =
      switch used.first ?? 0 {
      case 1: try weekDate(year, base)
      case 2: try quarterDate(year, base)
      case 3: CalendarDate(year: year ?? base?.civil.year ?? 0, ordinalDay: try integer("ordinalDay") ?? 1)
      default: try calendarDate(year, base)
      }
    guard let date else { throw Problem(message: "there is no such date") }
    return date
  }

  private func calendarDate(_ year: Int?, _ base: CalendarDate?) throws -> CalendarDate? {
    let (month, day) = (try integer("month"), try integer("day"))
    guard base != nil || day == nil || month != nil else { throw Problem(message: "the month is missing") }
    let year = year ?? base?.civil.year ?? 0
    let wanted = month ?? base?.civil.month ?? 1
    if let day { return CalendarDate(year: year, month: wanted, day: day) }
    // The day of the base, or the last of a shorter month.
    let first = CalendarDate(year: year, month: wanted, day: 1)
    guard let base, let first else { return first }
    return CalendarDate(year: year, month: wanted, day: base.civil.day)
      ?? first.adding(months: 1)?.adding(days: -1) ?? first
  }

  private func weekDate(_ year: Int?, _ base: CalendarDate?) throws -> CalendarDate? {
    let (week, weekDay) = (try integer("week"), try integer("dayOfWeek"))
    guard base != nil || week != nil else { throw Problem(message: "the week is missing") }
    return CalendarDate(
      weekYear: year ?? base?.week.year ?? 0, week: week ?? base?.week.week ?? 1,
      weekDay: weekDay ?? base?.weekDay ?? 1)
  }

  private func quarterDate(_ year: Int?, _ base: CalendarDate?) throws -> CalendarDate? {
    let (quarter, day) = (try integer("quarter"), try integer("dayOfQuarter"))
    guard base != nil || quarter != nil else { throw Problem(message: "the quarter is missing") }
    let wanted = quarter ?? base?.quarter ?? 1
    let year = year ?? base?.civil.year ?? 0
    guard day == nil, let base else {
      return CalendarDate(year: year, quarter: wanted, dayOfQuarter: day ?? 1)
    }
    // The same month and day within the quarter.
    let shifted = CalendarDate(year: year, month: 1, day: 1)?.adding(
      months: wanted * 3 - 3 + (base.civil.month - 1) % 3)
    guard let shifted, (1...4).contains(wanted) else { return nil }
    return CalendarDate(year: year, month: shifted.civil.month, day: base.civil.day)
      ?? shifted.adding(months: 1)?.adding(days: -1)
  }

  // MARK: Times

  private func time(from base: LocalTime?) throws -> LocalTime {
    let hour = try integer("hour", in: 0...23)
    let minute = try integer("minute", in: 0...59)
    let second = try integer("second", in: 0...59)
    let fraction = try fraction()
    if base == nil {
      guard hour != nil || (minute ?? second ?? fraction) == nil else {
        throw Problem(message: "the hour is missing")
      }
      guard minute != nil || (second ?? fraction) == nil else {
        throw Problem(message: "the minute is missing")
      }
      guard second != nil || fraction == nil else { throw Problem(message: "the second is missing") }
    }
    let start = base ?? .midnight
    let time = LocalTime(
      hour: hour ?? start.hour, minute: minute ?? start.minute, second: second ?? start.second,
      nanosecond: fraction ?? start.fraction)
    guard let time else { throw Problem(message: "there is no such time") }
    return time
  }

  /// The nanoseconds that milliseconds, microseconds and nanoseconds make together.
  private func fraction() throws -> Int? {
    let millis = try integer("millisecond", in: 0...999)
    let micros = try integer("microsecond", in: 0...(millis == nil ? 999_999 : 999))
    let nanos = try integer(
      "nanosecond", in: 0...(micros != nil ? 999 : millis != nil ? 999_999 : 999_999_999))
    guard millis != nil || micros != nil || nanos != nil else { return nil }
    return (millis ?? 0) * 1_000_000 + (micros ?? 0) * 1000 + (nanos ?? 0)
  }

  // MARK: Fields

  private func integer(_ name: String, in range: ClosedRange<Int> = .min...(.max)) throws -> Int? {
    guard let value = fields[name] else { return nil }
    guard case .integer(let number) = value else {
      throw Problem(message: "\(name) must be an integer, not \(value.kindName)")
    }
    guard range.contains(Int(number)) else {
      throw Problem(message: "\(name) is between \(range.lowerBound) and \(range.upperBound)")
    }
    return Int(number)
  }

  /// The value that the fields start from, under the first of some names that is given.
  private func base(_ names: [String]) throws -> TemporalValue? {
    guard let name = names.first(where: { fields[$0] != nil }), let value = fields[name] else { return nil }
    guard case .temporal(let base) = value else {
      throw Problem(message: "\(name) must be a temporal value, not \(value.kindName)")
    }
    return base
  }

  private static func date(_ value: TemporalValue) throws -> CalendarDate {
    guard let date = value.datePart else { throw Problem(message: "\(value.kindName) has no date") }
    return date
  }

  private static func time(_ value: TemporalValue) throws -> LocalTime {
    guard let time = value.timePart else { throw Problem(message: "\(value.kindName) has no time") }
    return time
  }
}
