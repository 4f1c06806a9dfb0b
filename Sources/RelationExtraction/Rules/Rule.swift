/// A rule ready to be matched.
final class Rule: Sendable {
  let name: String
  let type: String
  let isSymmetric: Bool
  let confidence: Double
  let priority: Int
  let modality: Statement.Modality?
  let needsKnown: Bool
  let needsObjectPronoun: Bool
  let triggers: [Int]
  let triggerMarks: [Token.Punctuation]
  let frames: [Frame]
  /// Whether it says where a place is, whose kin a person is or what office somebody holds: such words may stand
  /// between the ends of other statements.
  let isDescribing: Bool

  init(
    name: String, type: String, isSymmetric: Bool, confidence: Double, priority: Int,
    modality: Statement.Modality?, needsKnown: Bool, needsObjectPronoun: Bool, triggers: [Int],
    triggerMarks: [Token.Punctuation], frames: [Frame]
  ) {
    (self.name, self.type, self.isSymmetric) = (name, type, isSymmetric)
    (self.confidence, self.priority, self.modality) = (confidence, priority, modality)
    (self.needsKnown, self.needsObjectPronoun) = (needsKnown, needsObjectPronoun)
    (self.triggers, self.triggerMarks) = (triggers, triggerMarks)
    self.frames = frames
    isDescribing = Self.describing.contains(type)
  }

  /// The relation types of descriptions.
  static let describing: Set<String> = [
    "HOLDS_POSITION", "LOCATED_IN", "SIBLING_OF", "PARENT_OF", "SPOUSE_OF",
  ]
}

/// What a rule asks of its trigger and of the ends on both sides, for a quick look at a sentence.
struct RuleGate: BitwiseCopyable, Sendable {
  /// The number of the rule.
  let rule: Int
  /// Where its frames are among those of all rules.
  let frames: CompactRange
  let priority: Int
  let isDescribing: Bool
  let needsObjectPronoun: Bool
  /// The types of which one has to stand on each side for any of its frames.
  private let before: UInt64
  private let after: UInt64

  init(_ rule: Rule, number: Int, frames: Range<Int>) {
    (self.rule, self.frames) = (number, CompactRange(frames))
    (priority, isDescribing, needsObjectPronoun) = (rule.priority, rule.isDescribing, rule.needsObjectPronoun)
    let gates = rule.frames.map(FrameGate.init)
    before = gates.reduce(0) { $0 | $1.firstBefore }
    after = gates.reduce(0) { $0 | $1.firstAfter }
  }

  /// Whether a frame of the rule may match a trigger of that form between ends of those types.
  func allows(_ form: WordForm, typesBefore: UInt64, typesAfter: UInt64) -> Bool {
    needsObjectPronoun == form.contains(.withObject) && (before == .max || before & typesBefore != 0)
      && (after == .max || after & typesAfter != 0)
  }
}

/// What a frame asks of the ends on both sides of its trigger, for a quick look at a sentence.
struct FrameGate: BitwiseCopyable, Sendable {
  private var before = (first: UInt64.max, second: UInt64.max)
  private var after = (first: UInt64.max, second: UInt64.max)
  /// The types of the end that it asks for first on each side; all where it asks for none.
  var firstBefore: UInt64 { isOpenBefore ? .max : before.first }
  var firstAfter: UInt64 { isOpenAfter ? .max : after.first }
  private let isOpenBefore: Bool
  private let isOpenAfter: Bool
  let isPassive: Bool

  init(_ frame: Frame) {
    let before = Self.required(frame.before)
    let after = Self.required(frame.after)
    if let first = before.first { self.before = (first, before.last ?? first) }
    if let first = after.first { self.after = (first, after.last ?? first) }
    (isOpenBefore, isOpenAfter, isPassive) = (before.isEmpty, after.isEmpty, frame.isPassive)
  }

  /// Whether ends of the types that the frame asks for first and last stand before and after the trigger.
  func allows(typesBefore: UInt64, typesAfter: UInt64) -> Bool {
    (isOpenBefore || before.first & typesBefore != 0 && before.second & typesBefore != 0)
      && (isOpenAfter || after.first & typesAfter != 0 && after.second & typesAfter != 0)
  }

  private static func required(_ elements: BufferView<FrameElement>) -> [UInt64] {
    elements.compactMap { element in
      if case .end(_, let types, _) = element.kind, !element.isOptional { types } else { nil }
    }
  }
}

/// A frame ready to be matched: what must stand before and after the trigger.
///
/// Its views are of lists that it keeps and nobody changes.
final class Frame: @unchecked Sendable {
  /// The elements before the trigger, nearest first.
  let before: BufferView<FrameElement>
  /// The elements after the trigger.
  let after: BufferView<FrameElement>
  private let lists: [AnyObject]
  /// The slots that a subject from elsewhere may fill.
  let subjects: [FrameSubject]
  let emissions: [Emission]
  /// Whether it reads the passive voice of the trigger.
  let isPassive: Bool
  /// The elements as written, in the order of `before` and `after`.
  let texts: (before: [String], after: [String])
  /// The names of the words it keeps.
  let keptWords: [String]

  /// Makes a frame; `lists` are those of the word classes of its elements, which it keeps.
  init(
    before: [FrameElement], after: [FrameElement], lists: [FrozenList<Int32>], subjects: [FrameSubject],
    emissions: [Emission], isPassive: Bool, texts: (before: [String], after: [String]), keptWords: [String]
  ) {
    let (before, after) = (FrozenList(before), FrozenList(after))
    (self.before, self.after, self.subjects) = (before.view, after.view, subjects)
    self.lists = [before, after] + lists
    (self.emissions, self.isPassive, self.texts) = (emissions, isPassive, texts)
    self.keptWords = keptWords
  }

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
struct FrameElement: BitwiseCopyable, @unchecked Sendable {
  enum Kind: BitwiseCopyable {
    /// An entity, or two and more conjoined ones.
    case end(slot: Int, types: UInt64, size: EndSize)
    /// Up to so many words.
    case gap(Int, GapReach)
    /// A phrase of one of the classes.
    case words(BufferView<Int32>)
    /// No phrase of the classes.
    case absence(BufferView<Int32>)
    case punctuation(Token.Punctuation)
    /// Any one word, kept as a qualifier, by the number of its name.
    case capture(Int)
  }

  var kind: Kind
  var isOptional: Bool
}
