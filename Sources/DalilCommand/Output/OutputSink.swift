import Foundation

/// Where results are written: a file descriptor behind a buffer. Failures to write are errors, so that a
/// full disk is never mistaken for success.
final class OutputSink {
  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []

  private static let capacity = 1 << 16

  /// Standard output.
  static func standardOutput() -> OutputSink {
    OutputSink(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// Writes a text to standard output at once.
  static func print(_ text: String) throws(CommandError) {
    let sink = standardOutput()
    try sink.write(text)
    try sink.flush()
  }

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Writes a text, at the latest when the sink is flushed.
  func write(_ text: String) throws(CommandError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes bytes, at the latest when the sink is flushed.
  func write(_ bytes: [UInt8]) throws(CommandError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what is in the buffer.
  func flush() throws(CommandError) {
    var start = 0
    while start < buffer.count {
      let (written, code) = buffer[start...].withUnsafeBytes { bytes in
        let written = Foundation.write(descriptor, bytes.baseAddress, bytes.count)
        return (written, errno)
      }
      if written < 0 && code == EINTR { continue }
      if written < 0 {
        buffer.removeAll()
        throw .unwritable(name, code: code)
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
