import QueryLanguage

/// Finds the parts of patterns one by one: first what starts from the fewest nodes, then the cheapest step from
/// what is known, each condition as soon as its variables are known.
struct PatternSearch {
  var planner: Planner
  var plan: LogicalPlan
  var bound: Set<String>
  var nodes: [String] = []
  var labels: [String: [String]] = [:]
  var steps: [Step] = []
  var conditions: [(expression: Expression, needs: Set<String>)] = []
  var paths: [PathPattern] = []
  var shortest: [PathPattern] = []
  var matched: [String] = []

  struct Step {
    let from: String
    let to: String
    let relationship: RelationshipPattern
    let name: String
    /// Whether the relationship is known from an earlier clause.
    let isKnown: Bool
    /// What is repeated, if the step is not a mere relationship.
    let group: PathGroup?

    /// The relationships whose types tell how many ways lead on.
    var relationships: [RelationshipPattern] { group?.pattern.steps.map(\.relationship) ?? [relationship] }
  }

  init(planner: Planner, input: LogicalPlan, bound: Set<String>) {
    self.planner = planner
    self.bound = bound
    plan = input
  }

  mutating func run() -> LogicalPlan {
    applyConditions()
    while true {
      if let place = nextStep() {
        take(steps.remove(at: place))
      } else if let node = nextStart() {
        start(at: node)
      } else {
        break
      }
      applyConditions()
    }
    for pattern in shortest { take(pattern) }
    for path in paths {
      guard let variable = path.variable?.text, let start = path.start.variable?.text else { continue }
      plan = .path(
        plan, variable: variable, start: start,
        relationships: path.steps.compactMap(\.relationship.variable?.text))
      bound.insert(variable)
    }
    applyConditions()
    return plan
  }

  mutating func applyConditions() {
    let ready = conditions.filter { $0.needs.isSubset(of: bound) }
    guard !ready.isEmpty else { return }
    conditions.removeAll { $0.needs.isSubset(of: bound) }
    plan = .filter(plan, ready.map(\.expression))
  }
}
