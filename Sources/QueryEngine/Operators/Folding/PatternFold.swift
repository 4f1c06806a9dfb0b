import PropertyGraph
import QueryLanguage

/// Counts the ways to find a pattern without rings, from its ends to a root, by sums over neighbours and products over
/// branches.
///
/// Where few nodes are left it looks only around them, otherwise over whole columns and adjacency rows.
final class PatternFold {
  private let pattern: PatternGraph
  private let compilation: Compilation
  private let tables: FoldTables
  /// What is summed over the ways, by the name of the vertex that has the values.
  private let measures: [(vertex: Int, values: any Evaluable, isPresence: Bool, frame: Frame)?]
  private let graph: any PropertyGraphReading
  private let runtime: Runtime
  private var filters: [NodeFilter?] = []
  fileprivate var overflow = false

  init(
    _ pattern: PatternGraph, summing summed: [SummedValues], tables: FoldTables,
    compilation: Compilation
  ) throws {
    self.pattern = pattern
    self.compilation = compilation
    self.tables = tables
    runtime = compilation.runtime
    graph = compilation.runtime.graph
    measures = try summed.map { item in
      guard let vertex = pattern.vertex(named: item.vertex) else { return nil }
      let (compiler, frame) = compilation.compiler(Layout(pattern.vertices[vertex].names))
      return (vertex, try compiler.compile(item.expression), item.isPresence, frame)
    }
    filters = try pattern.vertices.map { vertex in
      try NodeFilter(vertex, compilation: compilation)
    }
  }

  /// The nodes that the root can be, with the number of ways and the sums for each.
  func weights(ofRoot root: String?) throws -> NodeWeights {
    let start = root.flatMap(pattern.vertex(named:)) ?? centre(of: Set(pattern.vertices.indices))
    var seen = component(of: start)
    var weights = try weights(of: start, except: nil, among: nil)
    while let next = pattern.vertices.indices.first(where: { !seen.contains($0) }), !weights.nodes.isEmpty {
      let component = self.component(of: next)
      seen.formUnion(component)
      multiply(&weights, byAllOf: try self.weights(of: centre(of: component), except: nil, among: nil))
    }
    guard !overflow else { throw TooManyWays() }
    return weights
  }

  // MARK: The order of the work

  /// The vertex with most neighbours in the pattern.
  private func centre(of vertices: Set<Int>) -> Int {
    vertices.sorted().max { neighbours(of: $0).count < neighbours(of: $1).count } ?? 0
  }

  private func neighbours(of vertex: Int) -> [Int] {
    var found: [Int] = []
    for edge in pattern.edges where edge.source != edge.target {
      let other = edge.source == vertex ? edge.target : edge.target == vertex ? edge.source : nil
      if let other, !found.contains(other) { found.append(other) }
    }
    return found
  }

