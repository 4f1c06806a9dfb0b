/// A small graph as plain lists.
struct PlainGraph {
  struct Edge {
    let type: String
    let source: Int
    let target: Int
  }

  var labels: [Set<String>] = []
  /// The property `v` of each node, if it has one.
  var values: [Int64?] = []
  var edges: [Edge] = []
}

/// A pattern as data, which can be written as a query and can be matched by trying everything.
struct PlainPattern {
  enum Arrow: CaseIterable {
    case right, left, either
  }

  struct Node {
    let variable: String
    var label: String?
    var value: Int64?
  }

  struct Step {
    let types: [String]
    let arrow: Arrow
    /// The numbers of relationships a step may have; `nil` for a plain one.
    let length: ClosedRange<Int>?
    let node: Node
  }

  struct Path {
    let start: Node
    let steps: [Step]
  }

  let paths: [Path]

  var text: String { text(withGroups: false) }

  /// The pattern as a query; steps of variable length are written as groups, if wanted.
  func text(withGroups: Bool) -> String {
    paths.map { path in
      path.steps.reduce(Self.text(path.start)) { text, step in
        let types = step.types.isEmpty ? "" : ":" + step.types.joined(separator: "|")
        let (left, right) = (step.arrow == .left ? "<-" : "-", step.arrow == .right ? "->" : "-")
        guard let length = step.length else {
          return text + "\(left)[\(types)]\(right)" + Self.text(step.node)
        }
        let repeated =
          withGroups
          ? "(()\(left)[\(types)]\(right)()){\(length.lowerBound),\(length.upperBound)}"
          : "\(left)[\(types)*\(length.lowerBound)..\(length.upperBound)]\(right)"
        return text + repeated + Self.text(step.node)
      }
    }.joined(separator: ", ")
  }

  private static func text(_ node: Node) -> String {
    let label = node.label.map { ":\($0)" } ?? ""
    let value = node.value.map { " {v: \($0)}" } ?? ""
    return "(\(node.variable)\(label)\(value))"
  }

  var variables: [String] {
    Set(paths.flatMap { [$0.start.variable] + $0.steps.map(\.node.variable) }).sorted()
  }
}

/// Finds patterns by trying every node and every walk, one element after another as they are written.
struct NaiveMatcher {
  let graph: PlainGraph

  /// The nodes of the pattern's variables, in the order of their names, for each way in which it can be found.
  func matches(of pattern: PlainPattern) -> [[Int]] {
    bindings(of: pattern).map { bound in pattern.variables.map { bound[$0] ?? -1 } }
  }

  /// The nodes of all variables, for each way in which the pattern can be found when some are known.
  func bindings(of pattern: PlainPattern, from known: [String: Int] = [:]) -> [[String: Int]] {
    var found: [[String: Int]] = []
    match(pattern.paths[...], bound: known, used: []) { found.append($0) }
    return found
  }

  private func match(
    _ paths: ArraySlice<PlainPattern.Path>, bound: [String: Int], used: Set<Int>,
    _ found: ([String: Int]) -> Void
  ) {
    guard let path = paths.first else { return found(bound) }
    for node in graph.labels.indices {
      guard let bound = bind(path.start, to: node, bound) else { continue }
      match(path.steps[...], at: node, bound: bound, used: used) { bound, used in
        match(paths.dropFirst(), bound: bound, used: used, found)
      }
    }
  }

  private func match(
    _ steps: ArraySlice<PlainPattern.Step>, at node: Int, bound: [String: Int], used: Set<Int>,
    _ found: ([String: Int], Set<Int>) -> Void
  ) {
    guard let step = steps.first else { return found(bound, used) }
    walk(step, from: node, remaining: step.length ?? 1...1, used: used) { end, used in
      guard let bound = bind(step.node, to: end, bound) else { return }
      match(steps.dropFirst(), at: end, bound: bound, used: used, found)
    }
  }

  private func walk(
    _ step: PlainPattern.Step, from node: Int, remaining: ClosedRange<Int>, used: Set<Int>,
    _ found: (Int, Set<Int>) -> Void
  ) {
    if remaining.lowerBound == 0 { found(node, used) }
    guard remaining.upperBound > 0 else { return }
    let rest = max(0, remaining.lowerBound - 1)...(remaining.upperBound - 1)
    for (number, edge) in graph.edges.enumerated() where !used.contains(number) {
      guard step.types.isEmpty || step.types.contains(edge.type) else { continue }
      if step.arrow != .left, edge.source == node {
        walk(step, from: edge.target, remaining: rest, used: used.union([number]), found)
      }
      let isOtherWay = step.arrow == .left || (step.arrow == .either && edge.source != edge.target)
      if isOtherWay, edge.target == node {
        walk(step, from: edge.source, remaining: rest, used: used.union([number]), found)
      }
    }
  }

  private func bind(_ pattern: PlainPattern.Node, to node: Int, _ bound: [String: Int]) -> [String: Int]? {
    if let label = pattern.label, !graph.labels[node].contains(label) { return nil }
    if let value = pattern.value, graph.values[node] != value { return nil }
    if let known = bound[pattern.variable] { return known == node ? bound : nil }
    var bound = bound
    bound[pattern.variable] = node
    return bound
  }
}
