import Dispatch
import Foundation
import Synchronization

/// Ctrl-C and `kill` as cancellation, for work that must end in good order.
enum Interruption {
  /// Runs `operation` as a task that the first SIGINT or SIGTERM cancels. A second one ends the program at
  /// once.
  static func cancelling<Value: Sendable>(
    _ operation: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task(operation: operation)
    let isCancelled = Atomic(false)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if isCancelled.exchange(true, ordering: .relaxed) { exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
    }
    return try await task.value
  }
}
