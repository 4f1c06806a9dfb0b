import Foundation

/// Moments in UTC to the microsecond, as judgements write them.
enum Moment {
  /// Now, but later than the last moment there is: judgements of one store are never of the same time.
  static func next(after last: String?, now: Date = .now) -> String {
    let seconds = now.timeIntervalSince1970
    var microseconds = Int64((seconds * 1_000_000).rounded(.down))
    if let last, let before = parse(last) { microseconds = max(microseconds, before + 1) }
    return text(microseconds)
  }

  static func text(_ microseconds: Int64) -> String {
    let date = Date(timeIntervalSince1970: Double(microseconds / 1_000_000))
    let fraction = String(1_000_000 + microseconds % 1_000_000).dropFirst()
    return date.formatted(.iso8601).dropLast() + "." + fraction + "Z"
  }

  /// The microseconds since 1970 of such a text; `nil` for anything else.
  static func parse(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 7, parts[1].hasSuffix("Z"),
      let fraction = Int64(parts[1].dropLast()), fraction >= 0,
      let date = try? Date(String(parts[0]) + "Z", strategy: .iso8601)
    else { return nil }
    return Int64(date.timeIntervalSince1970) * 1_000_000 + fraction
  }
}
