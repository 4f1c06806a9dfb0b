/// A list of records in YAML, cut at the lines that start a record, so that one broken record does not take
/// the others with it.
enum RecordChunks {
  /// A part of the file and the number of lines before it.
  struct Chunk {
    var bytes: ArraySlice<UInt8>
    var precedingLines: Int
  }

  /// Cuts at every line that starts with `- `, at the very left or, where the file has none of those, at the
  /// indentation of the first such line.
  static func split(_ bytes: ArraySlice<UInt8>) -> [Chunk] {
    let indentation = indentation(of: bytes)
    var chunks: [Chunk] = []
    var start = bytes.startIndex
    var precedingLines = 0
    var line = 0
    var lineStart = bytes.startIndex
    while lineStart < bytes.endIndex {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      if recordIndentation(of: bytes[lineStart..<lineEnd]) == indentation, lineStart > start {
        chunks.append(Chunk(bytes: bytes[start..<lineStart], precedingLines: precedingLines))
        start = lineStart
        precedingLines = line
      }
      line += 1
      lineStart = min(lineEnd + 1, bytes.endIndex)
    }
    if start < bytes.endIndex || chunks.isEmpty {
      chunks.append(Chunk(bytes: bytes[start...], precedingLines: precedingLines))
    }
    return chunks
  }

  /// The number of spaces before the dash of a line that starts a record, or `nil`.
  private static func recordIndentation(of line: ArraySlice<UInt8>) -> Int? {
    guard let dash = line.firstIndex(where: { $0 != UInt8(ascii: " ") }), line[dash] == UInt8(ascii: "-")
    else { return nil }
    let isItem = dash + 1 == line.endIndex || line[dash + 1] == UInt8(ascii: " ") || line[dash + 1] == 0x0D
    return isItem ? dash - line.startIndex : nil
  }

  private static func indentation(of bytes: ArraySlice<UInt8>) -> Int? {
    var least: Int?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let indentation = recordIndentation(of: line) else { continue }
      if indentation == 0 { return 0 }
      least = min(least ?? indentation, indentation)
    }
    return least
  }
}
