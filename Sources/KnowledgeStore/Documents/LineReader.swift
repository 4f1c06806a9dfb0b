import Foundation

/// The lines of a file one after the other, in constant memory; the end of a line is not part of it.
///
/// Of a line longer than `limit` only `limit + 1` bytes are kept, so that the reader of documents sees that
/// it is too large.
package struct LineReader {
  private let handle: FileHandle
  private let path: String
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// The number of the line last read, from 1.
  package private(set) var number = 0

  private static let chunk = 1 << 18

  package init(path: String, limit: Int) throws(DocumentProblem) {
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw .unreadable(path, error)
    }
    self.path = path
    self.limit = limit
  }

  /// The next line and how many bytes of the file it took; `nil` at the end.
  package mutating func next() throws(DocumentProblem) -> (line: [UInt8], consumed: Int)? {
    var line: [UInt8] = []
    var consumed = 0
    while true {
      if position == buffer.count, !isAtEnd { try fill() }
      if position == buffer.count {
        guard consumed > 0 else { return nil }
        break
      }
      let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
      let part = buffer[position..<(end ?? buffer.count)]
      line.append(contentsOf: part.prefix(max(0, limit + 1 - line.count)))
      consumed += part.count
      position += part.count
      if end != nil {
        consumed += 1
        position += 1
        break
      }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    number += 1
    return (line, consumed)
  }

  package func close() { try? handle.close() }

  private mutating func fill() throws(DocumentProblem) {
    do {
      buffer = Array(try handle.read(upToCount: Self.chunk) ?? Data())
    } catch {
      throw .unreadable(path, error)
    }
    position = 0
    isAtEnd = buffer.isEmpty
  }
}
