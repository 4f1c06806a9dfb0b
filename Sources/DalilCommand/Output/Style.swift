/// Emphasis on a terminal; none where it is off.
struct Style: Sendable {
  let isOn: Bool

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func error(_ text: String) -> String { wrapped(text, "1;31") }
  func highlight(_ text: String, _ color: Color) -> String { wrapped(text, color.rawValue) }

  /// The colours of highlighted names, by type.
  enum Color: String, Sendable {
    case blue = "1;34"
    case green = "1;32"
    case yellow = "1;33"
    case magenta = "1;35"
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
