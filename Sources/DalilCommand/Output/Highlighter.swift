/// Marks names in sentences: in colour on a terminal, between brackets elsewhere.
struct Highlighter {
  /// A part of a text to be marked.
  struct Mark: Hashable {
    /// Where it is, in UTF-8 bytes.
    let range: Range<Int>
    let color: Style.Color
  }

  let terminal: Terminal

  /// The text on one line with the marks; those that overlap an earlier one or lie outside are left out.
  func text(_ text: String, marks: [Mark]) -> String {
    let bytes = Array(text.utf8)
    let style = Style(isOn: terminal.hasColor)
    var result = ""
    var position = 0
    func part(_ range: Range<Int>) -> String {
      TableWriter.singleLine(String(decoding: bytes[range], as: UTF8.self))
    }
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where mark.range.lowerBound >= position && mark.range.upperBound <= bytes.count && !mark.range.isEmpty {
      result += part(position..<mark.range.lowerBound)
      let name = part(mark.range)
      result += style.isOn ? style.highlight(name, mark.color) : "[\(name)]"
      position = mark.range.upperBound
    }
    result += part(position..<bytes.count)
    return terminal.isTerminal ? Bidirectional.isolated(result) : result
  }
}
