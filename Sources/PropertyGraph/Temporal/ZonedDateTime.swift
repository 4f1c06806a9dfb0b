/// A day and a time of day at an offset from UTC, perhaps in a named time zone.
public struct ZonedDateTime: Sendable, Hashable, Comparable {
  /// The day and the time on the clock.
  public let local: LocalDateTime
  /// How far the clock is ahead of UTC at that moment.
  public let offset: ZoneOffset
  /// The name of the time zone, such as `Asia/Amman`; `nil` for a mere offset.
  public let zone: String?

  /// A moment on a clock; what the clock of a named zone shows must be known.
  public init(_ local: LocalDateTime, at offset: ZoneOffset, zone: String? = nil) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }

  /// Seconds since 1970-01-01T00:00Z.
  public var epochSecond: Int { local.second - offset.seconds }

  /// Earlier moments first, then clocks further west, then the names of time zones.
  public static func < (first: ZonedDateTime, second: ZonedDateTime) -> Bool {
    let (a, b) = (first.epochSecond, second.epochSecond)
    if a != b { return a < b }
    let left = (first.local.time.fraction, first.offset.seconds, first.zone ?? "")
    return left < (second.local.time.fraction, second.offset.seconds, second.zone ?? "")
  }
}

extension ZonedDateTime: CustomStringConvertible {
  /// The moment as in ISO 8601, with the name of the zone: `2015-07-21T21:40:32.142+02:00[Europe/Stockholm]`.
  public var description: String { "\(local)\(offset)\(zone.map { "[\($0)]" } ?? "")" }
}
