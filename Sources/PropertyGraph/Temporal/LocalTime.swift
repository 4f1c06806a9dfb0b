/// A time of day without a place.
public struct LocalTime: Sendable, Hashable, Comparable {
  /// Nanoseconds in a day.
  public static let nanosecondsPerDay = 86_400_000_000_000

  /// Nanoseconds since midnight.
  public let nanosecond: Int

  /// Midnight.
  public static let midnight = LocalTime(wrapping: 0)

  /// The time so many nanoseconds after midnight, days taken off.
  public init(wrapping nanosecond: Int) {
    let rest = nanosecond % Self.nanosecondsPerDay
    self.nanosecond = rest < 0 ? rest + Self.nanosecondsPerDay : rest
  }

  /// The time of an hour, a minute, a second and the nanoseconds after it; `nil` when there is none such.
  public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1_000_000_000).contains(nanosecond)
    else { return nil }
    self.nanosecond = ((hour * 60 + minute) * 60 + second) * 1_000_000_000 + nanosecond
  }

  /// Seconds since midnight.
  public var secondOfDay: Int { nanosecond / 1_000_000_000 }
  /// The hour from 0.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute of the hour.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second of the minute.
  public var second: Int { secondOfDay % 60 }
  /// The nanoseconds of the second.
  public var fraction: Int { nanosecond % 1_000_000_000 }

  /// Whether one time is earlier in the day than another.
  public static func < (first: LocalTime, second: LocalTime) -> Bool { first.nanosecond < second.nanosecond }
}

extension LocalTime: CustomStringConvertible {
  /// The time as in ISO 8601, no longer than it needs: `12:31`, `12:31:14`, `12:31:14.645`.
  ///
  /// A fraction of a second has three, six or nine digits.
  public var description: String {
    let head = "\(twoDigits(hour)):\(twoDigits(minute))"
    guard second != 0 || fraction != 0 else { return head }
    guard fraction != 0 else { return "\(head):\(twoDigits(second))" }
    var digits = String(fraction + 1_000_000_000).dropFirst()
    while digits.hasSuffix("000") { digits = digits.dropLast(3) }
    return "\(head):\(twoDigits(second)).\(digits)"
  }
}
