/// A place in one of the sources being read.
struct SourcePlace: Sendable, Hashable {
  /// The source, by its number in the order of reading.
  var source: Int32

  /// The line, from 1; 0 for the source as a whole.
  var line: Int32

  /// The column in scalars from 1, or 0 for the line as a whole.
  var column: Int32

  static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.source, left.line, left.column) < (right.source, right.line, right.column)
  }
}
