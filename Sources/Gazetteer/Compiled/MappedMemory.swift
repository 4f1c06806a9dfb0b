// The only file of this room besides `GazetteerFiles` that asks the system for something: memory mapping.
import Foundation

/// Bytes that never change: a file mapped into memory, or memory filled once, also from a pipe.
///
/// Pages of a file are read when they are touched and shared among processes. A file that another process cuts
/// short while it is mapped makes the system end this process; compiled gazetteers are therefore only ever
/// replaced as a whole.
final class MappedMemory: @unchecked Sendable {
  /// The bytes; valid as long as the object lives.
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Takes over memory from `malloc` that is full.
  init(adopting memory: UnsafeMutableRawBufferPointer) {
    bytes = UnsafeRawBufferPointer(memory)
    isMapped = false
  }

  /// Maps a file; what the system says when it cannot is thrown.
  init(mapping path: String) throws(GazetteerFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound(path: path) : .unreadable(path: path, reason: Self.systemReason())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: Self.systemReason())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      bytes = try Self.contents(of: descriptor, path: path)
      isMapped = false
      return
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      isMapped = false
      return
    }
    guard let memory = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
      throw .unreadable(path: path, reason: Self.systemReason())
    }
    #if os(Linux)
      // Where the system has large pages for files, it reads and maps those; elsewhere this changes nothing.
      _ = madvise(memory, size, MADV_HUGEPAGE)
    #endif
    bytes = UnsafeRawBufferPointer(start: memory, count: size)
    isMapped = true
  }

  /// What comes out of a pipe.
  private static func contents(
    of descriptor: Int32, path: String
  ) throws(GazetteerFileError) -> UnsafeRawBufferPointer {
    var capacity = 1 << 16
    var count = 0
    var memory = malloc(capacity)
    while let start = memory {
      let taken = read(descriptor, start + count, capacity - count)
      if taken < 0, errno == EINTR { continue }
      guard taken >= 0 else {
        let reason = systemReason()
        free(start)
        throw .unreadable(path: path, reason: reason)
      }
      if taken == 0 { break }
      count += taken
      if count == capacity {
        capacity *= 2
        memory = realloc(start, capacity)
      }
    }
    return UnsafeRawBufferPointer(start: memory, count: count)
  }

  deinit {
    guard let base = bytes.baseAddress else { return }
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    } else {
      free(UnsafeMutableRawPointer(mutating: base))
    }
  }

  /// Lets go of the pages of a range that was read once; they come back when touched.
  func release(_ range: Range<Int>) {
    guard isMapped, let base = bytes.baseAddress else { return }
    let page = Int(getpagesize())
    let start = range.lowerBound / page * page
    _ = madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, MADV_DONTNEED)
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
