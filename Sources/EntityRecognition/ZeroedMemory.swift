// The only file of this room that asks the system for something.
import Foundation

/// Memory full of zeros for tables that stay nearly empty at first: what was never touched takes neither memory nor the
/// time to fill it. Large pages, where the system has them, keep look-ups all over a table quick.
final class ZeroedMemory: @unchecked Sendable {
  /// Where it begins; valid as long as the object lives.
  let base: UnsafeMutableRawPointer
  private let size: Int

  /// Takes so many bytes.
  init(size: Int) {
    self.size = size
    guard let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0),
      memory != MAP_FAILED
    else { preconditionFailure("out of memory") }
    #if os(Linux)
      _ = madvise(memory, size, MADV_HUGEPAGE)
    #endif
    base = memory
  }

  deinit { munmap(base, size) }
}
