import PropertyGraph

/// How dates and times are written in cells: `2023-09-13`, `18:30`, `18:30:05.25`, both together with a `T` or, as
/// databases write them, a space between, and where one belongs an offset such as `Z`, `+03` or `-05:30`, without
/// which a time is one of UTC.
struct TemporalSyntax {
  private let cell: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Reads a cell; `nil` when it holds something else, or a day that no calendar has.
  static func value(_ cell: UnsafeBufferPointer<UInt8>, of type: ValueType.Temporal) -> TemporalValue? {
    var syntax = TemporalSyntax(cell: cell)
    let value = syntax.value(of: type)
    return syntax.place == cell.count ? value : nil
  }

  private init(cell: UnsafeBufferPointer<UInt8>) { self.cell = cell }

  private mutating func value(of type: ValueType.Temporal) -> TemporalValue? {
    switch type {
    case .date: date().map(TemporalValue.date)
    case .localTime: time().map(TemporalValue.localTime)
    case .time: time().flatMap { time in offset().map { .time(OffsetTime(time, at: $0)) } }
    case .localDateTime: localDateTime().map(TemporalValue.localDateTime)
    case .dateTime:
      localDateTime().flatMap { moment in offset().map { .dateTime(ZonedDateTime(moment, at: $0)) } }
    }
  }

  private mutating func localDateTime() -> LocalDateTime? {
    guard let date = date() else { return nil }
    if place == cell.count { return LocalDateTime(date, .midnight) }
    guard take("T") || take(" ") else { return nil }
    return time().map { LocalDateTime(date, $0) }
  }

  private mutating func date() -> CalendarDate? {
    let isBeforeZero = take("-")
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return CalendarDate(year: isBeforeZero ? -year : year, month: month, day: day)
  }

  private mutating func time() -> LocalTime? {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2) else { return nil }
    guard take(":") else { return LocalTime(hour: hour, minute: minute, second: 0) }
    guard let second = number(digits: 2) else { return nil }
    var nanosecond = 0
    if take(".") {
      let start = place
      while place < cell.count, place - start < 9, let digit = number(digits: 1) {
        nanosecond = nanosecond * 10 + digit
      }
      guard place > start else { return nil }
      for _ in (place - start)..<9 { nanosecond *= 10 }
    }
    return LocalTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
  }

  private mutating func offset() -> ZoneOffset? {
    if place == cell.count || take("Z") { return .utc }
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2) else { return nil }
    guard place < cell.count else { return ZoneOffset(seconds: (isWest ? -1 : 1) * hours * 3600) }
    _ = take(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return ZoneOffset(seconds: (isWest ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard place < cell.count, cell[place] == UInt8(ascii: letter) else { return false }
    place += 1
    return true
  }

  private mutating func number(digits: Int) -> Int? {
    guard place + digits <= cell.count else { return nil }
    var value = 0
    for byte in cell[place..<place + digits] {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    place += digits
    return value
  }
}
