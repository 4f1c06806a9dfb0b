/// How far local time is ahead of UTC.
public struct ZoneOffset: Sendable, Hashable {
  /// Seconds ahead of UTC; negative in the west.
  public let seconds: Int

  /// No difference.
  public static let utc = ZoneOffset(clamping: 0)

  /// An offset of at most 18 hours; `nil` beyond.
  public init?(seconds: Int) {
    guard abs(seconds) <= 18 * 3600 else { return nil }
    self.seconds = seconds
  }

  /// The nearest offset of at most 18 hours.
  public init(clamping seconds: Int) { self.seconds = min(max(seconds, -18 * 3600), 18 * 3600) }
}

extension ZoneOffset: CustomStringConvertible {
  /// `Z`, `+01:00` or, with seconds, `+00:53:28`.
  public var description: String {
    guard seconds != 0 else { return "Z" }
    let size = abs(seconds)
    let head = "\(seconds < 0 ? "-" : "+")\(twoDigits(size / 3600)):\(twoDigits(size / 60 % 60))"
    return size % 60 == 0 ? head : "\(head):\(twoDigits(size % 60))"
  }
}

/// A time of day at an offset from UTC.
public struct OffsetTime: Sendable, Hashable, Comparable {
  /// The time on the clock.
  public let local: LocalTime
  /// How far the clock is ahead of UTC.
  public let offset: ZoneOffset

  /// A time on a clock that is ahead of UTC.
  public init(_ local: LocalTime, at offset: ZoneOffset) {
    self.local = local
    self.offset = offset
  }

  /// Nanoseconds from midnight in UTC, negative or more than a day near midnight.
  public var instant: Int { local.nanosecond - offset.seconds * 1_000_000_000 }

  /// The same moment on a clock with another offset.
  public func moved(to offset: ZoneOffset) -> OffsetTime {
    OffsetTime(LocalTime(wrapping: instant + offset.seconds * 1_000_000_000), at: offset)
  }

  /// Earlier moments first, then clocks further west.
  public static func < (first: OffsetTime, second: OffsetTime) -> Bool {
    (first.instant, first.offset.seconds) < (second.instant, second.offset.seconds)
  }
}

extension OffsetTime: CustomStringConvertible {
  /// The time as in ISO 8601: `12:31:14.645+01:00`.
  public var description: String { "\(local)\(offset)" }
}
