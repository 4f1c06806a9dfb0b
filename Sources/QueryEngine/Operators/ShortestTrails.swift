import PropertyGraph
import QueryLanguage

/// The trails between two nodes in order of their lengths.
///
/// A breadth-first search from both ends, the smaller side first, finds one shortest trail. Where more are wanted,
/// distances to the end guide a depth-first search that lists the trails of one length, then of the next, without
/// leaving the ways that can still arrive in time.
final class ShortestTrails {
  private let route: Route
  private let start: Int
  private let end: Int
  private let length: PathLength
  private let runtime: Runtime
  private let allows: ((Int32) throws -> Bool)?
  private lazy var reversedRoute = route.reversed(in: runtime.graph)
  private var verdicts: [Int32: Bool] = [:]
  private var memory: HeldMemory
  /// What a node that was reached takes in the tables of a search.
  private static let reachedSize = 2 * MemorySize.entry

  /// `allows` tells whether a relationship may be part of a trail; `nil` lets every one be.
  init(
    route: Route, start: Int, end: Int, length: PathLength, runtime: Runtime,
    allows: ((Int32) throws -> Bool)?
  ) {
    self.route = route
    self.start = start
    self.end = end
    self.length = length
    self.runtime = runtime
    self.allows = allows
    memory = HeldMemory(.shortestPaths, in: runtime)
  }

  deinit { memory.clear() }

  /// The relationships of one shortest trail; `nil` when there is none of the length wanted.
  func first() throws -> [Int32]? {
    guard let trail = try shortest() else { return nil }
    if trail.count >= length.minimum { return trail }
    var result: [Int32]?
    try forEach(isDone: { _ in result != nil }, { result = $0 })
    return result
  }

  /// Calls `body` with the relationships of each trail until `isDone` says, for the length that comes next, that
  /// there are enough.
  func forEach(isDone: (_ length: Int) -> Bool, _ body: (_ relationships: [Int32]) throws -> Void) throws {
    guard let first = try shortest() else { return }
    // A trail uses every relationship once at most.
    let longest = min(length.maximum ?? .max, runtime.graph.relationshipCount)
    var wanted = max(first.count, length.minimum)
    guard wanted <= longest else { return }
    let distances = try distancesToEnd(within: length.maximum)
    while wanted <= longest, !isDone(wanted) {
      var isCut = false
      var trail: [Int32] = []
      try extend(&trail, at: start, wanted: wanted, distances, isDone, &isCut, body)
      // No way was given up for being too long: there are no longer trails.
      if !isCut { return }
      wanted += 1
    }
  }

  private func extend(
    _ trail: inout [Int32], at node: Int, wanted: Int, _ distances: [Int32: Int],
    _ isDone: (Int) -> Bool, _ isCut: inout Bool, _ body: ([Int32]) throws -> Void
  ) throws {
    // Ways from each node of the trail, the next one last: no recursion, however long the trail.
    var pending = [try steps(from: node, trail, wanted: wanted, distances, &isCut)]
    if wanted == 0 {
      if node == end { try body([]) }
      return
    }
    while let depth = pending.indices.last {
      try runtime.proceed()
      guard let step = pending[depth].popLast() else {
        pending.removeLast()
        trail.removeLast(trail.isEmpty ? 0 : 1)
        continue
      }
      trail.append(step.relationship)
      if trail.count == wanted {
        if Int(step.node) == end {
          try body(trail)
          if isDone(wanted) { return }
        }
        trail.removeLast()
      } else {
        pending.append(try steps(from: Int(step.node), trail, wanted: wanted, distances, &isCut))
      }
    }
  }

  /// The steps after a trail by which the end can still be reached in time, the first last.
  private func steps(
    from node: Int, _ trail: [Int32], wanted: Int, _ distances: [Int32: Int], _ isCut: inout Bool
  ) throws -> [(node: Int32, relationship: Int32)] {
    var steps: [(node: Int32, relationship: Int32)] = []
    guard trail.count < wanted else {
      isCut = true
      return []
    }
    var cut = false
    try route.forEachStep(from: node) { neighbour, relationship in
      guard let distance = distances[neighbour], !trail.contains(relationship), try isAllowed(relationship)
      else {
        return
      }
      guard trail.count + 1 + distance <= wanted else {
        cut = true
        return
      }
      if trail.count + 1 == wanted, Int(neighbour) != end {
        cut = true
        return
      }
      if trail.count + 1 == wanted { cut = true }
      steps.append((neighbour, relationship))
    }
    if cut { isCut = true }
    return steps.reversed()
  }

