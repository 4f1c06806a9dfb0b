/// Writes rows as JSON objects whose keys are the columns: an array of them, or one a line.
struct JSONWriter: RowWriter {
  private let columns: [Column]
  private let sink: OutputSink
  private let isArray: Bool
  private var isFirst = true

  init(columns: [Column], sink: OutputSink, isArray: Bool) {
    self.columns = columns
    self.sink = sink
    self.isArray = isArray
  }

  mutating func write(_ row: [OutputValue]) throws(CommandError) {
    try write(fields: zip(columns, row).map { OutputValue.Field(name: $0.name, value: $1) })
  }

  /// Writes an object with fields of its own.
  mutating func write(fields: [OutputValue.Field]) throws(CommandError) {
    let separator = isArray ? (isFirst ? "[\n  " : ",\n  ") : ""
    try sink.write(separator + OutputValue.object(fields).json + (isArray ? "" : "\n"))
    isFirst = false
  }

  mutating func finish() throws(CommandError) {
    if isArray { try sink.write(isFirst ? "[]\n" : "\n]\n") }
  }
}
