/// A line of a query with carets under the part that is wrong.
enum SourceExcerpt {
  /// The line and, below it, carets under the part. Carets count the cells of a terminal, so that they stand
  /// right under Arabic too; a tab becomes one space.
  ///
  /// - Parameters:
  ///   - column: where the part starts, in characters, from 1.
  ///   - part: the offending text; an empty one gets one caret, and one of several lines is marked to the end
  ///     of the line.
  static func lines(line: String, column: Int, part: String, isTerminal: Bool) -> [String] {
    let before = line.prefix(max(0, column - 1))
    let marked = line.dropFirst(before.count).prefix(part.prefix { !$0.isNewline }.count)
    let shown = TableWriter.singleLine(line)
    return [
      isTerminal ? Bidirectional.leftToRight(shown) : shown,
      String(repeating: " ", count: width(before)) + String(repeating: "^", count: max(1, width(marked))),
    ]
  }

  private static func width(_ text: Substring) -> Int {
    DisplayWidth.of(TableWriter.singleLine(String(text)))
  }
}
