/// A stretch of query text, in UTF-8 bytes.
package struct SourceRange: Sendable, Hashable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The range from the start of this one to the end of another.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(start: start, end: max(end, other.end))
  }

  /// The text of this range.
  package func text(in source: String) -> String {
    let bytes = source.utf8
    let low = bytes.index(bytes.startIndex, offsetBy: min(start, bytes.count))
    let high = bytes.index(bytes.startIndex, offsetBy: min(max(start, end), bytes.count))
    return String(source[low..<high])
  }
}
