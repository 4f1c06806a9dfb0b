/// What became of trying one frame around one trigger.
struct FrameAttempt: BitwiseCopyable {
  enum Outcome: BitwiseCopyable {
    /// An element was not there.
    case unmatched
    /// Nobody was found whom the sentence carries on as the subject.
    case noSubject
    /// The ends do not go together, as a place that is known to lie elsewhere.
    case implausible
    case matched
  }

  let frame: Unmanaged<Frame>
  var captures: Captures
  var outcome = Outcome.unmatched
  var before = FrameMatcher.Progress()
  var after = FrameMatcher.Progress()

  /// How many of the frame's elements were found, before and after the trigger.
  var matched: Int { before.elements + after.elements }

  /// How many elements the frame has beside the trigger.
  var count: Int { frame.takeUnretainedValue().elementCount }
}
