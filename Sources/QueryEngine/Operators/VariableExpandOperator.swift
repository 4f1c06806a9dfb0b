import PropertyGraph
import QueryLanguage

/// Every row with the relationships of each walk from a node that passes no relationship twice, by depth-first
/// search that stops and goes on between batches.
final class VariableExpandOperator: Operator {
  private let input: any Operator
  private let makeRoute: () -> Route
  private lazy var route = makeRoute()
  private let length: PathLength
  private let isReversed: Bool
  private let keepsWalk: Bool
  private let from: Int
  private let into: Int?
  private let distinctFrom: [Int]
  private let conditions: [(key: String, value: any Evaluable)]
  private let frame: Frame
  private var batch: Batch?
  private var row = 0
  private var walk: [Int32] = []
  private lazy var taken = RelationshipSet(count: frame.runtime.graph.relationshipCount)
  /// For each depth the steps that are still to be tried.
  private var pending: [[(node: Int32, relationship: Int32)]] = []
  private var isWalking = false
  private var memory: HeldMemory

  /// `isReversed` when the walk runs against the order in which the pattern lists its relationships.
  init(
    input: any Operator, route: @escaping () -> Route, length: PathLength, isReversed: Bool, keepsWalk: Bool,
    from: Int,
    into: Int?,
    distinctFrom: [Int], conditions: [(key: String, value: any Evaluable)], frame: Frame
  ) {
    self.input = input
    makeRoute = route
    self.length = length
    self.isReversed = isReversed
    self.keepsWalk = keepsWalk
    self.from = from
    self.into = into
    self.distinctFrom = distinctFrom
    self.conditions = conditions
    self.frame = frame
    memory = HeldMemory(.walking, in: frame.runtime)
  }

  func next() throws -> Batch? {
    while true {
      if batch == nil {
        batch = try input.next()
        row = 0
      }
      guard let current = batch else { return nil }
      frame.batch = current
      var found = Found()
      try memory.set(pending.reduce(0) { $0 + Self.size(of: $1) })
      while row < current.rowCount, found.rows.count < Batch.targetRowCount {
        if !isWalking { try begin(current, &found) }
        try goOn(current, &found)
        if !isWalking { row += 1 }
      }
      if row == current.rowCount { batch = nil }
      guard !found.rows.isEmpty else { continue }
      var result = current.gathered(found.rows)
      result.columns.append(.values(found.walks))
      if into == nil { result.columns.append(.nodes(found.nodes)) }
      return result
    }
  }

  private func stepBack() {
    if let last = walk.popLast() { taken.remove(last) }
  }

  private struct Found {
    var rows: [Int32] = []
    var walks: [Value] = []
    var nodes: [Int32] = []
  }

  private func begin(_ current: Batch, _ found: inout Found) throws {
    guard let start = current.columns[from].node(at: row) else { return }
    isWalking = true
    while !walk.isEmpty { stepBack() }
    pending = []
    memory.clear()
    if length.minimum == 0 { try accept(Int32(start), current, &found) }
    if length.maximum ?? 1 > 0 { pending.append(try steps(from: start, current)) }
  }

  private func goOn(_ current: Batch, _ found: inout Found) throws {
    while let last = pending.indices.last {
      guard found.rows.count < Batch.targetRowCount else { return }
      try frame.runtime.proceed()
      guard let step = pending[last].popLast() else {
        try memory.add(-Self.size(of: pending.removeLast()))
        stepBack()
        continue
      }
      walk.append(step.relationship)
      taken.insert(step.relationship)
      if walk.count >= length.minimum { try accept(step.node, current, &found) }
      if walk.count < length.maximum ?? .max {
        pending.append(try steps(from: Int(step.node), current))
      } else {
        stepBack()
      }
    }
    isWalking = false
  }

  /// The steps from a node that the walk may still take, last first.
  private func steps(from node: Int, _ current: Batch) throws -> [(node: Int32, relationship: Int32)] {
    var steps: [(node: Int32, relationship: Int32)] = []
    try route.forEachStep(from: node) { neighbour, relationship in
      let isTaken =
        taken.contains(relationship)
        || distinctFrom.contains { current.columns[$0].holds(relationship: relationship, at: row) }
      if !isTaken, try satisfiesConditions(relationship) { steps.append((neighbour, relationship)) }
    }
    steps.reverse()
    try memory.add(Self.size(of: steps))
    return steps
  }

  /// The steps that are still to be tried from one node of a walk, and the walk's own.
  private static func size(of steps: [(node: Int32, relationship: Int32)]) -> Int {
    MemorySize.block * 2 + steps.count * MemoryLayout<(Int32, Int32)>.stride
  }

  private func satisfiesConditions(_ relationship: Int32) throws -> Bool {
    for condition in conditions {
      guard let key = frame.runtime.graph.key(named: condition.key) else { return false }
      let value = Value(frame.runtime.graph.property(key, ofRelationship: Int(relationship)))
      guard value.equals(try condition.value.value(row, frame)) == true else { return false }
    }
    return true
  }

  private func accept(_ node: Int32, _ current: Batch, _ found: inout Found) throws {
    if let into {
      guard current.columns[into].node(at: row) == Int(node) else { return }
    } else {
      found.nodes.append(node)
    }
    found.rows.append(Int32(row))
    guard keepsWalk else { return found.walks.append(.null) }
    let reference = frame.runtime.reference
    let steps = walk.map { Value.relationship(Relationship(number: Int($0), reference: reference)) }
    let value = Value.list(isReversed ? steps.reversed() : steps)
    try memory.add(value.memorySize)
    found.walks.append(value)
  }

  func restart() {
    input.restart()
    batch = nil
    isWalking = false
    pending = []
    memory.clear()
  }
}

/// A set of relationships as bits.
struct RelationshipSet {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ number: Int32) { words[Int(number) >> 6] |= 1 << UInt64(number & 63) }
  mutating func remove(_ number: Int32) { words[Int(number) >> 6] &= ~(1 << UInt64(number & 63)) }
  func contains(_ number: Int32) -> Bool { words[Int(number) >> 6] & 1 << UInt64(number & 63) != 0 }
}
