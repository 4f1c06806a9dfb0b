import Foundation

/// What the file system says of a store's file and of its log: sizes, and the times at which they last changed.
///
/// Whoever changes a row, with whatever tool, writes to one of the two. A time tells a change apart from what was
/// there before only once the clock of the file system has gone on: see `isSettled`.
struct FileState: Equatable {
  /// Size, time of the contents and time of the entry, of the file and then of the log; zeros for a log that is not
  /// there, is empty, or holds nothing that the file lacks.
  let bytes: [UInt8]
  private let lastChange: Duration

  static let size = 48

  /// Looks at a store; `nil` when there is none.
  ///
  /// - Parameter isMerged: whether the file holds all that the log does.
  init?(of path: String, isMerged: Bool = false) {
    var file = stat()
    guard stat(path, &file) == 0 else { return nil }
    var log = stat()
    let countsLog = !isMerged && stat(path + "-wal", &log) == 0 && log.st_size > 0
    var bytes: [UInt8] = []
    var lastChange = Duration.zero
    for status in countsLog ? [file, log] : [file] {
      withUnsafeBytes(of: Int64(status.st_size).littleEndian) { bytes.append(contentsOf: $0) }
      for time in [status.contentsTime, status.entryTime] {
        let moment = Duration.seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        lastChange = max(lastChange, moment)
        let number = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    self.bytes = bytes + [UInt8](repeating: 0, count: Self.size - bytes.count)
    self.lastChange = lastChange
  }

  /// Whether a later change is sure to have another time: file systems count in ticks of some milliseconds.
  ///
  /// One that counts in whole seconds never settles; nothing can be told from its times.
  var isSettled: Bool {
    guard lastChange.components.attoseconds != 0 else { return false }
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
    return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec) - lastChange > Self.tick
  }

  /// Longer than any tick.
  static let tick = Duration.milliseconds(20)
}

extension stat {
  /// When what is in the file last changed.
  var contentsTime: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }

  /// When anything about the file last changed, which nobody can set.
  fileprivate var entryTime: timespec {
    #if canImport(Darwin)
      st_ctimespec
    #else
      st_ctim
    #endif
  }
}
