// Asks the system for files, as `MappedMemory` does for memory.
import Foundation

/// A file that has no name any more, for what memory has no room for: it is gone as soon as the program lets go of
/// it, however the program ends.
package final class TemporaryFile {
  /// How many bytes were written.
  package private(set) var size = 0
  private let descriptor: Int32
  private let path: String

  /// Makes a file on the disk of a path, in whose name errors are reported.
  init(beside path: String) throws(GazetteerFileError) {
    self.path = path
    var name = Array("\(path).\(String(repeating: "X", count: 6))".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: "no file can be made beside it: \(Self.systemReason())")
    }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Appends bytes.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(GazetteerFileError) {
    var rest = bytes
    while let base = rest.baseAddress, !rest.isEmpty {
      let count = write(descriptor, base, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: path, reason: Self.systemReason()) }
      size += count
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Fills memory with the bytes from an offset on, which must have been written.
  package func read(_ offset: Int, into memory: UnsafeMutableRawBufferPointer) throws(GazetteerFileError) {
    var filled = 0
    while let base = memory.baseAddress, filled < memory.count {
      let count = pread(descriptor, base + filled, memory.count - filled, off_t(offset + filled))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: path, reason: Self.systemReason()) }
      filled += count
    }
  }

  /// Reads a part of what was written from front to back.
  package func reader(of range: Range<Int>) -> SpoolReader {
    SpoolReader(self, range: range, block: 128 << 10)
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
