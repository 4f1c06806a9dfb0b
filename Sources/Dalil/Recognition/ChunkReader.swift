import Gazetteer
import KnowledgeStore

/// Reads the lines of a piece of JSON Lines: `id` and `text` of an object that is as expected are found in the
/// bytes; whatever is not goes to `DocumentReader`, which knows how to say what is wrong.
struct ChunkReader {
  let lines: UnsafeBufferPointer<UInt8>
  /// The number of the first line.
  let first: Int
  let path: String
  let reader: DocumentReader

  /// Writes a record for every line that is not blank.
  func read(into writer: inout RecordWriter) {
    var decoder = JSONStringDecoder()
    var start = 0
    var number = first
    while start < lines.count {
      let end = LineEnd.next(in: lines, from: start)
      let line = UnsafeBufferPointer(rebasing: lines[start..<end])
      if !read(line, into: &writer, decoder: &decoder), !line.allSatisfy({ $0 <= 0x20 }) {
        readUnusual(line, number, into: &writer)
      }
      start = end + 1
      number += 1
    }
  }

  /// Reads a line of the expected kind; `false` when it is not.
  private func read(
    _ line: UnsafeBufferPointer<UInt8>, into writer: inout RecordWriter, decoder: inout JSONStringDecoder
  ) -> Bool {
    guard line.count <= reader.largestDocument, let usual = DocumentLine(line), let id = usual.value("id"),
      !id.isEmpty
    else { return false }
    let text = UnsafeBufferPointer(rebasing: line[usual.text])
    guard usual.hasEscapes else { return writer.write(text: text, id: id) }
    guard decoder.decode(text) else { return false }
    return decoder.bytes.withUnsafeBufferPointer { writer.write(text: $0, id: id) }
  }

  private func readUnusual(
    _ line: UnsafeBufferPointer<UInt8>, _ number: Int, into writer: inout RecordWriter
  ) {
    var bytes = Array(line)
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    do throws(DocumentProblem) {
      writer.write(try reader.document(jsonLine: bytes, path: path, line: number))
    } catch {
      writer.write(error)
    }
  }
}
