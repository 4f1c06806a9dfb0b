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
  private var heldRows = 0
  private var steps = 0

  init(reference: GraphReference, parameters: [String: Value], limits: QueryLimits) {
    self.reference = reference
    self.parameters = parameters
    self.limits = limits
  }

  var graph: any PropertyGraphReading { reference.graph }

  /// Notes that rows are kept in memory until the query ends or an operator lets them go.
  func hold(_ rows: Int) throws {
    heldRows += rows
    guard heldRows <= limits.maximumHeldRows else {
      throw Fault(
        .resourceError, .runtime, .limitExceeded, at: SourceRange(start: 0, end: 0),
        "the query holds more than \(limits.maximumHeldRows) rows in memory",
        suggestion: "add LIMIT, or raise the limit")
    }
  }

  func release(_ rows: Int) { heldRows -= rows }

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