  private func component(of vertex: Int) -> Set<Int> {
    var found: Set<Int> = [vertex]
    var open = [vertex]
    while let next = open.popLast() {
      for other in neighbours(of: next) where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  private func link(from vertex: Int, to other: Int) -> PatternLink {
    let edges = pattern.edges.filter {
      ($0.source == vertex && $0.target == other) || ($0.target == vertex && $0.source == other)
    }
    return PatternLink(edges, from: vertex, in: graph)
  }

  /// How many nodes a vertex and what hangs on it may leave, roughly.
  private func estimate(_ vertex: Int, except parent: Int?) -> Double {
    var estimate = filters[vertex]?.estimate ?? 0
    for other in neighbours(of: vertex) where other != parent {
      estimate = min(estimate, 8 * self.estimate(other, except: vertex))
    }
    return estimate
  }

  private func weights(
    of vertex: Int, except parent: Int?, among candidates: [Int32]?
  ) throws -> NodeWeights {
    try runtime.stopIfCancelled()
    guard let filter = filters[vertex] else { return .none(sums: measures.count) }
    var current: NodeWeights?
    if let candidates {
      current = try start(vertex, try filter.select(candidates))
    }
    let branches = neighbours(of: vertex).filter { $0 != parent }
      .map { (vertex: $0, estimate: estimate($0, except: vertex)) }
      .sorted { ($0.estimate, $0.vertex) < ($1.estimate, $1.vertex) }
    for branch in branches {
      let link = link(from: vertex, to: branch.vertex)
      if current == nil, link.parts.count > 1 || branch.estimate >= filter.estimate {
        current = try start(vertex, try filter.all())
      }
      if current == nil, let length = link.reach {
        let reached = try self.reached(from: branch.vertex, to: vertex, length)
        current = try start(vertex, try filter.select(reached))
      } else if let known = current {
        current = try extend(known, from: vertex, along: link, to: branch.vertex)
      } else {
        let far = try weights(of: branch.vertex, except: vertex, among: nil)
        current = try push(far, to: vertex, along: self.link(from: branch.vertex, to: vertex), filter)
      }
      if current?.nodes.isEmpty == true { return .none(sums: measures.count) }
    }
    return try current ?? start(vertex, try filter.all())
  }

  // MARK: Steps

  /// Nodes of a vertex by themselves: one way each, times the loops that the pattern has here.
  private func start(_ vertex: Int, _ nodes: [Int32]) throws -> NodeWeights {
    var weights = NodeWeights(
      nodes: nodes, counts: nil, sums: Array(repeating: .absent, count: measures.count))
    for edge in pattern.edges where edge.source == vertex && edge.target == vertex {
      let part = PatternLink([edge], from: vertex, in: graph).parts[0]
      multiply(&weights, by: weights.nodes.map { part.count(from: $0, to: $0) })
    }
    try addValues(of: vertex, to: &weights)
    return weights
  }

  /// Sums of the values that the nodes of a vertex have themselves, over the ways so far.
  private func addValues(of vertex: Int, to weights: inout NodeWeights) throws {
    for (place, measure) in measures.enumerated() {
      guard let measure, measure.vertex == vertex else { continue }
      weights.sums[place] = try ValueColumn(
        measure.values, measure.frame, weights.nodes, isPresence: measure.isPresence,
        width: pattern.vertices[vertex].names.count
      ).sums(times: weights.counts, &overflow)
    }
  }

  /// Goes on from known nodes to a branch, looking only around them when they are few.
  private func extend(
    _ near: NodeWeights, from vertex: Int, along link: PatternLink, to branch: Int
  ) throws -> NodeWeights {
    var near = near
    if link.isSimple, isBare(branch), filters[branch]?.takesAll(along: link, in: runtime.reference) == true {
      multiply(&near, by: link.degrees(of: near.nodes))
      return near
    }
    if let length = link.reach {
      let reached = NodeSet(
        nodeCount: graph.nodeCount, try self.reached(from: branch, to: vertex, length))
      multiply(&near, by: near.nodes.map { reached.contains($0) ? 1 : 0 })
      return near
    }
    let isNear = Double(link.degree(of: near.nodes)) < estimate(branch, except: vertex) / 4
    let candidates =
      isNear || !link.isSimple ? link.neighbours(of: near.nodes, nodeCount: graph.nodeCount) : nil
    let far = try weights(of: branch, except: vertex, among: candidates)
    guard !far.nodes.isEmpty else { return .none(sums: measures.count) }
    let back = self.link(from: branch, to: vertex)
    let pushes = link.isSimple && back.degree(of: far.nodes) < link.degree(of: near.nodes)
    func carried<Number: Weight>(_ values: [Number], _ table: WeightTable<Number>) -> [Number] {
      guard pushes else { return table.pull(far.nodes, values, along: link, to: near.nodes, &overflow) }
      var nodes: [Int32]? = near.nodes
      return table.push(far.nodes, values, along: back, into: &nodes, &overflow)
    }
    let counts = carried(far.counts ?? [Int64](repeating: 1, count: far.nodes.count), tables.integers)
    let ways = near.counts
    for (place, sum) in far.sums.enumerated() {
      switch sum {
      case .absent: continue
      case .integers(let values):
        near.sums[place] = .integers(scaled(carried(values, tables.integers), by: ways))
      case .floats(let values): near.sums[place] = .floats(scaled(carried(values, tables.floats), by: ways))
      }
    }
    let own = far.sums.map { if case .absent = $0 { true } else { false } }
    multiply(&near, by: counts, where: own)
    return near
  }

  /// The nodes from which steps of variable length lead to a branch, for patterns that count only as found or not.
  private func reached(from branch: Int, to vertex: Int, _ length: PathLength) throws -> [Int32] {
    let far = try weights(of: branch, except: vertex, among: nil)
    return link(from: branch, to: vertex).reachable(from: far.nodes, length, nodeCount: graph.nodeCount)
  }

  /// Brings the ways of a branch to a vertex of which nothing is known yet; `link` leads from the branch.
  private func push(
    _ far: NodeWeights, to vertex: Int, along link: PatternLink, _ filter: NodeFilter
  ) throws -> NodeWeights {
    var nodes: [Int32]?
    let counts = tables.integers.push(
      far.nodes, far.counts ?? [Int64](repeating: 1, count: far.nodes.count), along: link, into: &nodes,
      &overflow)
    let met = nodes ?? []
    var weights = NodeWeights(nodes: met, counts: counts, sums: [])
    weights.sums = far.sums.map { sum in
      switch sum {
      case .absent: return .absent
      case .integers(let values):
        return .integers(tables.integers.push(far.nodes, values, along: link, into: &nodes, &overflow))
      case .floats(let values):
        return .floats(tables.floats.push(far.nodes, values, along: link, into: &nodes, &overflow))
      }
    }
    weights.keep(try filter.places(met))
    for edge in pattern.edges where edge.source == vertex && edge.target == vertex {
      let part = PatternLink([edge], from: vertex, in: graph).parts[0]
      multiply(&weights, by: weights.nodes.map { part.count(from: $0, to: $0) })
    }
    try addValues(of: vertex, to: &weights)
    return weights
  }

  /// Whether nothing hangs on a vertex but the link to it.
  private func isBare(_ vertex: Int) -> Bool {
    neighbours(of: vertex).count == 1 && !measures.contains { $0?.vertex == vertex }
      && !pattern.edges.contains { $0.source == vertex && $0.target == vertex }
  }

  // MARK: Arithmetic

  fileprivate func scaled<Number: Weight>(_ values: [Number], by ways: [Int64]?) -> [Number] {
    guard let ways else { return values }
    var values = values
    for place in values.indices { values[place] = Number.multiply(values[place], ways[place], &overflow) }
    return values
  }

  /// Multiplies the ways, and the sums except those marked, and leaves out nodes without ways.
  fileprivate func multiply(_ weights: inout NodeWeights, by ways: [Int64], where isOwn: [Bool]? = nil) {
    for (place, sum) in weights.sums.enumerated() where isOwn?[place] ?? true {
      switch sum {
      case .absent: continue
      case .integers(let values): weights.sums[place] = .integers(scaled(values, by: ways))
      case .floats(let values): weights.sums[place] = .floats(scaled(values, by: ways))
      }
    }
    weights.counts = weights.counts.map { scaled($0, by: ways) } ?? ways
    if ways.contains(0) {
      let kept = ways.indices.filter { ways[$0] != 0 }.map { Int32(truncatingIfNeeded: $0) }
      weights.keep(kept)
    }
  }
}

extension PatternFold {
  /// Multiplies with everything that a part of the pattern that hangs on nothing can be.
  fileprivate func multiply(_ weights: inout NodeWeights, byAllOf other: NodeWeights) {
    let groups = GroupedNodes(all: other.nodes)
    guard let ways = try? GroupSums(groups, other.counts).integers().first else {
      overflow = true
      return
    }
    var isOwn = [Bool](repeating: true, count: weights.sums.count)
    for (place, sum) in other.sums.enumerated() {
      let total = GroupSums(groups, sum)
      switch sum {
      case .absent: continue
      case .integers:
        guard let value = try? total.integers().first else {
          overflow = true
          return
        }
        let values = [Int64](repeating: value, count: weights.nodes.count)
        weights.sums[place] = .integers(scaled(values, by: weights.counts))
      case .floats:
        let values = [Double](repeating: total.floats[0], count: weights.nodes.count)
        weights.sums[place] = .floats(scaled(values, by: weights.counts))
      }
      isOwn[place] = false
    }
    multiply(&weights, by: [Int64](repeating: ways, count: weights.nodes.count), where: isOwn)
  }
}

extension NodeWeights {
  /// Keeps only the nodes at some places.
  mutating func keep(_ places: [Int32]) {
    guard places.count < nodes.count else { return }
    func gathered<Element>(_ values: [Element]) -> [Element] { places.map { values[Int($0)] } }
    nodes = gathered(nodes)
    counts = counts.map(gathered)
    sums = sums.map { sum in
      switch sum {
      case .absent: .absent
      case .integers(let values): .integers(gathered(values))
      case .floats(let values): .floats(gathered(values))
      }
    }
  }
}
