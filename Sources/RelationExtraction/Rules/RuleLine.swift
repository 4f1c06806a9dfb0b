/// One line of a rule file cut into fields at white space, without its comment.
struct RuleLine {
  /// A run without white space.
  struct Field {
    var text: String
    var position: SourcePosition
  }

  private(set) var fields: [Field] = []
  private(set) var isIndented = false
  private let scalars: [Unicode.Scalar]

  init(_ line: String.UnicodeScalarView, number: Int) {
    var scalars = Array(line)
    if let comment = scalars.indices.first(where: {
      scalars[$0] == "#" && ($0 == 0 || Self.isSpace(scalars[$0 - 1]))
    }) {
      scalars.removeSubrange(comment...)
    }
    self.scalars = scalars
    isIndented = scalars.first.map(Self.isSpace) ?? false
    var start: Int?
    for index in 0...scalars.count {
      if index < scalars.count, !Self.isSpace(scalars[index]) {
        start = start ?? index
      } else if let first = start {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first..<index])
        fields.append(
          Field(text: String(text), position: SourcePosition(line: number, column: first + 1)))
        start = nil
      }
    }
  }

  /// What the line says after a field, without the white space around it.
  func text(after field: Field) -> String {
    let start = field.position.column - 1 + field.text.unicodeScalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start...])
    let words = String(text).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
    return words.joined(separator: " ")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\r"
  }
}
