/// A day of the proleptic Gregorian calendar.
///
/// Conversions between days and years, months and days of the month follow Howard Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms"; weeks are those of ISO 8601.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The years a date may have.
  public static let years = -999_999_999...999_999_999

  /// Days since 1970-01-01.
  public let day: Int

  /// The date so many days after 1970-01-01; `nil` outside of ``years``.
  public init?(day: Int) {
    guard (Self.firstDay...Self.lastDay).contains(day) else { return nil }
    self.day = day
  }

  /// The date of a year, a month from 1 and a day of the month from 1; `nil` when there is none such.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.day = Self.day(year: year, month: month, day: day)
  }

  /// The date of an ISO 8601 week of a week-based year and a day of the week from 1, Monday; `nil` when there is
  /// none such.
  public init?(weekYear: Int, week: Int, weekDay: Int) {
    guard Self.years.contains(weekYear), (1...7).contains(weekDay),
      (1...Self.weekCount(ofYear: weekYear)).contains(week)
    else { return nil }
    self.init(day: Self.firstMonday(ofWeekYear: weekYear) + 7 * (week - 1) + weekDay - 1)
  }

  /// The date of a day of the year from 1; `nil` when there is none such.
  public init?(year: Int, ordinalDay: Int) {
    guard Self.years.contains(year), (1...(Self.isLeap(year) ? 366 : 365)).contains(ordinalDay) else {
      return nil
    }
    day = Self.day(year: year, month: 1, day: 1) + ordinalDay - 1
  }

  /// The date of a quarter from 1 and a day of the quarter from 1; `nil` when there is none such.
  public init?(year: Int, quarter: Int, dayOfQuarter: Int) {
    guard Self.years.contains(year), (1...4).contains(quarter) else { return nil }
    let start = Self.day(year: year, month: quarter * 3 - 2, day: 1)
    let end =
      quarter == 4
      ? Self.day(year: year + 1, month: 1, day: 1) : Self.day(year: year, month: quarter * 3 + 1, day: 1)
    guard (1...(end - start)).contains(dayOfQuarter) else { return nil }
    day = start + dayOfQuarter - 1
  }

  /// The year, the month from 1 and the day of the month from 1.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week from 1, Monday.
  public var weekDay: Int { Self.remainder(day + 3, 7) + 1 }

  /// The day of the year from 1.
  public var ordinalDay: Int { day - Self.day(year: civil.year, month: 1, day: 1) + 1 }

  /// The week-based year and the week from 1, by ISO 8601.
  public var week: (year: Int, week: Int) {
    let year = civil.year
    for candidate in [year + 1, year] where day >= Self.firstMonday(ofWeekYear: candidate) {
      return (candidate, (day - Self.firstMonday(ofWeekYear: candidate)) / 7 + 1)
    }
    return (year - 1, (day - Self.firstMonday(ofWeekYear: year - 1)) / 7 + 1)
  }

  /// The quarter of the year from 1.
  public var quarter: Int { (civil.month - 1) / 3 + 1 }

  /// The day of the quarter from 1.
  public var dayOfQuarter: Int { day - Self.day(year: civil.year, month: quarter * 3 - 2, day: 1) + 1 }

  /// The date some months later, on the last day of the month when it has no such day; `nil` outside of ``years``.
  public func adding(months: Int) -> CalendarDate? {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let newMonth = Self.remainder(total, 12) + 1
    let newYear = (total - (newMonth - 1)) / 12
    guard Self.years.contains(newYear) else { return nil }
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  /// The date some days later; `nil` outside of ``years``.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = day.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(day: sum)
  }

  /// How many whole months lie between this date and another, negative when the other is earlier.
  public func months(until other: CalendarDate) -> Int {
    let (from, to) = (civil, other.civil)
    let first = (from.year * 12 + from.month - 1) * 32 + from.day
    let second = (to.year * 12 + to.month - 1) * 32 + to.day
    return (second - first) / 32
  }

  /// Whether one date is before another.
  public static func < (first: CalendarDate, second: CalendarDate) -> Bool { first.day < second.day }

  private static let firstDay = day(year: years.lowerBound, month: 1, day: 1)
  private static let lastDay = day(year: years.upperBound, month: 12, day: 31)

  private static func day(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The Monday of the week in which 4 January falls.
  private static func firstMonday(ofWeekYear year: Int) -> Int {
    let fourth = day(year: year, month: 1, day: 4)
    return fourth - remainder(fourth + 3, 7)
  }

  private static func weekCount(ofYear year: Int) -> Int {
    (firstMonday(ofWeekYear: year + 1) - firstMonday(ofWeekYear: year)) / 7
  }

  private static func remainder(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as in ISO 8601: `2015-07-21`; years beyond 9999 carry a sign.
  public var description: String {
    let (year, month, day) = civil
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(padded)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

/// A number from 0 to 99 with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
