/// A day and a time of day without a place.
public struct LocalDateTime: Sendable, Hashable, Comparable {
  /// The day.
  public let date: CalendarDate
  /// The time of day.
  public let time: LocalTime

  /// A time on a day.
  public init(_ date: CalendarDate, _ time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// The moment so many seconds and nanoseconds after 1970-01-01T00:00; `nil` beyond the years of a date.
  public init?(second: Int, nanosecond: Int) {
    let day = second >= 0 ? second / 86_400 : (second + 1) / 86_400 - 1
    guard let date = CalendarDate(day: day) else { return nil }
    self.init(date, LocalTime(wrapping: (second - day * 86_400) * 1_000_000_000 + nanosecond))
  }

  /// Seconds since 1970-01-01T00:00.
  public var second: Int { date.day * 86_400 + time.secondOfDay }

  /// The moment some seconds and nanoseconds later; `nil` beyond the years of a date.
  public func adding(seconds: Int, nanoseconds: Int = 0) -> LocalDateTime? {
    let fraction = time.fraction + nanoseconds % 1_000_000_000
    let carry = fraction >= 1_000_000_000 ? 1 : fraction < 0 ? -1 : 0
    let (rest, restOverflow) = seconds.addingReportingOverflow(nanoseconds / 1_000_000_000 + carry)
    let (sum, overflow) = second.addingReportingOverflow(rest)
    guard !overflow, !restOverflow else { return nil }
    return LocalDateTime(second: sum, nanosecond: fraction - carry * 1_000_000_000)
  }

  /// The moment some months later at the same time; `nil` beyond the years of a date.
  public func adding(months: Int, days: Int) -> LocalDateTime? {
    date.adding(months: months)?.adding(days: days).map { LocalDateTime($0, time) }
  }

  /// Whether one moment is before another.
  public static func < (first: LocalDateTime, second: LocalDateTime) -> Bool {
    (first.date, first.time) < (second.date, second.time)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// The moment as in ISO 8601: `2015-07-21T21:40:32.142`.
  public var description: String { "\(date)T\(time)" }
}
