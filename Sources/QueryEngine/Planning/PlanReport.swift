import QueryLanguage

/// A plan as a table a person can read: the steps, the last first, each above those whose rows it takes.
struct PlanReport {
  /// One step and what is known about it.
  final class Step {
    let headline: String
    let estimate: Double
    fileprivate(set) var steps: [Step] = []
    var rows = 0
    /// The time within the step and those below it.
    var time = Duration.zero
    /// The time within the step alone.
    var ownTime: Duration { max(.zero, steps.reduce(time) { $0 - $1.time }) }

    init(headline: String, estimate: Double) {
      self.headline = headline
      self.estimate = estimate
    }
  }

  private let source: String
  private let estimator: RowEstimator
  private let top = Step(headline: "", estimate: 0)
  private var open: [Step] = []

  init(source: String, reference: GraphReference) {
    self.source = source
    estimator = RowEstimator(reference: reference)
  }

  /// Describes a plan that does not run.
  mutating func describe(_ plan: LogicalPlan) {
    _ = begin(plan)
    for input in plan.inputs { describe(input) }
    end()
  }

  /// Notes a step; those noted before its end are below it.
  mutating func begin(_ plan: LogicalPlan) -> Step {
    let step = Step(headline: plan.headline(source), estimate: estimator.rows(of: plan))
    (open.last ?? top).steps.append(step)
    open.append(step)
    return step
  }

  mutating func end() { open.removeLast() }

  /// The table without what only running tells.
  var estimates: String {
    table(header: ["step", "rows about"]) { [Self.text($0.estimate)] }
  }

  /// The table with the rows that came and the time that each step took by itself.
  var measurements: String {
    table(header: ["step", "rows about", "rows", "ms"]) { step in
      [Self.text(step.estimate), String(step.rows), Self.text(milliseconds: step.ownTime)]
    }
  }

  /// The columns of the steps as rows.
  static func columns(isMeasured: Bool) -> [String] {
    ["step", "rows about"] + (isMeasured ? ["rows", "ms"] : [])
  }

  /// The steps as rows, each indented as far as it is below the last.
  func rows(isMeasured: Bool) -> Batch {
    var columns = [[Value]](repeating: [], count: Self.columns(isMeasured: isMeasured).count)
    func add(_ step: Step, depth: Int) {
      columns[0].append(.string(String(repeating: "  ", count: depth) + step.headline))
      columns[1].append(
        Int64(exactly: step.estimate.rounded()).map(Value.integer) ?? .float(step.estimate))
      if isMeasured {
        columns[2].append(.integer(Int64(step.rows)))
        columns[3].append(.float((step.ownTime / .microseconds(1)).rounded() / 1000))
      }
      for inner in step.steps { add(inner, depth: depth + 1) }
    }
    for step in top.steps { add(step, depth: 0) }
    return Batch(rowCount: columns[0].count, columns: columns.map(Column.values))
  }

  private func table(header: [String], _ cells: (Step) -> [String]) -> String {
    var rows = [header]
    func add(_ step: Step, depth: Int) {
      rows.append([String(repeating: "  ", count: depth) + step.headline] + cells(step))
      for inner in step.steps { add(inner, depth: depth + 1) }
    }
    for step in top.steps { add(step, depth: 0) }
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func text(_ estimate: Double) -> String {
    estimate < 1e18 ? String(Int(estimate.rounded())) : "very many"
  }

  private static func text(milliseconds duration: Duration) -> String {
    let microseconds = max(0, Int(duration / .microseconds(1)))
    let fraction = String(microseconds % 1000 + 1000).dropFirst()
    return "\(microseconds / 1000).\(fraction)"
  }
}

/// Counts the rows of a step and the time they take.
final class ProfiledOperator: Operator {
  private let step: PlanReport.Step
  private let inner: any Operator
  private let clock = ContinuousClock()

  init(_ inner: any Operator, step: PlanReport.Step) {
    self.inner = inner
    self.step = step
  }

  func next() throws -> Batch? {
    let start = clock.now
    defer { step.time += clock.now - start }
    let batch = try inner.next()
    step.rows += batch?.rowCount ?? 0
    return batch
  }

  func restart() { inner.restart() }
}
