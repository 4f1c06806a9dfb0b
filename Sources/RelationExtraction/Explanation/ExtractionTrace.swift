/// Collects what rules tried while a text is read.
///
/// A class of one reading, as `DocumentContext` is; never leaves the thread.
final class ExtractionTrace {
  /// One rule at one trigger: the frame that matched, else the one that came nearest.
  struct Trial {
    var rule: Rule
    var trigger: Range<Int>
    var attempt: FrameAttempt
    var sentence: AnalysedSentence
  }

  private(set) var trials: [Trial] = []

  func add(_ attempts: [FrameAttempt], of rule: Rule, trigger: Range<Int>, in sentence: AnalysedSentence) {
    let best = attempts.max { left, right in
      (left.outcome == .matched ? 1 : 0, left.share) < (right.outcome == .matched ? 1 : 0, right.share)
    }
    guard let best else { return }
    trials.append(
      Trial(rule: rule, trigger: sentence.source(trigger), attempt: best, sentence: sentence))
  }
}

extension FrameAttempt {
  /// The share of the elements that were found.
  fileprivate var share: Double {
    count == 0 ? 1 : Double(matched) / Double(count) + (outcome == .unmatched ? 0 : 1)
  }
}
