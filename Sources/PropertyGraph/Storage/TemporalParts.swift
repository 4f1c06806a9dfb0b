/// A temporal value as whole numbers and the name of a time zone, for storing it.
struct TemporalParts {
  /// How many numbers every value has.
  static let count = 4

  let kind: UInt64
  let numbers: [Int]
  let zone: String

  init(_ value: TemporalValue) {
    func padded(_ numbers: Int...) -> [Int] {
      numbers + [Int](repeating: 0, count: Self.count - numbers.count)
    }
    var zone = ""
    switch value {
    case .date(let date): (kind, numbers) = (0, padded(date.day))
    case .localTime(let time): (kind, numbers) = (1, padded(time.nanosecond))
    case .time(let time): (kind, numbers) = (2, padded(time.local.nanosecond, time.offset.seconds))
    case .localDateTime(let moment): (kind, numbers) = (3, padded(moment.date.day, moment.time.nanosecond))
    case .dateTime(let moment):
      let local = moment.local
      (kind, numbers) = (4, padded(local.date.day, local.time.nanosecond, moment.offset.seconds))
      zone = moment.zone ?? ""
    case .duration(let length):
      (kind, numbers) = (5, padded(length.months, length.days, length.seconds, length.nanoseconds))
    }
    self.zone = zone
  }

  init(kind: UInt64, numbers: [Int], zone: String) {
    self.kind = kind
    self.numbers = numbers
    self.zone = zone
  }

  /// The value; `nil` when the parts are none of a value's.
  var value: TemporalValue? {
    guard numbers.count == Self.count else { return nil }
    func local(_ date: Int, _ time: Int) -> LocalDateTime? {
      CalendarDate(day: date).map { LocalDateTime($0, LocalTime(wrapping: time)) }
    }
    switch kind {
    case 0: return CalendarDate(day: numbers[0]).map(TemporalValue.date)
    case 1: return .localTime(LocalTime(wrapping: numbers[0]))
    case 2:
      return ZoneOffset(seconds: numbers[1]).map {
        .time(OffsetTime(LocalTime(wrapping: numbers[0]), at: $0))
      }
    case 3: return local(numbers[0], numbers[1]).map(TemporalValue.localDateTime)
    case 4:
      guard let moment = local(numbers[0], numbers[1]), let offset = ZoneOffset(seconds: numbers[2]) else {
        return nil
      }
      return .dateTime(ZonedDateTime(moment, at: offset, zone: zone.isEmpty ? nil : zone))
    case 5:
      return CalendarDuration(
        months: numbers[0], days: numbers[1], seconds: numbers[2], nanoseconds: numbers[3]
      ).map(TemporalValue.duration)
    default: return nil
    }
  }
}
