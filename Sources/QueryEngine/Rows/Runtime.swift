import PropertyGraph
import QueryLanguage

/// What all operators of one running query share.
final class Runtime {
  /// The graph; CREATE puts another in its place.
  var reference: GraphReference
  let parameters: [String: Value]
  let limits: QueryLimits
  /// When the query began, for all that ask for the current time.
  let startedAt = SystemClock.now()
  private var heldBytes = 0
  private var steps = 0

  init(reference: GraphReference, parameters: [String: Value], limits: QueryLimits) {
    self.reference = reference
    self.parameters = parameters
    self.limits = limits
  }

  var graph: any PropertyGraphReading { reference.graph }

  /// Notes that bytes are kept in memory until the query ends or a step lets them go; see `HeldMemory`.
  func hold(_ bytes: Int, for use: MemoryUse) throws {
    heldBytes += bytes
    guard heldBytes > limits.maximumMemory else { return }
    throw Fault(
      .resourceError, .runtime, .limitExceeded, at: SourceRange(start: 0, end: 0),
      "\(use.name) needs more memory than the \(limits.maximumMemory) bytes that the query may keep",
      suggestion: "\(use.advice), or allow the query more memory")
  }

  func release(_ bytes: Int) { heldBytes -= bytes }

  /// Stops when the caller wants the query to end; cheap enough for inner loops.
  func proceed() throws {
    steps &+= 1
    if steps & 0x3FF == 0 { try stopIfCancelled() }
  }

  func stopIfCancelled() throws {
    if let deadline = limits.deadline, ContinuousClock.now >= deadline {
      throw Fault(
        .cancelled, .runtime, .interrupted, at: SourceRange(start: 0, end: 0),
        "the query took longer than it may", suggestion: "give it more time, or add LIMIT")
    }
    guard Task.isCancelled || limits.isCancelled() else { return }
    throw Fault(
      .cancelled, .runtime, .interrupted, at: SourceRange(start: 0, end: 0), "the query was stopped")
  }
}
