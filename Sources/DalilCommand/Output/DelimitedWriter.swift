/// Writes rows as separated values with a header line.
struct DelimitedWriter: RowWriter {
  /// The ways of separating values.
  enum Dialect {
    case csv
    case tsv
  }

  private let columns: [Column]
  private let leaves: [(title: String, path: [String])]
  /// Whether every column is one leaf.
  private let isFlat: Bool
  private let sink: OutputSink
  private let dialect: Dialect
  private var isHeaderWritten = false

  init(columns: [Column], sink: OutputSink, dialect: Dialect) {
    self.columns = columns
    self.leaves = Column.leaves(of: columns, forTable: false)
    isFlat = columns.allSatisfy(\.parts.isEmpty)
    self.sink = sink
    self.dialect = dialect
  }

  mutating func write(_ row: [OutputValue]) throws(CommandError) {
    try writeHeader()
    if isFlat { return try writeLine(row.map(\.cell)) }
    let object = OutputValue.object(zip(columns, row).map { OutputValue.Field(name: $0.name, value: $1) })
    try writeLine(leaves.map { leaf in leaf.path.reduce(object) { $0[$1] }.cell })
  }

  mutating func finish() throws(CommandError) {
    try writeHeader()
  }

  private mutating func writeHeader() throws(CommandError) {
    if isHeaderWritten { return }
    isHeaderWritten = true
    try writeLine(leaves.map(\.title))
  }

  private func writeLine(_ cells: [String]) throws(CommandError) {
    var line = ""
    for (place, cell) in cells.enumerated() {
      switch dialect {
      case .csv:
        if place > 0 { line += "," }
        line += Self.quotedForCSV(cell)
      case .tsv:
        if place > 0 { line += "\t" }
        line += Self.escapedForTSV(cell)
      }
    }
    line += "\n"
    try sink.write(line)
  }

  private static func quotedForCSV(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private static func escapedForTSV(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else {
      return cell
    }
    var text = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
