import Foundation
import PropertyGraph
import Synchronization

/// What clocks in a named time zone show.
///
/// The rules are those of Foundation, which on Linux brings them along, so that they are the same on a machine
/// without the time zone database.
struct TimeZoneRules {
  let name: String
  private let zone: TimeZone

  private static let known = Mutex<[String: TimeZoneRules]>([:])

  /// The rules of a zone such as `Asia/Amman`; `nil` when there is none of that name.
  static func named(_ name: String) -> TimeZoneRules? {
    known.withLock { known in
      if let rules = known[name] { return rules }
      guard let zone = TimeZone(identifier: name) else { return nil }
      let rules = TimeZoneRules(name: name, zone: zone)
      known[name] = rules
      return rules
    }
  }

  /// The offset at a moment, in seconds since 1970-01-01T00:00Z.
  func offset(at epochSecond: Int) -> ZoneOffset {
    // Rules say nothing of moments that calendars cannot reach.
    let reachable = min(max(epochSecond, -1 << 40), 1 << 40)
    return ZoneOffset(clamping: zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(reachable))))
  }

  /// The moment at which clocks show a local time.
  ///
  /// A time that clocks show twice is the one with the preferred offset, else the earlier one; a time that they
  /// skip is moved on by what they skip.
  func moment(at local: LocalDateTime, preferring preferred: ZoneOffset? = nil) -> ZonedDateTime {
    let before = offset(at: local.second - 86_400 * 2)
    let after = offset(at: local.second + 86_400 * 2)
    let candidates = [before, after].filter { offset(at: local.second - $0.seconds) == $0 }
    if let preferred, candidates.contains(preferred) {
      return ZonedDateTime(local, at: preferred, zone: name)
    }
    if let first = candidates.first { return ZonedDateTime(local, at: first, zone: name) }
    let exact = offset(at: local.second - before.seconds)
    let moved = local.adding(seconds: exact.seconds - before.seconds) ?? local
    return ZonedDateTime(moved, at: exact, zone: name)
  }
}

/// A time zone as queries name it: a mere offset, or a place whose rules are known.
enum Zone {
  case offset(ZoneOffset)
  case named(TimeZoneRules)

  static let utc = Zone.offset(.utc)

  /// Reads `Z`, `+01:00` or `Asia/Amman`; `nil` for anything else.
  init?(_ text: String) {
    var reader = TemporalReader(text)
    if let offset = reader.offset(), reader.isAtEnd {
      self = .offset(offset)
    } else if let rules = TimeZoneRules.named(text) {
      self = .named(rules)
    } else {
      return nil
    }
  }

  /// The moment at which clocks in this zone show a local time.
  func moment(at local: LocalDateTime, preferring preferred: ZoneOffset? = nil) -> ZonedDateTime {
    switch self {
    case .offset(let offset): ZonedDateTime(local, at: offset)
    case .named(let rules): rules.moment(at: local, preferring: preferred)
    }
  }

  /// What clocks in this zone show at a moment; `nil` beyond the years of a date.
  func moment(epochSecond: Int, nanosecond: Int) -> ZonedDateTime? {
    let offset =
      switch self {
      case .offset(let offset): offset
      case .named(let rules): rules.offset(at: epochSecond)
      }
    guard let local = LocalDateTime(second: epochSecond + offset.seconds, nanosecond: nanosecond) else {
      return nil
    }
    if case .named(let rules) = self { return ZonedDateTime(local, at: offset, zone: rules.name) }
    return ZonedDateTime(local, at: offset)
  }
}

extension ZonedDateTime {
  /// The zone of this moment.
  var place: Zone { zone.flatMap(TimeZoneRules.named).map(Zone.named) ?? .offset(offset) }

  /// The same moment on the clocks of another zone; `nil` beyond the years of a date.
  func moved(to zone: Zone) -> ZonedDateTime? {
    zone.moment(epochSecond: epochSecond, nanosecond: local.time.fraction)
  }

  /// The moment some months and days later on the calendar, then some seconds later on the clock.
  func adding(months: Int, days: Int, seconds: Int, nanoseconds: Int) -> ZonedDateTime? {
    var result = self
    if months != 0 || days != 0 {
      guard let moved = local.adding(months: months, days: days) else { return nil }
      result = place.moment(at: moved, preferring: offset)
    }
    let universal = LocalDateTime(second: result.epochSecond, nanosecond: result.local.time.fraction)
    guard let later = universal?.adding(seconds: seconds, nanoseconds: nanoseconds) else { return nil }
    return place.moment(epochSecond: later.second, nanosecond: later.time.fraction)
  }
}
