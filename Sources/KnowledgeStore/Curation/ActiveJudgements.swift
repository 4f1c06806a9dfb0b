/// The judgements that hold: those that no judgement that holds takes back.
///
/// A judgement names what it takes back by a hash, so it can only take back an earlier one, and the question
/// has an end. The answer depends on the set of judgements, not on their order.
struct ActiveJudgements {
  /// All judgements in the order they were made; those of one moment by identifier.
  let all: [Judgement]

  private let states: [JudgementID: Bool]

  init(_ judgements: [Judgement]) {
    all = judgements.sorted { ($0.made, $0.id) < ($1.made, $1.id) }
    var takenBackBy: [JudgementID: [JudgementID]] = [:]
    for judgement in all {
      if case .undo(let target) = judgement.decision { takenBackBy[target, default: []].append(judgement.id) }
    }
    var states: [JudgementID: Bool] = [:]
    for judgement in all.reversed() { Self.decide(judgement.id, takenBackBy, &states) }
    self.states = states
  }

  /// Whether a judgement holds.
  func contains(_ id: JudgementID) -> Bool { states[id] ?? false }

  /// The judgements that hold and are not themselves about others.
  var decisions: [Judgement] {
    all.filter { contains($0.id) && $0.decision.kind != .undo }
  }

  /// Follows chains of undoing with a stack of its own: a chain may be as long as the log.
  private static func decide(
    _ start: JudgementID, _ takenBackBy: [JudgementID: [JudgementID]], _ states: inout [JudgementID: Bool]
  ) {
    var pending = [start]
    while let id = pending.last {
      if states[id] != nil {
        pending.removeLast()
        continue
      }
      let undoing = takenBackBy[id] ?? []
      let undecided = undoing.filter { states[$0] == nil }
      if undecided.isEmpty {
        states[id] = !undoing.contains { states[$0] == true }
        pending.removeLast()
      } else {
        pending += undecided
      }
    }
  }
}
