import Foundation
import Synchronization

/// How far a long task has come, in one line of a terminal that is overwritten; nothing elsewhere.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let started = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init() {
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Shows the share done and what it amounts to, at most ten times a second.
  func update(fraction: Double, documents: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isTooSoon = last.withLock { last in
      if let last, now - last < .milliseconds(100) { return true }
      last = now
      return false
    }
    if isTooSoon { return }
    let seconds = (now - started) / .seconds(1)
    let rate = seconds > 0 ? Double(documents) / seconds : 0
    let percent = String(Int(fraction * 100))
    Diagnostics.overwrite(
      "\(percent)% · \(Wording.count(documents, "document")) · \(Int(rate.rounded())) a second")
  }

  /// Clears the line.
  func finish() {
    if isShown, last.withLock({ $0 != nil }) { Diagnostics.overwrite("") }
  }
}
