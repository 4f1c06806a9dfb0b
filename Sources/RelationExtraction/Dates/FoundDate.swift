/// A date as a sentence gives it, before it is known what it leaves unsaid.
struct FoundDate: BitwiseCopyable, Sendable, Hashable {
  private var bounds: CompactRange
  var year: Int?
  var month: Int?
  var day: Int?
  /// Days from the publication, as in "yesterday".
  var offset: Int?
  /// 1 for Monday to 7 for Sunday.
  var weekday: Int?
  /// A period that is counted from the publication: "last month" is -1 of it.
  var period: Period?
  /// How many periods later, or for a weekday whether the last or the next one is meant.
  var shift: Int?
  /// Whether year and month are those of the Hijra.
  var isHijri = false

  init(span: Range<Int>, year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    bounds = CompactRange(span)
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Where it stands, in UTF-8 bytes of the text.
  var span: Range<Int> {
    get { bounds.range }
    set { bounds = CompactRange(newValue) }
  }

  /// The periods that texts count in.
  enum Period: String, BitwiseCopyable, Sendable {
    case week, month, year
  }

  /// Whether day, month and year are all written.
  var isFull: Bool { year != nil && month != nil && day != nil && !isHijri }

  /// The date it stands for, given when the text was published and the year the text speaks of.
  ///
  /// A day without year takes the year that brings it nearest to the publication; a weekday is the last one
  /// up to the publication, or the next one when it is said of what lies ahead; so is a month.
  func resolved(publication: StatementDate?, usualYear: Int?, isAhead: Bool = false) -> StatementDate? {
    if isHijri {
      return year.flatMap { HijriDate(year: $0, month: month, day: day)?.gregorian }
    }
    if let year { return StatementDate(year: year, month: month, day: day) }
    if let month {
      guard let publication else {
        return usualYear.flatMap { StatementDate(year: $0, month: month, day: day) }
      }
      guard let day else {
        let now = publication.month ?? month
        let shift = isAhead ? (month < now ? 1 : 0) : (month > now ? -1 : 0)
        return StatementDate(year: publication.year + shift, month: month)
      }
      guard let published = publication.dayNumber else {
        return StatementDate(year: publication.year, month: month, day: day)
      }
      let candidates = (-1...1).compactMap {
        StatementDate(year: publication.year + $0, month: month, day: day)
      }
      return candidates.min {
        abs(($0.dayNumber ?? 0) - published) < abs(($1.dayNumber ?? 0) - published)
      }
    }
    guard let publication else { return nil }
    if let offset { return publication.adding(days: offset) }
    if let period, let shift { return publication.counting(shift, period) }
    guard let weekday, let published = publication.weekday else { return nil }
    if let shift {
      let days = (weekday - published + 7) % 7
      return publication.adding(days: shift > 0 ? (days == 0 ? 7 : days) : days - 7)
    }
    return publication.adding(
      days: isAhead ? (weekday - published + 7) % 7 : -((published - weekday + 7) % 7))
  }
}
