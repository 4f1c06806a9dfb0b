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

/// The gates of rules by what triggers them: those of one word class or mark after those of another.
struct GroupedGates: Sendable {
  private let gates: FrozenList<RuleGate>
  private let bounds: FrozenList<CompactRange>

  init(_ groups: [[RuleGate]]) {
    var end = 0
    bounds = FrozenList(
      groups.map { group in
        end += group.count
        return CompactRange(end - group.count..<end)
      })
    gates = FrozenList(groups.flatMap { $0 })
  }

  /// The gates as they are looked up; must not outlive this.
  var view: View { View(gates: gates.view, bounds: bounds.view) }

  /// The gates of each group by its number.
  struct View: BitwiseCopyable {
    fileprivate let gates: BufferView<RuleGate>
    fileprivate let bounds: BufferView<CompactRange>

    subscript(group: Int) -> BufferView<RuleGate> { gates.view(bounds[group].range) }
  }
}
