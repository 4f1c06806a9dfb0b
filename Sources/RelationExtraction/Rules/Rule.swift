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

  /// How many elements stand beside the trigger.
  var elementCount: Int { before.count + after.count }

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
