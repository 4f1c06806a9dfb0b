import QueryLanguage

extension LogicalPlan {
  /// The steps whose rows this one takes.
  var inputs: [LogicalPlan] {
    switch self {
    case .argument, .foldedAggregate: []
    case .nodeScan(let input, _), .nodeSeek(let input, _), .expand(let input, _), .intersect(let input, _, _),
      .endpoints(let input, _),
      .path(let input, _, _, _), .shortestPaths(let input, _), .filter(let input, _),
      .unwind(let input, _, _), .extend(let input, _),
      .project(let input, _), .aggregate(let input, _, _), .distinct(let input), .sort(let input, _, _),
      .skip(let input, _), .limit(let input, _), .create(let input, _):
      [input]
    case .optional(let input, let inner, _), .repetition(let input, _, let inner): [input, inner]
    case .union(let parts, _): parts
    }
  }

  /// The step in one line, in the words of the query.
  func headline(_ source: String) -> String {
    func text(_ expression: Expression) -> String { expression.range.text(in: source) }
    func list(_ items: [NamedExpression]) -> String {
      items.map { item in
        let written = text(item.expression)
        let isNamed = !item.name.hasPrefix(Planner.hiddenMark) && item.name != written
        return isNamed ? "\(written) AS \(item.name)" : written
      }.joined(separator: ", ")
    }
    switch self {
    case .argument(let names):
      return names.isEmpty
        ? "Start" : "Rows \(names.map(Self.shown).filter { !$0.isEmpty }.joined(separator: ", "))"
    case .nodeScan(_, let scan):
      return scan.label.map { "LabelScan (\(Self.shown(scan.variable)):\($0))" }
        ?? "AllNodes (\(Self.shown(scan.variable)))"
    case .nodeSeek(_, let seek):
      let name = Self.shown(seek.variable)
      return "PropertySeek (\(name)\(name.isEmpty ? "" : " "){\(seek.key): \(text(seek.value))})"
    case .expand(_, let step): return step.isInto ? "ExpandInto \(step.text)" : "Expand \(step.text)"
    case .intersect(_, let step, let closing):
      return "Intersect \(([step] + closing).map(\.text).joined(separator: ", "))"
    case .endpoints(_, let step): return "Endpoints \(step.text)"
    case .shortestPaths(_, let search): return "ShortestPaths \(search.text)"
    case .repetition(_, let repetition, _): return "Repeat \(repetition.text)"
    case .path(_, let variable, _, _): return "Path \(Self.shown(variable))"
    case .filter(_, let conditions): return "Filter \(conditions.map(text).joined(separator: " AND "))"
    case .unwind(_, let items, let variable): return "Unwind \(text(items)) AS \(Self.shown(variable))"
    case .extend(_, let items): return "Compute \(list(items))"
    case .project(_, let items): return "Project \(list(items))"
    case .aggregate(_, let keys, let aggregates):
      return "Aggregate \(list(aggregates))\(keys.isEmpty ? "" : " BY \(list(keys))")"
    case .foldedAggregate(let aggregation, _): return aggregation.text(of: source)
    case .distinct: return "Distinct"
    case .sort(_, let keys, let first):
      let order = keys.map { text($0.expression) + ($0.isDescending ? " DESC" : "") }.joined(separator: ", ")
      return first.isEmpty ? "Sort \(order)" : "Top \(first.map(text).joined(separator: " + ")) BY \(order)"
    case .skip(_, let count): return "Skip \(text(count))"
    case .limit(_, let count): return "Limit \(text(count))"
    case .optional: return "Optional"
    case .union: return "Union"
    case .create(_, let patterns):
      return "Create \(patterns.map { $0.range.text(in: source) }.joined(separator: ", "))"
    }
  }

  /// A variable as shown: nothing for what has no name in the query.
  static func shown(_ name: String) -> String { name.hasPrefix(Planner.hiddenMark) ? "" : name }
}

extension FoldedAggregation {
  /// The aggregation in one line.
  fileprivate func text(of source: String) -> String {
    let measures = measures.map { $0.range.text(in: source) }.joined(separator: ", ")
    let keys = keys.map { $0.expression.range.text(in: source) }.joined(separator: ", ")
    return "CountWays \(measures)\(keys.isEmpty ? "" : " BY \(keys)")"
  }
}

extension Repetition {
  /// The group as a pattern.
  fileprivate var text: String {
    let most = length.maximum.map(String.init) ?? ""
    let group = "((\(LogicalPlan.shown(first)))…(\(LogicalPlan.shown(last)))){\(length.minimum),\(most)}"
    return "(\(LogicalPlan.shown(from)))\(group)(\(LogicalPlan.shown(to)))"
  }
}

extension Expansion {
  /// The step as a pattern.
  fileprivate var text: String {
    let length = length.map { length in
      length.maximum == length.minimum
        ? "*\(length.minimum)" : "*\(length.minimum)..\(length.maximum.map(String.init) ?? "")"
    }
    let types = types.isEmpty ? "" : ":" + types.joined(separator: "|")
    let inner = "[\(LogicalPlan.shown(relationship))\(types)\(length ?? "")]"
    let (left, right) = (arrow == .left ? "<-" : "-", arrow == .right ? "->" : "-")
    return "(\(LogicalPlan.shown(from)))\(left)\(inner)\(right)(\(LogicalPlan.shown(to)))"
  }
}
