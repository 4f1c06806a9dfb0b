/// How one rule fared at one word that triggers it.
public struct RuleExplanation: Sendable, Hashable {
  /// The name of the rule.
  public let rule: String

  /// The type of relation it makes.
  public let type: String

  /// The words that triggered it, in UTF-8 bytes of the text, as all spans here.
  public let trigger: Range<Int>

  /// The frame that matched, else the one of which most stands there, as the rule file writes it.
  public let frame: String

  /// Whether the frame matched.
  public let hasFired: Bool

  /// What the slots of the frame hold.
  public let slots: [Slot]

  /// The element of the frame that was missing, as the rule file writes it; `nil` when nothing was.
  public let missing: String?

  /// Where the missing element was looked for; `nil` at the end of the sentence.
  public let lookedAt: Range<Int>?

  /// How many elements of the frame were found, and how many it has, the trigger aside.
  public let found: Int
  /// How many elements it has.
  public let count: Int

  /// What a slot holds.
  public struct Slot: Sendable, Hashable {
    /// The number of the entity.
    public let entity: Int
    /// The words that name it.
    public let span: Range<Int>
  }

  init(_ trial: ExtractionTrace.Trial) {
    let attempt = trial.attempt
    let written = attempt.frame.takeUnretainedValue()
    rule = trial.rule.name
    type = trial.rule.type
    trigger = trial.trigger
    frame = written.text
    hasFired = attempt.outcome == .matched
    slots = attempt.captures.slots.flatMap { $0 }.map { Slot(entity: $0.entity, span: $0.span) }
    found = attempt.matched
    count = attempt.count
    switch attempt.outcome {
    case .matched: (missing, lookedAt) = (nil, nil)
    case .noSubject: (missing, lookedAt) = ("a subject that the sentence carries on", nil)
    case .implausible: (missing, lookedAt) = ("ends that go together", nil)
    case .unmatched:
      let isAfter = attempt.after.elements < written.after.count
      let progress = isAfter ? attempt.after : attempt.before
      let texts = isAfter ? written.texts.after : written.texts.before
      missing = texts.indices.contains(progress.elements) ? texts[progress.elements] : nil
      lookedAt = progress.item.map { trial.sentence.source($0..<$0 + 1) }
    }
  }
}
