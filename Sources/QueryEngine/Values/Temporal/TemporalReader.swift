import PropertyGraph

/// Reads dates and times in the forms of ISO 8601, with dashes and colons or without.
struct TemporalReader {
  let bytes: [UInt8]
  var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { place == bytes.count }

  // MARK: Whole values

  static func date(_ text: String) -> CalendarDate? {
    var reader = TemporalReader(text)
    guard let date = reader.date(), reader.isAtEnd else { return nil }
    return date
  }

  static func localTime(_ text: String) -> LocalTime? {
    var reader = TemporalReader(text)
    guard let time = reader.time(), reader.isAtEnd else { return nil }
    return time
  }

  static func time(_ text: String) -> OffsetTime? {
    var reader = TemporalReader(text)
    guard let time = reader.time() else { return nil }
    if reader.isAtEnd { return OffsetTime(time, at: .utc) }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    return OffsetTime(time, at: offset)
  }

  static func localDateTime(_ text: String) -> LocalDateTime? {
    var reader = TemporalReader(text)
    guard let local = reader.localDateTime(), reader.isAtEnd else { return nil }
    return local
  }

  /// A moment; in a zone it names only by rules, `zone` is asked for that place.
  static func dateTime(_ text: String) -> ZonedDateTime? {
    var reader = TemporalReader(text)
    guard let local = reader.localDateTime() else { return nil }
    if reader.isAtEnd { return ZonedDateTime(local, at: .utc) }
    let offset = reader.offset()
    if reader.isAtEnd { return offset.map { ZonedDateTime(local, at: $0) } }
    guard reader.take("["), reader.bytes.last == UInt8(ascii: "]") else { return nil }
    let name = String(decoding: reader.bytes[reader.place..<reader.bytes.count - 1], as: UTF8.self)
    guard let zone = Zone(name) else { return nil }
    let moment = zone.moment(at: local, preferring: offset)
    guard offset == nil || moment.offset == offset else { return nil }
    return moment
  }

  // MARK: Parts

  private mutating func localDateTime() -> LocalDateTime? {
    guard let date = date() else { return nil }
    guard take("T") || take("t") else { return LocalDateTime(date, .midnight) }
    return time().map { LocalDateTime(date, $0) }
  }

  mutating func date() -> CalendarDate? {
    let isNegative = take("-")
    let isSigned = isNegative || take("+")
    let start = place
    let run = digits(upTo: 9)
    guard run >= (isSigned ? 1 : 4) else { return nil }
    if isSigned || run == 4 {
      let year = number(start..<place) * (isNegative ? -1 : 1)
      return restOfDate(year: year)
    }
    let year = number(start..<start + 4)
    switch run {
    case 6: return CalendarDate(year: year, month: number(start + 4..<place), day: 1)
    case 7: return CalendarDate(year: year, ordinalDay: number(start + 4..<place))
    case 8:
      return CalendarDate(
        year: year, month: number(start + 4..<start + 6), day: number(start + 6..<place))
    default: return nil
    }
  }

  private mutating func restOfDate(year: Int) -> CalendarDate? {
    let start = place
    let hasDash = take("-")
    if take("W") {
      guard let week = number(digits: 2) else { return nil }
      let isDayAhead = peek("-") || isDigit(place)
      guard isDayAhead else { return CalendarDate(weekYear: year, week: week, weekDay: 1) }
      _ = take("-")
      return number(digits: 1).flatMap { CalendarDate(weekYear: year, week: week, weekDay: $0) }
    }
    if take("Q") {
      guard let quarter = number(digits: 1) else { return nil }
      guard take("-") || isDigit(place) else {
        return CalendarDate(year: year, quarter: quarter, dayOfQuarter: 1)
      }
      let first = place
      guard (1...2).contains(digits(upTo: 2)) else { return nil }
      return CalendarDate(year: year, quarter: quarter, dayOfQuarter: number(first..<place))
    }
    guard hasDash, isDigit(place) else {
      place = start
      return CalendarDate(year: year, month: 1, day: 1)
    }
    let first = place
    let run = digits(upTo: 3)
    if run == 3 { return CalendarDate(year: year, ordinalDay: number(first..<place)) }
    let month = number(first..<place)
    guard peek("-"), isDigit(place + 1) else { return CalendarDate(year: year, month: month, day: 1) }
    place += 1
    let day = place
    guard digits(upTo: 2) > 0 else { return nil }
    return CalendarDate(year: year, month: month, day: number(day..<place))
  }

  mutating func time() -> LocalTime? {
    guard let hour = number(digits: 2) else { return nil }
    let hasColons = peek(":")
    guard let minute = nextPart(hasColons) else {
      return isDigit(place) ? nil : LocalTime(hour: hour, minute: 0, second: 0)
    }
    guard let second = nextPart(hasColons) else {
      return isDigit(place) ? nil : LocalTime(hour: hour, minute: minute, second: 0)
    }
    guard peek(".") || peek(","), isDigit(place + 1) else {
      return LocalTime(hour: hour, minute: minute, second: second)
    }
    place += 1
    let start = place
    let run = digits(upTo: 9)
    var fraction = number(start..<place)
    for _ in run..<9 { fraction *= 10 }
    return LocalTime(hour: hour, minute: minute, second: second, nanosecond: fraction)
  }

  /// Two digits, after a colon if the earlier parts have colons between them.
  private mutating func nextPart(_ hasColons: Bool) -> Int? {
    if hasColons {
      guard peek(":"), isDigit(place + 1) else { return nil }
      place += 1
    }
    return number(digits: 2)
  }

  mutating func offset() -> ZoneOffset? {
    if take("Z") || take("z") { return .utc }
    let start = place
    let isNegative = take("-")
    guard isNegative || take("+"), let hours = number(digits: 2) else {
      place = start
      return nil
    }
    let hasColons = peek(":")
    let minutes = nextPart(hasColons) ?? 0
    let seconds = nextPart(hasColons) ?? 0
    guard minutes < 60, seconds < 60 else { return nil }
    let size = (hours * 60 + minutes) * 60 + seconds
    return ZoneOffset(seconds: isNegative ? -size : size)
  }

  // MARK: Bytes

  func peek(_ mark: Unicode.Scalar) -> Bool { place < bytes.count && bytes[place] == UInt8(ascii: mark) }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek(mark) else { return false }
    place += 1
    return true
  }

  func isDigit(_ place: Int) -> Bool {
    place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
  }

  /// Passes digits and tells how many.
  mutating func digits(upTo limit: Int) -> Int {
    let start = place
    while place - start < limit, isDigit(place) { place += 1 }
    return place - start
  }

  /// The number that digits write.
  func number(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func number(digits count: Int) -> Int? {
    let start = place
    guard digits(upTo: count) == count else {
      place = start
      return nil
    }
    return number(start..<place)
  }
}
