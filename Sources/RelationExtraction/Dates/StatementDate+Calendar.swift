extension StatementDate {
  /// The number of days since 1970-01-01; `nil` unless the day is known.
  ///
  /// Counts from 1 March so that a leap day comes last (Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms").
  var dayNumber: Int? {
    guard let month, let day else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, 1 for Monday to 7 for Sunday; `nil` unless the day is known.
  var weekday: Int? { dayNumber.map { (($0 + 3) % 7 + 7) % 7 + 1 } }

  /// The date of a day counted from 1970-01-01; `nil` outside the years 1 to 9999.
  init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The period so many later or earlier. A week is given by its month, or by its year where it lies in two
  /// months; `nil` where it lies in two years or the publication is not known well enough.
  func counting(_ count: Int, _ period: FoundDate.Period) -> StatementDate? {
    switch period {
    case .year: return StatementDate(year: year + count)
    case .month:
      guard let month else { return nil }
      let months = year * 12 + month - 1 + count
      return StatementDate(year: months / 12, month: months % 12 + 1)
    case .week:
      guard let weekday, let first = adding(days: 7 * count - weekday + 1), let last = first.adding(days: 6)
      else { return nil }
      return Self.covering(first, last)
    }
  }

  /// The most precise date that covers two days: their month, else their year.
  static func covering(_ first: StatementDate, _ last: StatementDate) -> StatementDate? {
    guard first.year == last.year else { return nil }
    return StatementDate(year: first.year, month: first.month == last.month ? first.month : nil)
  }

  /// The date some days later; `nil` unless the day is known.
  func adding(days: Int) -> StatementDate? { dayNumber.flatMap { StatementDate(dayNumber: $0 + days) } }
}
