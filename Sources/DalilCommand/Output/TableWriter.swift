/// Writes rows as aligned columns under a header. The first thousand rows tell how wide the columns are; those that
/// follow are written as they come, in constant memory.
///
/// On a terminal, cells are cut so that a row fits its width, and cells with right-to-left text are isolated;
/// elsewhere they are written whole and without direction marks.
struct TableWriter: RowWriter {
  private let columns: [Column]
  private let leaves: [(title: String, path: [String])]
  private let sink: OutputSink
  private let terminal: Terminal
  private var isNumeric: [Bool]
  /// The rows that wait until the columns' widths are known.
  private var rows: [[String]] = []
  /// The widths of the columns once the header is written.
  private var widths: [Int]?
  private var rowCount = 0

  private static let sampleSize = 1000

  init(columns: [Column], sink: OutputSink, terminal: Terminal) {
    self.columns = columns
    self.leaves = Column.leaves(of: columns, forTable: true)
    self.sink = sink
    self.terminal = terminal
    self.isNumeric = Array(repeating: true, count: leaves.count)
  }

  mutating func write(_ row: [OutputValue]) throws(CommandError) {
    let object = OutputValue.object(zip(columns, row).map { OutputValue.Field(name: $0.name, value: $1) })
    let values = leaves.map { leaf in leaf.path.reduce(object) { $0[$1] } }
    rowCount += 1
    if let widths {
      let cells = values.map { Self.singleLine($0.cell) }
      return try sink.write(line(cells, widths: widths) { $0 } + "\n")
    }
    for (index, value) in values.enumerated() where value != .null && !value.isNumber {
      isNumeric[index] = false
    }
    rows.append(values.map { Self.singleLine($0.cell) })
    if rows.count == Self.sampleSize { try writeSample() }
  }

  mutating func finish() throws(CommandError) {
    if widths == nil { try writeSample() }
    if terminal.isTerminal {
      try sink.write(Style(isOn: terminal.hasColor).dim(Wording.count(rowCount, "row")) + "\n")
    }
  }

  /// Writes the header and the rows that told how wide the columns are.
  private mutating func writeSample() throws(CommandError) {
    let titles = leaves.map(\.title)
    let widths = self.widths(titles)
    let style = Style(isOn: terminal.hasColor)
    try sink.write(line(titles, widths: widths, style: style.bold) + "\n")
    try sink.write(style.dim(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) + "\n")
    for row in rows { try sink.write(line(row, widths: widths) { $0 } + "\n") }
    self.widths = widths
    rows = []
  }

  /// The width of each column: that of its widest cell, less where the terminal is too narrow. The widest
  /// columns give way first.
  private func widths(_ titles: [String]) -> [Int] {
    var widths = titles.map { DisplayWidth.of($0) }
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
    }
    guard let width = terminal.width else { return widths }
    let available = max(width - 2 * (widths.count - 1), widths.count * Self.narrowest)
    var excess = widths.reduce(0, +) - available
    while excess > 0, let widest = widths.max(), widest > Self.narrowest {
      let below = max(widths.filter { $0 < widest }.max() ?? 0, Self.narrowest)
      let indices = widths.indices.filter { widths[$0] == widest }
      let step = max(1, min(widest - below, excess / indices.count))
      for index in indices where excess > 0 {
        widths[index] -= step
        excess -= step
      }
    }
    return widths
  }

  private static let narrowest = 6

  private func line(_ cells: [String], widths: [Int], style: (String) -> String) -> String {
    var parts: [String] = []
    for (index, cell) in cells.enumerated() {
      let text = terminal.width == nil ? cell : DisplayWidth.truncated(cell, to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
      let shown = style(terminal.isTerminal ? Bidirectional.isolated(text) : text)
      let isLast = index == cells.count - 1
      parts.append(isNumeric[index] && rowCount > 0 ? padding + shown : shown + (isLast ? "" : padding))
    }
    return parts.joined(separator: "  ")
  }

  /// The text on one line and harmless to a terminal: line breaks and tabs become spaces, other control
  /// characters U+FFFD.
  static func singleLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0...0x1F, 0x7F...0x9F: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
