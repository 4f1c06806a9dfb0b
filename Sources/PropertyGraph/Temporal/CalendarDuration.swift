/// A length of time in months, days and seconds, which have no fixed relation to each other.
public struct CalendarDuration: Sendable, Hashable {
  /// Whole months.
  public let months: Int
  /// Whole days.
  public let days: Int
  /// Whole seconds, rounded down.
  public let seconds: Int
  /// The nanoseconds after them, from 0 to 999,999,999.
  public let nanoseconds: Int

  /// No time.
  public static let zero =
    CalendarDuration(months: 0, days: 0, seconds: 0, nanoseconds: 0) ?? CalendarDuration()

  private init() {
    months = 0
    days = 0
    seconds = 0
    nanoseconds = 0
  }

  /// A duration; nanoseconds beyond a second are carried over. `nil` when the seconds overflow.
  public init?(months: Int = 0, days: Int = 0, seconds: Int = 0, nanoseconds: Int = 0) {
    let rest = nanoseconds % 1_000_000_000
    let fraction = rest < 0 ? rest + 1_000_000_000 : rest
    let (sum, overflow) = seconds.addingReportingOverflow((nanoseconds - fraction) / 1_000_000_000)
    guard !overflow else { return nil }
    self.months = months
    self.days = days
    self.seconds = sum
    self.nanoseconds = fraction
  }

  /// Seconds in a mean Gregorian month.
  public static let secondsPerMonth = 2_629_746

  /// A duration of parts that need not be whole: what is left of a month is counted in days, of a day in seconds.
  ///
  /// A month is taken as the mean Gregorian one, 30.436875 days. `nil` when a part is beyond the range of integers.
  public init?(months: Double, days: Double, seconds: Double, nanoseconds: Double) {
    guard let wholeMonths = Self.whole(months),
      let (wholeDays, daySeconds) = Self.split(
        days, adding: (months - Double(wholeMonths)) * Double(Self.secondsPerMonth), unit: 86_400)
    else { return nil }
    guard let (wholeSeconds, fraction) = Self.split(seconds, adding: daySeconds, unit: 1) else { return nil }
    let rest = nanoseconds + fraction * 1e9
    // A fraction of a second may miss its whole nanosecond by a rounding error.
    guard let wholeNanoseconds = Self.whole(rest + (rest < 0 ? -0.01 : 0.01)) else { return nil }
    self.init(months: wholeMonths, days: wholeDays, seconds: wholeSeconds, nanoseconds: wholeNanoseconds)
  }

  /// Whole units of a number of units and some seconds more, and the seconds left, of the same sign.
  private static func split(_ number: Double, adding seconds: Double, unit: Double) -> (Int, Double)? {
    guard let whole = whole(number) else { return nil }
    var rest = (number - Double(whole)) * unit + seconds
    guard let carry = Self.whole(rest / unit) else { return nil }
    rest -= Double(carry) * unit
    var (sum, overflow) = whole.addingReportingOverflow(carry)
    if sum > 0, rest < 0 {
      sum -= 1
      rest += unit
    } else if sum < 0, rest > 0 {
      sum += 1
      rest -= unit
    }
    return overflow ? nil : (sum, rest)
  }

  private static func whole(_ number: Double) -> Int? { Int(exactly: number.rounded(.towardZero)) }

  /// The sum of two durations, part by part; `nil` beyond the range of integers.
  public func adding(_ other: CalendarDuration) -> CalendarDuration? {
    let (months, first) = months.addingReportingOverflow(other.months)
    let (days, second) = days.addingReportingOverflow(other.days)
    let (seconds, third) = seconds.addingReportingOverflow(other.seconds)
    guard !first, !second, !third else { return nil }
    return CalendarDuration(
      months: months, days: days, seconds: seconds, nanoseconds: nanoseconds + other.nanoseconds)
  }

  /// The duration so many times; `nil` beyond the range of integers.
  public func multiplied(by factor: Int) -> CalendarDuration? {
    let (months, first) = months.multipliedReportingOverflow(by: factor)
    let (days, second) = days.multipliedReportingOverflow(by: factor)
    let (seconds, third) = seconds.multipliedReportingOverflow(by: factor)
    let (nanoseconds, fourth) = nanoseconds.multipliedReportingOverflow(by: factor)
    guard !first, !second, !third, !fourth else { return nil }
    return CalendarDuration(months: months, days: days, seconds: seconds, nanoseconds: nanoseconds)
  }

  /// Seconds, with months and days taken at their mean lengths, for sorting.
  public var meanSeconds: Double {
    Double(months) * Double(Self.secondsPerMonth) + Double(days) * 86_400 + Double(seconds)
      + Double(nanoseconds) / 1e9
  }
}

extension CalendarDuration: CustomStringConvertible {
  /// The duration as in ISO 8601, every part with a sign of its own: `P1Y2M3DT-4H-5M-6.7S`.
  public var description: String {
    var text = "P"
    func append(_ number: Int, _ unit: String) {
      if number != 0 { text += "\(number)\(unit)" }
    }
    append(months / 12, "Y")
    append(months % 12, "M")
    append(days, "D")
    if seconds != 0 || nanoseconds != 0 {
      text += "T"
      let isNegative = seconds < 0
      // Seconds are rounded down; the parts are written as counted towards zero.
      let carries = isNegative && nanoseconds != 0
      let whole = carries ? seconds + 1 : seconds
      let fraction = carries ? 1_000_000_000 - nanoseconds : nanoseconds
      append(whole / 3600, "H")
      append(whole / 60 % 60, "M")
      if whole % 60 != 0 || fraction != 0 {
        text += whole % 60 == 0 && isNegative ? "-0" : String(whole % 60)
        if fraction != 0 {
          var digits = String(fraction + 1_000_000_000).dropFirst()
          while digits.hasSuffix("0") { digits = digits.dropLast() }
          text += ".\(digits)"
        }
        text += "S"
      }
    }
    return text == "P" ? "PT0S" : text
  }
}
