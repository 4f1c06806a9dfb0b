import RelationExtraction

extension StatementDate {
  /// Whether the other date is this one, or a more precise form of it.
  func covers(_ other: StatementDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }

  /// The other dates that cover this one.
  var lessPrecise: [StatementDate] {
    var dates: [StatementDate?] = []
    if month != nil { dates.append(StatementDate(year: year)) }
    if day != nil { dates.append(StatementDate(year: year, month: month)) }
    return dates.compactMap { $0 }
  }

  /// Days since an arbitrary day; the middle of what an imprecise date covers.
  var dayNumber: Int {
    let month = self.month ?? 7
    let day = self.day ?? (self.month == nil ? 1 : 15)
    // Days of the civil calendar, counted from March so that leap days end the year.
    let shifted = month > 2 ? year : year - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * ((month + 9) % 12) + 2) / 5 + day
  }
}
