import GRDB
import Synchronization

/// The connection that writes, opened with the first change: opening it changes the file a little, which those who
/// only ask should not.
final class StoreWriter: Sendable {
  private enum State {
    case unopened
    case open(DatabasePool)
    case closed
  }

  private let path: String
  private let configuration: Configuration
  private let state = Mutex(State.unopened)

  init(path: String, configuration: Configuration) {
    self.path = path
    self.configuration = configuration
  }

  /// The connection, opened when it is not yet.
  func connection() throws -> DatabasePool {
    try state.withLock { state in
      switch state {
      case .open(let pool): return pool
      case .closed: throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "Connection is closed")
      case .unopened:
        let pool = try DatabasePool(path: path, configuration: configuration)
        state = .open(pool)
        return pool
      }
    }
  }

  /// Copies the log into the file as far as nobody's reading keeps it from that, without waiting; says whether the
  /// file is now sure to hold everything.
  func mergeLog() -> Bool {
    guard case .open(let pool) = state.withLock({ $0 }) else { return false }
    let frames = try? pool.writeWithoutTransaction { db in try db.checkpoint(.passive) }
    return frames.map { $0.walFrameCount == $0.checkpointedFrameCount } ?? false
  }

  func close() throws {
    let last = state.withLock { state in
      defer { state = .closed }
      return state
    }
    guard case .open(let pool) = last else { return }
    pool.releaseMemory()
    try pool.close()
  }
}
