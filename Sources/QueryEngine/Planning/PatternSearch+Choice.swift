import PropertyGraph
import QueryLanguage

/// Choosing what to find next: the cheapest step from what is known, else the node that the fewest nodes can be.
extension PatternSearch {
  /// The cheapest step that starts at something known.
  func nextStep() -> Int? {
    let costs = steps.indices.compactMap { place in
      cost(of: steps[place]).map { (cost: $0, place: place) }
    }
    return costs.min { ($0.cost, $0.place) < ($1.cost, $1.place) }?.place
  }

  /// How many rows a step makes of one, roughly; `nil` when neither end is known.
  private func cost(of step: Step) -> Double? {
    if step.isKnown { return 0 }
    let (knowsFrom, knowsTo) = (bound.contains(step.from), bound.contains(step.to))
    guard knowsFrom || knowsTo else { return nil }
    let graph = planner.graph
    var fanOut = step.relationships.map(fanOut).reduce(1, *)
    if let length = step.relationship.length {
      let steps = Double(min(length.maximum ?? 4, 4))
      fanOut =
        fanOut > 1 ? (0..<Int(steps)).reduce(1.0) { result, _ in result * fanOut } * 10 : fanOut * steps * 10
    }
    return knowsFrom && knowsTo ? fanOut / Double(max(graph.nodeCount, 1)) : fanOut
  }

  /// How many relationships of a kind a node has.
  private func fanOut(_ relationship: RelationshipPattern) -> Double {
    let graph = planner.graph
    let types = relationship.types.isEmpty ? graph.typeNames : relationship.types.map(\.text)
    let count = types.compactMap { graph.type(named: $0) }.reduce(0) {
      $0 + graph.relationshipCount(ofType: $1)
    }
    return Double(count) / Double(max(graph.nodeCount, 1)) * (relationship.arrow == .either ? 2 : 1)
  }

  /// The unknown node that the fewest nodes can be.
  func nextStart() -> String? {
    let open = nodes.filter { !bound.contains($0) }
    return open.min { estimate($0) < estimate($1) }
  }

  private func estimate(_ node: String) -> Int {
    if seek(for: node) != nil { return 1 }
    return scanLabel(of: node).map {
      planner.graph.label(named: $0).map { planner.graph.nodes(withLabel: $0).count } ?? 0
    }
      ?? planner.graph.nodeCount + 1
  }

  func scanLabel(of node: String) -> String? {
    func count(_ label: String) -> Int {
      planner.graph.label(named: label).map { planner.graph.nodes(withLabel: $0).count } ?? 0
    }
    return labels[node]?.min { count($0) < count($1) }
  }

  /// An equality of a property of the node with something known, by its place among the conditions.
  func seek(for node: String) -> (place: Int, seek: NodeSeek)? {
    for (place, condition) in conditions.enumerated() {
      guard case .comparison(let first, let steps) = condition.expression.kind, steps.count == 1,
        steps[0].comparison == .equal
      else { continue }
      for (property, value) in [(first, steps[0].right), (steps[0].right, first)] {
        guard case .property(let base, let key) = property.kind, case .variable(node) = base.kind else {
          continue
        }
        let own = condition.needs.subtracting([node])
        let isKnown = own.isSubset(of: bound) && !value.mentionedVariables.contains(node)
        if isKnown { return (place, NodeSeek(variable: node, key: key.text, value: value)) }
      }
    }
    return nil
  }
}
