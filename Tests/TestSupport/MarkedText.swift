/// A text with its mentions marked in place: `التقى [بوتين|vladimir-putin]`.
///
/// A literal `[`, `|` or `]` cannot be written. Brackets of a mention may follow a proclitic directly:
/// `ل[بوتين|vladimir-putin]`.
public struct MarkedText: Sendable, Hashable {
  /// One marked mention.
  public struct Mark: Sendable, Hashable {
    /// Its place in the plain text, in UTF-8 bytes.
    public var span: Range<Int>
    /// What is written behind the bar.
    public var label: String

    /// Creates a mark.
    public init(span: Range<Int>, label: String) {
      self.span = span
      self.label = label
    }
  }

  /// The text without marks.
  public var plain: String
  /// The marks in reading order.
  public var marks: [Mark]

  /// Takes the marks out of a marked text.
  public init(_ marked: String) {
    var plain = ""
    var marks: [Mark] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      let bar = rest[open..<close].lastIndex(of: "|")
    {
      plain += rest[..<open]
      let start = plain.utf8.count
      plain += rest[rest.index(after: open)..<bar]
      marks.append(
        Mark(span: start..<plain.utf8.count, label: String(rest[rest.index(after: bar)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    self.plain = plain + rest
    self.marks = marks
  }

  /// Joins a plain text and its marks, which must not overlap.
  public init(plain: String, marks: [Mark]) {
    self.plain = plain
    self.marks = marks
  }

  /// The text with its marks.
  public var marked: String {
    let bytes = Array(plain.utf8)
    var result = ""
    var end = 0
    for mark in marks {
      result += String(decoding: bytes[end..<mark.span.lowerBound], as: UTF8.self)
      result += "[" + String(decoding: bytes[mark.span], as: UTF8.self) + "|" + mark.label + "]"
      end = mark.span.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }
}
