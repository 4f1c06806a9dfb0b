/// The ends on one side of a trigger.
struct Surroundings: BitwiseCopyable {
  /// How many there are.
  private(set) var count = 0
  /// Their types, and one bit that is always there.
  private(set) var types = Self.anything

  /// What stands for no type, for frames that ask for none.
  static var anything: UInt64 { 1 << 61 }

  mutating func add(endOf types: UInt64) {
    count += 1
    self.types |= types
  }
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
    before = gates.reduce(0) { $0 | $1.before.first }
    after = gates.reduce(0) { $0 | $1.after.first }
  }

  /// Whether a frame of the rule may match a trigger of that form between those ends.
  func allows(_ form: WordForm, before ends: Surroundings, after others: Surroundings) -> Bool {
    needsObjectPronoun == form.contains(.withObject) && before & ends.types != 0 && after & others.types != 0
  }
}

/// What a frame asks of the ends on both sides of its trigger, for a quick look at a sentence.
struct FrameGate: BitwiseCopyable, Sendable {
  /// The ends that a half of a frame asks for.
  struct Half: BitwiseCopyable, Sendable {
    let count: Int
    /// The types of the first and the last.
    let first: UInt64
    let last: UInt64

    fileprivate init(_ elements: BufferView<FrameElement>) {
      let required = elements.compactMap { element -> UInt64? in
        if case .end(_, let types, _) = element.kind, !element.isOptional { types } else { nil }
      }
      count = required.count
      (first, last) = (required.first ?? Surroundings.anything, required.last ?? Surroundings.anything)
    }

    fileprivate func allows(_ ends: Surroundings) -> Bool {
      count <= ends.count && first & ends.types != 0 && last & ends.types != 0
    }
  }

  let before: Half
  let after: Half
  let isPassive: Bool

  init(_ frame: Frame) {
    (before, after, isPassive) = (Half(frame.before), Half(frame.after), frame.isPassive)
  }

  /// Whether the ends that the frame asks for may stand before and after the trigger.
  func allows(before ends: Surroundings, after others: Surroundings) -> Bool {
    before.allows(ends) && after.allows(others)
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
