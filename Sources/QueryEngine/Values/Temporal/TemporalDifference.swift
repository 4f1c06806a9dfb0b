import PropertyGraph

/// The time between two values, in the units wanted.
///
/// What one value lacks of a date or a zone it takes from the other; a date begins at midnight.
struct TemporalDifference {
  private let from: ZonedDateTime
  private let to: ZonedDateTime
  /// Whether both values have a date.
  private let hasDates: Bool

  /// `nil` for durations, between which there is no time.
  init?(_ first: TemporalValue, _ second: TemporalValue) {
    if case .duration = first { return nil }
    if case .duration = second { return nil }
    hasDates = first.datePart != nil && second.datePart != nil
    guard let anyDate = first.datePart ?? second.datePart ?? CalendarDate(day: 0) else { return nil }
    let anyZone = first.zonePart ?? second.zonePart ?? .utc
    func moment(_ value: TemporalValue) -> ZonedDateTime {
      if case .dateTime(let moment) = value { return moment }
      let local = LocalDateTime(value.datePart ?? anyDate, value.timePart ?? .midnight)
      return (value.zonePart ?? anyZone).moment(at: local)
    }
    from = moment(first)
    let target = moment(second)
    // Months and days are counted on the clocks of the first.
    guard let moved = target.moved(to: from.place) else { return nil }
    to = moved
  }

  /// Months, then days, then seconds.
  var mixed: CalendarDuration? {
    guard hasDates else { return inSeconds }
    let months = inWholeMonths
    guard let afterMonths = from.adding(months: months, days: 0, seconds: 0, nanoseconds: 0) else {
      return nil
    }
    let days = Self.days(from: afterMonths.local, to: to.local)
    guard let afterDays = afterMonths.adding(months: 0, days: days, seconds: 0, nanoseconds: 0) else {
      return nil
    }
    return CalendarDuration(
      months: months, days: days, seconds: to.epochSecond - afterDays.epochSecond,
      nanoseconds: to.local.time.fraction - afterDays.local.time.fraction)
  }

  /// Whole months.
  var inMonths: CalendarDuration? { CalendarDuration(months: hasDates ? inWholeMonths : 0) }

  /// Whole days.
  var inDays: CalendarDuration? {
    CalendarDuration(days: hasDates ? Self.days(from: from.local, to: to.local) : 0)
  }

  /// Seconds and their fraction.
  var inSeconds: CalendarDuration? {
    CalendarDuration(
      seconds: to.epochSecond - from.epochSecond,
      nanoseconds: to.local.time.fraction - from.local.time.fraction)
  }

  private var inWholeMonths: Int {
    from.local.date.months(until: Self.reached(from: from.local, to: to.local))
  }

  private static func days(from: LocalDateTime, to: LocalDateTime) -> Int {
    reached(from: from, to: to).day - from.date.day
  }

  /// The last day on which the time of the first is reached before the second.
  private static func reached(from: LocalDateTime, to: LocalDateTime) -> CalendarDate {
    let step =
      to.date > from.date && to.time < from.time ? -1 : to.date < from.date && to.time > from.time ? 1 : 0
    return to.date.adding(days: step) ?? to.date
  }
}