  private func isAllowed(_ relationship: Int32) throws -> Bool {
    guard let allows else { return true }
    if let verdict = verdicts[relationship] { return verdict }
    let verdict = try allows(relationship)
    verdicts[relationship] = verdict
    return verdict
  }

  // MARK: Breadth-first search

  /// A shortest trail, whatever the least length wanted, but none without steps unless that may be.
  private func shortest() throws -> [Int32]? {
    guard start == end else { return try shortest(from: start, to: end, without: nil) }
    guard length.minimum > 0 else { return [] }
    // The shortest round is the shortest way back from a neighbour by other relationships.
    var best: [Int32]?
    try route.forEachStep(from: start) { neighbour, relationship in
      guard try isAllowed(relationship), best?.count ?? .max > 1 else { return }
      let back =
        Int(neighbour) == start ? [] : try shortest(from: Int(neighbour), to: end, without: relationship)
      guard let back, back.count + 1 < best?.count ?? .max else { return }
      best = [relationship] + back
    }
    return best.flatMap { $0.count <= length.maximum ?? .max ? $0 : nil }
  }

  private struct Frontier {
    let origin: Int32
    /// For each node that was reached, the node before it and the relationship between them.
    var reached: [Int32: (node: Int32, relationship: Int32)]
    var edge: [Int32]
    var depth = 0

    init(_ node: Int) {
      origin = Int32(node)
      reached = [origin: (origin, -1)]
      edge = [origin]
    }

    /// The relationships from a node back to the origin.
    func way(from node: Int32) -> [Int32] {
      var way: [Int32] = []
      var node = node
      while node != origin, let step = reached[node] {
        way.append(step.relationship)
        node = step.node
      }
      return way
    }
  }

  private func shortest(from start: Int, to end: Int, without excluded: Int32?) throws -> [Int32]? {
    var forward = Frontier(start)
    var backward = Frontier(end)
    while !forward.edge.isEmpty, !backward.edge.isEmpty {
      guard forward.depth + backward.depth < length.maximum ?? .max else { return nil }
      let isForward = forward.edge.count <= backward.edge.count
      let meeting =
        isForward
        ? try advance(&forward, along: route, towards: backward, without: excluded)
        : try advance(&backward, along: reversedRoute, towards: forward, without: excluded)
      if let meeting { return forward.way(from: meeting).reversed() + backward.way(from: meeting) }
    }
    return nil
  }

  /// Goes one step further; the node at which the other side is met, if it is.
  private func advance(
    _ side: inout Frontier, along route: Route, towards other: Frontier, without excluded: Int32?
  ) throws -> Int32? {
    var next: [Int32] = []
    var meeting: Int32?
    for node in side.edge where meeting == nil {
      try runtime.proceed()
      try route.forEachStep(from: Int(node)) { neighbour, relationship in
        guard relationship != excluded, side.reached[neighbour] == nil, try isAllowed(relationship) else {
          return
        }
        side.reached[neighbour] = (node, relationship)
        next.append(neighbour)
        if meeting == nil, other.reached[neighbour] != nil { meeting = neighbour }
      }
    }
    side.edge = next
    side.depth += 1
    try memory.add(next.count * Self.reachedSize)
    return meeting
  }

  /// How many steps each node is from the end, for the nodes from which it can be reached.
  private func distancesToEnd(within limit: Int?) throws -> [Int32: Int] {
    var distances = [Int32(end): 0]
    var edge = [Int32(end)]
    var depth = 0
    while !edge.isEmpty, depth < limit ?? .max {
      depth += 1
      var next: [Int32] = []
      for node in edge {
        try runtime.proceed()
        try reversedRoute.forEachStep(from: Int(node)) { neighbour, relationship in
          guard distances[neighbour] == nil, try isAllowed(relationship) else { return }
          distances[neighbour] = depth
          next.append(neighbour)
        }
      }
      edge = next
      try memory.add(next.count * Self.reachedSize)
    }
    return distances
  }
}
