/// Cuts a long list of records in YAML into parts, which are lists themselves, so that reading them one after the other
/// takes bounded memory.
///
/// Only a list at the left margin is cut, at lines that start a record: nothing inside a record stands there.
struct RecordParts: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let size: Int
  private let isCut: Bool
  private var precedingLines = 0

  /// Where the next part begins.
  private(set) var offset: Int

  /// Cuts into parts of about so many bytes, or of one record each where those are longer.
  init(_ bytes: UnsafeBufferPointer<UInt8>, size: Int) {
    self.bytes = bytes
    self.size = size
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isCut =
      bytes.count > size
      && Self.firstLine(of: bytes, from: offset).map { Self.startsRecord(bytes, $0) } ?? false
  }

  /// The next part; `nil` behind the last.
  mutating func next() -> RecordChunks.Chunk? {
    guard offset < bytes.count else { return nil }
    var end = bytes.count
    if isCut, bytes.count - offset > size {
      var line = lineStart(behind: offset + size)
      while line < bytes.count, !Self.startsRecord(bytes, line) { line = lineStart(behind: line) }
      end = line
    }
    let part = Array(bytes[offset..<end])
    defer {
      offset = end
      precedingLines += part.count { $0 == UInt8(ascii: "\n") }
    }
    return RecordChunks.Chunk(bytes: part[...], precedingLines: precedingLines)
  }

  /// The start of the first line behind a place.
  private func lineStart(behind place: Int) -> Int {
    bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// The start of the first line that is neither blank nor a comment nor begins a document.
  private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var line = start
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let first = bytes[line..<end].first { $0 > 0x20 }
      if let first, first != UInt8(ascii: "#"), !bytes[line..<end].starts(with: "---".utf8) { return line }
      line = end + 1
    }
    return nil
  }

  /// Whether a line starts a record at the left margin.
  private static func startsRecord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) -> Bool {
    bytes[line] == UInt8(ascii: "-") && (line + 1 == bytes.count || bytes[line + 1] <= 0x20)
  }
}
