/// A rule ready to be matched.
struct Rule: Sendable {
  var name: String
  var type: String
  var isSymmetric: Bool
  var confidence: Double
  var priority: Int
  var modality: Statement.Modality?
  var needsKnown: Bool
  var needsObjectPronoun: Bool
  var triggers: [Int]
  var triggerMarks: [Token.Punctuation]
  var frames: [Frame]
}

/// A frame ready to be matched: what must stand before and after the trigger.
struct Frame: Sendable {
  /// The elements before the trigger, nearest first.
  var before: [FrameElement]
  /// The elements after the trigger.
  var after: [FrameElement]
  /// The slots that a subject from elsewhere may fill.
  var subjects: [FrameSubject]
  var emissions: [Emission]
  /// Whether it reads the passive voice of the trigger.
  var isPassive: Bool
  /// The types of each end that has to stand before and after the trigger, for a quick look at a sentence.
  var requiredBefore: [UInt64] = []
  var requiredAfter: [UInt64] = []
  /// The elements as written, in the order of `before` and `after`.
  var texts: (before: [String], after: [String])

  /// The frame as written, in reading order.
  var text: String { (texts.before.reversed() + ["*"] + texts.after).joined(separator: " ") }
}

/// A statement made of slots.
struct Emission: Sendable {
  var type: String
  var isSymmetric: Bool
  var source: Int
  var target: Int
}

/// A slot filled by the subject that the sentence or the one before carries on.
struct FrameSubject: Sendable {
  var slot: Int
  var types: UInt64
}

/// One element of a frame ready to be matched.
struct FrameElement: Sendable {
  enum Kind: Sendable {
    /// An entity, or two and more conjoined ones.
    case end(slot: Int, types: UInt64, size: EndSize)
    /// Up to so many words.
    case gap(Int, GapReach)
    /// A phrase of one of the classes.
    case words([Int])
    /// No phrase of the classes.
    case absence([Int])
    case punctuation(Token.Punctuation)
    /// Any one word, kept as a qualifier.
    case capture(String)
  }

  var kind: Kind
  var isOptional: Bool
}
