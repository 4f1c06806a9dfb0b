import PropertyGraph
import QueryLanguage

/// How many rows steps give, from numbers of nodes, relationships and values, as if these were spread evenly.
struct RowEstimator {
  let reference: GraphReference
  /// How many rows pass a condition of which nothing is known.
  private static let selectivity = 0.3

  private var graph: any PropertyGraphReading { reference.graph }

  func rows(of plan: LogicalPlan) -> Double {
    switch plan {
    case .argument: return 1
    case .nodeScan(let input, let scan): return rows(of: input) * count(ofLabel: scan.label)
    case .nodeSeek(let input, let seek): return rows(of: input) * matches(seek)
    case .intersect(let input, let step, let closing):
      return ([step] + closing).reduce(rows(of: input)) { $0 * fanOut($1) }
    case .expand(let input, let step), .endpoints(let input, let step): return rows(of: input) * fanOut(step)
    case .filter(let input, let conditions):
      return conditions.reduce(rows(of: input)) { $0 * share(of: $1) }
    case .repetition(let input, let repetition, let round):
      let rounds = min(repetition.length.maximum ?? 4, 4)
      return rows(of: input) * (0..<rounds).reduce(1) { product, _ in product * max(1, rows(of: round)) }
    case .shortestPaths(let input, let search): return rows(of: input) * Double(search.count ?? 1)
    case .path(let input, _, _, _), .extend(let input, _), .project(let input, _), .create(let input, _),
      .sort(let input, _, first: _):
      return rows(of: input)
    case .unwind(let input, let list, _):
      if case .list(let items) = list.kind { return rows(of: input) * Double(items.count) }
      return rows(of: input) * 10
    case .aggregate(let input, let keys, _): return keys.isEmpty ? 1 : rows(of: input).squareRoot()
    case .foldedAggregate(let aggregation, let fallback):
      guard let root = aggregation.root, !aggregation.keys.isEmpty else { return 1 }
      let vertex = aggregation.terms.first.flatMap { term in
        term.pattern.vertex(named: root).map { term.pattern.vertices[$0] }
      }
      let nodes = count(ofLabel: vertex?.labels.sorted().first)
      return aggregation.rootIsGroup ? nodes : min(nodes, rows(of: fallback)).squareRoot()
    case .distinct(let input): return rows(of: input).squareRoot()
    case .skip(let input, let count):
      return max(0, rows(of: input) - (literal(count) ?? 0))
    case .limit(let input, let count): return min(rows(of: input), literal(count) ?? .infinity)
    case .optional(let input, let inner, _): return rows(of: input) * max(1, rows(of: inner))
    case .union(let parts, _): return parts.reduce(0) { $0 + rows(of: $1) }
    }
  }

  private func literal(_ expression: Expression) -> Double? {
    if case .integer(let number) = expression.kind { Double(number) } else { nil }
  }

  private func count(ofLabel label: String?) -> Double {
    guard let label else { return Double(graph.nodeCount) }
    return Double(graph.label(named: label).map { graph.nodes(withLabel: $0).count } ?? 0)
  }

  private func matches(_ seek: NodeSeek) -> Double {
    guard let key = graph.key(named: seek.key) else { return 0 }
    let value: PropertyValue
    switch seek.value.kind {
    case .integer(let number): value = .integer(number)
    case .string(let text): value = .string(text)
    default: return 1
    }
    return Double(graph.nodes(withKey: key, equalTo: value).count)
  }

  private func fanOut(_ step: Expansion) -> Double {
    let types = step.types.isEmpty ? graph.typeNames : step.types
    let relationships = types.compactMap(graph.type).reduce(0) { $0 + graph.relationshipCount(ofType: $1) }
    var fanOut = Double(relationships) / Double(max(graph.nodeCount, 1))
    if step.arrow == .either { fanOut *= 2 }
    if let length = step.length {
      let longest = min(length.maximum ?? 8, 8)
      let lengths = length.minimum...max(length.minimum, longest)
      fanOut = lengths.reduce(0) { $0 + (0..<$1).reduce(1.0) { product, _ in product * fanOut } }
    }
    return step.isInto ? fanOut / Double(max(graph.nodeCount, 1)) : fanOut
  }

  private func share(of condition: Expression) -> Double {
    guard case .hasLabels(_, .label(let name)) = condition.kind else { return Self.selectivity }
    return count(ofLabel: name.text) / Double(max(graph.nodeCount, 1))
  }
}
