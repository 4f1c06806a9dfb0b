import PropertyGraph
import QueryLanguage

/// Every row with the shortest paths between two of its nodes.
///
/// Paths never use a relationship twice. They are counted in order of their lengths; which of several of one length
/// come first is not said.
final class ShortestPathOperator: Operator {
  private let input: any Operator
  private let makeRoute: () -> Route
  private lazy var route = makeRoute()
  private let from: Int
  private let to: Int
  private let search: ShortestPathSearch
  private let test: StepTest
  private let conditions: [any Evaluable]
  private let frame: Frame
  private var memory: HeldMemory

  init(
    input: any Operator, route: @escaping () -> Route, from: Int, to: Int, search: ShortestPathSearch,
    test: StepTest, conditions: [any Evaluable], frame: Frame
  ) {
    self.input = input
    makeRoute = route
    self.from = from
    self.to = to
    self.search = search
    self.test = test
    self.conditions = conditions
    self.frame = frame
    memory = HeldMemory(.shortestPaths, in: frame.runtime)
  }

  func next() throws -> Batch? {
    memory.clear()
    while let batch = try input.next() {
      try frame.runtime.stopIfCancelled()
      var rows: [Int32] = []
      var relationships: [Value] = []
      var paths: [Value] = []
      for row in 0..<batch.rowCount {
        guard let start = batch.columns[from].node(at: row), let end = batch.columns[to].node(at: row) else {
          continue
        }
        test.begin(batch, row)
        try eachPath(from: start, to: end, batch, row) { steps, path in
          rows.append(Int32(row))
          relationships.append(steps)
          if search.path != nil { paths.append(path) }
          try memory.add(steps.memorySize + path.memorySize)
        }
      }
      guard !rows.isEmpty else { continue }
      var result = batch.gathered(rows)
      result.columns.append(Column.packed(relationships))
      if search.path != nil { result.columns.append(.values(paths)) }
      return result
    }
    return nil
  }

  /// Calls `body` with the paths wanted.
  private func eachPath(
    from start: Int, to end: Int, _ batch: Batch, _ row: Int, _ body: (Value, Value) throws -> Void
  ) throws {
    var found = 0
    var shortest: Int?
    let walker = ShortestTrails(
      route: route, start: start, end: end, length: search.length, runtime: frame.runtime,
      allows: test.isTrivial ? nil : test.allows)
    if search.count == 1, conditions.isEmpty {
      if let steps = try walker.first() {
        let (list, path) = values(start, steps)
        try body(list, path)
      }
      return
    }
    try walker.forEach(isDone: { length in
      if let shortest, length > shortest, self.search.count == nil { return true }
      return self.search.count.map { found >= $0 } ?? false
    }) { steps in
      let (list, path) = self.values(start, steps)
      guard try self.isWanted(list, path, batch, row) else { return }
      found += 1
      shortest = steps.count
      try body(list, path)
    }
  }

  private func isWanted(_ list: Value, _ path: Value, _ batch: Batch, _ row: Int) throws -> Bool {
    guard !conditions.isEmpty else { return true }
    var single = batch.gathered([Int32(row)])
    single.columns.append(Column.packed([list]))
    if search.path != nil { single.columns.append(.values([path])) }
    frame.batch = single
    return try conditions.allSatisfy { try $0.truth(0, frame) == true }
  }

  private func values(_ start: Int, _ steps: [Int32]) -> (relationships: Value, path: Value) {
    let reference = frame.runtime.reference
    let found = steps.map { Relationship(number: Int($0), reference: reference) }
    let list =
      search.isList ? Value.list(found.map(Value.relationship)) : found.first.map(Value.relationship) ?? .null
    guard search.path != nil else { return (list, .null) }
    var nodes = [Node(number: start, reference: reference)]
    for step in found {
      let source = step.source
      nodes.append(source.number == nodes[nodes.count - 1].number ? step.target : source)
    }
    return (list, .path(Path(nodes: nodes, relationships: found)))
  }

  func restart() {
    input.restart()
    memory.clear()
  }
}

/// What a search asks of every relationship.
final class StepTest {
  private let properties: [(key: String, value: any Evaluable)]
  private let frame: Frame
  private let condition: (any Evaluable)?
  private let conditionFrame: Frame
  private var batch = Batch.unit
  private var row = 0

  /// `conditionFrame` sees the relationship after the columns that `frame` sees.
  init(
    properties: [(key: String, value: any Evaluable)], frame: Frame, condition: (any Evaluable)?,
    conditionFrame: Frame
  ) {
    self.properties = properties
    self.frame = frame
    self.condition = condition
    self.conditionFrame = conditionFrame
  }

  /// Whether it asks nothing.
  var isTrivial: Bool { properties.isEmpty && condition == nil }

  /// Sets the row that the next relationships belong to.
  func begin(_ batch: Batch, _ row: Int) {
    self.batch = batch
    self.row = row
    frame.batch = batch
  }

  func allows(_ relationship: Int32) throws -> Bool {
    let graph = frame.runtime.graph
    for property in properties {
      guard let key = graph.key(named: property.key) else { return false }
      let value = Value(graph.property(key, ofRelationship: Int(relationship)))
      guard value.equals(try property.value.value(row, frame)) == true else { return false }
    }
    guard let condition else { return true }
    var single = batch.gathered([Int32(row)])
    single.columns.append(.relationships([relationship]))
    conditionFrame.batch = single
    return try condition.truth(0, conditionFrame) == true
  }
}
