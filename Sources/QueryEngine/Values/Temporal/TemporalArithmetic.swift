import PropertyGraph
import QueryLanguage

/// Sums and products with durations.
enum TemporalArithmetic {
  /// The result of an operator on values of which one is temporal; `nil` when it has none for their kinds.
  static func apply(
    _ sign: ArithmeticOperator, _ left: Value, _ right: Value, at range: SourceRange
  ) throws -> Value? {
    let result: TemporalValue?
    switch (left, right) {
    case (.temporal(let value), .temporal(.duration(let duration))) where sign == .add || sign == .subtract:
      guard let signed = sign == .add ? duration : duration.multiplied(by: -1) else {
        throw overflow(at: range)
      }
      result = value.adding(signed)
    case (.temporal(.duration(let duration)), .temporal(let value)) where sign == .add:
      result = value.adding(duration)
    case (.temporal(.duration(let duration)), _) where sign == .multiply || sign == .divide:
      guard let product = product(duration, sign, right) else { return nil }
      result = product
    case (_, .temporal(.duration(let duration))) where sign == .multiply:
      guard let product = product(duration, sign, left) else { return nil }
      result = product
    default: return nil
    }
    guard let result else { throw overflow(at: range) }
    return .temporal(result)
  }

  /// `nil` without a number; a product beyond what a duration holds is `nil` inside.
  private static func product(
    _ duration: CalendarDuration, _ sign: ArithmeticOperator, _ number: Value
  ) -> TemporalValue?? {
    let factor: Double
    switch number {
    case .integer(let number):
      if sign == .multiply { return .some(duration.multiplied(by: Int(number)).map(TemporalValue.duration)) }
      factor = Double(number)
    case .float(let number): factor = number
    default: return nil
    }
    func scaled(_ part: Int) -> Double { sign == .multiply ? Double(part) * factor : Double(part) / factor }
    let result = CalendarDuration(
      months: scaled(duration.months), days: scaled(duration.days), seconds: scaled(duration.seconds),
      nanoseconds: scaled(duration.nanoseconds))
    return .some(result.map(TemporalValue.duration))
  }

  private static func overflow(at range: SourceRange) -> Fault {
    Fault(
      .arithmeticError, .runtime, .numberOutOfRange, at: range, "the result is beyond what can be counted")
  }
}

extension TemporalValue {
  /// The value some duration later; a part of the duration that the value has no place for is left out. `nil` when
  /// the result cannot be counted.
  func adding(_ duration: CalendarDuration) -> TemporalValue? {
    switch self {
    case .date(let date):
      // Whole days among the seconds count.
      let (days, overflow) = duration.days.addingReportingOverflow(duration.wholeDaysOfSeconds)
      return overflow ? nil : date.adding(months: duration.months)?.adding(days: days).map(TemporalValue.date)
    case .localTime(let time): return .localTime(time.adding(duration))
    case .time(let time): return .time(OffsetTime(time.local.adding(duration), at: time.offset))
    case .localDateTime(let moment):
      return moment.adding(months: duration.months, days: duration.days)?
        .adding(seconds: duration.seconds, nanoseconds: duration.nanoseconds).map(TemporalValue.localDateTime)
    case .dateTime(let moment):
      return moment.adding(
        months: duration.months, days: duration.days, seconds: duration.seconds,
        nanoseconds: duration.nanoseconds
      ).map(TemporalValue.dateTime)
    case .duration(let other): return other.adding(duration).map(TemporalValue.duration)
    }
  }
}

extension LocalTime {
  fileprivate func adding(_ duration: CalendarDuration) -> LocalTime {
    LocalTime(wrapping: nanosecond + duration.seconds % 86_400 * 1_000_000_000 + duration.nanoseconds)
  }
}

extension CalendarDuration {
  fileprivate var wholeDaysOfSeconds: Int {
    // Seconds are rounded down; days are counted towards zero.
    (seconds < 0 && nanoseconds > 0 ? seconds + 1 : seconds) / 86_400
  }
}
