/// Writes the rows of one result, in order.
protocol RowWriter {
  /// Writes a row: one value for each column.
  mutating func write(_ row: [OutputValue]) throws(CommandError)

  /// Writes what remains; to be called once, after the last row.
  mutating func finish() throws(CommandError)
}
