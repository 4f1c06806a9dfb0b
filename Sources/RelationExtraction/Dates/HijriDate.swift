/// A date of the Islamic calendar, as precise as a text gives it.
///
/// Months begin with a sighting of the moon, so that a computed day may be one or two off: what it is in the
/// Gregorian calendar is given by month or year only. Computed by the tabular calendar with leap years 2, 5, 7,
/// 10, 13, 16, 18, 21, 24, 26 and 29 of 30 (Reingold and Dershowitz, Calendrical Calculations, chapter 7).
struct HijriDate {
  let year: Int
  let month: Int?
  let day: Int?

  /// `nil` unless such a date may exist.
  init?(year: Int, month: Int?, day: Int?) {
    guard (1...1600).contains(year), (1...12).contains(month ?? 1), (1...30).contains(day ?? 1) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The Gregorian month or year that covers it.
  var gregorian: StatementDate? {
    let first = Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1)
    let last: Int
    if day != nil {
      last = first
    } else if let month, month < 12 {
      last = Self.dayNumber(year: year, month: month + 1, day: 1) - 1
    } else {
      last = Self.dayNumber(year: year + 1, month: 1, day: 1) - 1
    }
    guard let from = StatementDate(dayNumber: first - 1), let to = StatementDate(dayNumber: last + 1) else {
      return nil
    }
    return StatementDate.covering(from, to)
  }

  /// Days since 1970-01-01; 1 Muharram 1 is 19 July 622 in the Gregorian calendar.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let months = 29 * (month - 1) + month / 2
    return -492_148 + (year - 1) * 354 + (3 + 11 * year) / 30 + months + day - 1
  }
}
