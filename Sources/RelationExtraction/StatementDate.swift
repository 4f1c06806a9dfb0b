/// A date in ISO 8601, as precise as the text gives it: `2023`, `2023-09` or `2023-09-13`.
public struct StatementDate: Sendable, Hashable, Comparable {
  /// The year, in the Gregorian calendar.
  public let year: Int

  /// The month, 1 to 12; `nil` when only the year is known.
  public let month: Int?

  /// The day of the month; `nil` when only year and month are known.
  public let day: Int?

  /// Creates a date; `nil` when month or day do not exist. A day needs a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, year: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2023`, `2023-09` or `2023-09-13`; `nil` for anything else.
  public init?(iso8601 text: String) {
    var (year, month, day) = (0, 0, 0)
    for (index, byte) in text.utf8.enumerated() {
      let digit = Int(byte) - 0x30
      switch index {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9 where (0...9).contains(digit):
        if index < 4 {
          year = 10 * year + digit
        } else if index < 7 {
          month = 10 * month + digit
        } else {
          day = 10 * day + digit
        }
      default: return nil
      }
    }
    let count = text.utf8.count
    guard count == 4 || count == 7 || count == 10 else { return nil }
    self.init(year: year, month: count > 4 ? month : nil, day: count > 7 ? day : nil)
  }

  /// The date in ISO 8601.
  public var iso8601: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// Orders by year, month and day; an unknown part comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
