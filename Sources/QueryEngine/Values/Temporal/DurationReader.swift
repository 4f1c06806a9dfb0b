import PropertyGraph

/// Reads durations of ISO 8601: `P1Y2M3W4DT5H6M7.8S`, every number with its own sign and fraction, or
/// `P2012-02-02T14:37:21.545`.
enum DurationReader {
  static func duration(_ text: String) -> CalendarDuration? {
    var reader = TemporalReader(text)
    let isNegative = reader.take("-")
    if !isNegative { _ = reader.take("+") }
    guard reader.take("P"), !reader.isAtEnd else { return nil }
    let duration = byDate(reader) ?? byUnits(&reader)
    return isNegative ? duration?.multiplied(by: -1) : duration
  }

  private static func byUnits(_ reader: inout TemporalReader) -> CalendarDuration? {
    var months = 0.0
    var days = 0.0
    var seconds = 0.0
    var nanoseconds = 0.0
    var units: [UInt8] = Array("YMWD".utf8)
    var isTime = false
    while !reader.isAtEnd {
      if !isTime, reader.take("T") {
        guard !reader.isAtEnd else { return nil }
        isTime = true
        units = Array("HMS".utf8)
        continue
      }
      guard let amount = amount(&reader), reader.place < reader.bytes.count,
        let place = units.firstIndex(of: reader.bytes[reader.place])
      else { return nil }
      let unit = units[place]
      units.removeFirst(place + 1)
      reader.place += 1
      let value = Double(amount.whole) + amount.fraction
      switch (isTime, Unicode.Scalar(unit)) {
      case (false, "Y"): months += value * 12
      case (false, "M"): months += value
      case (false, "W"): days += value * 7
      case (false, _): days += value
      case (true, "H"): seconds += value * 3600
      case (true, "M"): seconds += value * 60
      default:
        seconds += Double(amount.whole)
        nanoseconds += (amount.fraction * 1e9).rounded()
      }
    }
    return CalendarDuration(months: months, days: days, seconds: seconds, nanoseconds: nanoseconds)
  }

  /// A number with its sign: the whole part and the fraction, both signed.
  private static func amount(_ reader: inout TemporalReader) -> (whole: Int, fraction: Double)? {
    let isNegative = reader.take("-")
    if !isNegative { _ = reader.take("+") }
    let sign = isNegative ? -1 : 1
    let start = reader.place
    guard (1...18).contains(reader.digits(upTo: 19)) else { return nil }
    let whole = reader.number(start..<reader.place)
    guard reader.take(".") || reader.take(",") else { return (sign * whole, 0) }
    let first = reader.place
    guard (1...18).contains(reader.digits(upTo: 19)) else { return nil }
    let digits = String(decoding: reader.bytes[first..<reader.place], as: UTF8.self)
    return (sign * whole, Double(sign) * (Double("0.\(digits)") ?? 0))
  }

  /// The form that looks like a date and a time.
  private static func byDate(_ reader: TemporalReader) -> CalendarDuration? {
    var reader = reader
    func number(_ count: Int) -> Int? {
      let start = reader.place
      return reader.digits(upTo: count) == count ? reader.number(start..<reader.place) : nil
    }
    guard let year = number(4), reader.take("-"), let month = number(2), reader.take("-"),
      let day = number(2),
      month <= 12, day <= 31
    else { return nil }
    guard !reader.isAtEnd else { return CalendarDuration(months: year * 12 + month, days: day) }
    guard reader.take("T"), let time = reader.time(), reader.isAtEnd else { return nil }
    return CalendarDuration(
      months: year * 12 + month, days: day, seconds: time.secondOfDay, nanoseconds: time.fraction)
  }
}
