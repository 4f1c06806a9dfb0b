import PropertyGraph
import QueryLanguage

/// Every row with the ways to repeat a group of a path that pass no relationship twice, by depth-first search that
/// stops and goes on between batches.
final class RepetitionOperator: Operator {
  /// Where things are: in the rows that come, and in what a round finds.
  struct Slots {
    let from: Int
    let into: Int?
    let distinctFrom: [Int]
    let last: Int
    let steps: [Int]
    let variables: [Int]
  }

  /// One way through the group.
  private struct Round {
    let end: Int32
    let relationships: [Int32]
    let values: [Value]

    var memorySize: Int {
      MemoryLayout<Round>.stride + MemorySize.block + relationships.count * MemoryLayout<Int32>.stride
        + MemorySize.row(values)
    }
  }

  /// The rounds that can follow those taken so far.
  private struct Choice {
    let rounds: [Round]
    var next = 0

    var memorySize: Int { rounds.reduce(0) { $0 + $1.memorySize } }
  }

  private struct Found {
    var rows: [Int32] = []
    var relationships: [Value] = []
    var ends: [Int32] = []
    var lists: [[Value]]
  }

  private let input: any Operator
  private let round: any Operator
  private let argument: ArgumentSource
  private let slots: Slots
  private let length: PathLength
  private let isReversed: Bool
  private let runtime: Runtime
  private var batch: Batch?
  private var row = 0
  private var isWalking = false
  private var taken: [Round] = []
  private var passed: Set<Int32> = []
  private var choices: [Choice] = []
  private var memory: HeldMemory

  /// The steps of `round` start from `argument`: the row and, after it, the node that the round starts from.
  init(
    input: any Operator, round: any Operator, argument: ArgumentSource, slots: Slots, length: PathLength,
    isReversed: Bool, runtime: Runtime
  ) {
    self.input = input
    self.round = round
    self.argument = argument
    self.slots = slots
    self.length = length
    self.isReversed = isReversed
    self.runtime = runtime
    memory = HeldMemory(.walking, in: runtime)
  }

  func next() throws -> Batch? {
    while true {
      if batch == nil {
        batch = try input.next()
        row = 0
      }
      guard let current = batch else { return nil }
      var found = Found(lists: slots.variables.map { _ in [] })
      while row < current.rowCount, found.rows.count < Batch.targetRowCount {
        if !isWalking { try begin(current, &found) }
        try goOn(current, &found)
        if !isWalking { row += 1 }
      }
      if row == current.rowCount { batch = nil }
      guard !found.rows.isEmpty else { continue }
      var result = current.gathered(found.rows)
      result.columns.append(.values(found.relationships))
      if slots.into == nil { result.columns.append(.nodes(found.ends)) }
      result.columns += found.lists.map(Column.values)
      return result
    }
  }

  private func begin(_ current: Batch, _ found: inout Found) throws {
    guard let start = current.columns[slots.from].node(at: row) else { return }
    isWalking = true
    if length.minimum == 0 { accept(Int32(start), current, &found) }
    if length.maximum ?? 1 > 0 { choices.append(try rounds(from: Int32(start), current)) }
  }

  private func goOn(_ current: Batch, _ found: inout Found) throws {
    while let last = choices.indices.last {
      guard found.rows.count < Batch.targetRowCount else { return }
      try runtime.proceed()
      guard choices[last].next < choices[last].rounds.count else {
        try memory.add(-choices.removeLast().memorySize)
        stepBack()
        continue
      }
      let round = choices[last].rounds[choices[last].next]
      choices[last].next += 1
      taken.append(round)
      passed.formUnion(round.relationships)
      if taken.count >= length.minimum { accept(round.end, current, &found) }
      if taken.count < length.maximum ?? .max {
        choices.append(try rounds(from: round.end, current))
      } else {
        stepBack()
      }
    }
    isWalking = false
  }

  private func stepBack() {
    if let last = taken.popLast() { passed.subtract(last.relationships) }
  }

  /// The rounds from a node that pass no relationship that is taken.
  private func rounds(from node: Int32, _ current: Batch) throws -> Choice {
    var start = current.gathered([Int32(row)])
    start.columns.append(.nodes([node]))
    argument.set(start)
    round.restart()
    var rounds: [Round] = []
    while let batch = try round.next() {
      for place in 0..<batch.rowCount {
        guard let end = batch.columns[slots.last].node(at: place) else { continue }
        let relationships = slots.steps.compactMap { batch.columns[$0].relationship(at: place) }.map(
          Int32.init)
        guard relationships.allSatisfy({ isFree($0, current) }) else { continue }
        let values = slots.variables.map { batch.columns[$0].value(at: place, in: runtime.reference) }
        let found = Round(end: Int32(end), relationships: relationships, values: values)
        rounds.append(found)
        try memory.add(found.memorySize)
      }
    }
    return Choice(rounds: rounds)
  }

  private func isFree(_ relationship: Int32, _ current: Batch) -> Bool {
    !passed.contains(relationship)
      && !slots.distinctFrom.contains { current.columns[$0].holds(relationship: relationship, at: row) }
  }

  private func accept(_ node: Int32, _ current: Batch, _ found: inout Found) {
    if let into = slots.into {
      guard current.columns[into].node(at: row) == Int(node) else { return }
    } else {
      found.ends.append(node)
    }
    found.rows.append(Int32(row))
    let relationships = taken.flatMap(\.relationships).map {
      Value.relationship(Relationship(number: Int($0), reference: runtime.reference))
    }
    found.relationships.append(.list(isReversed ? relationships.reversed() : relationships))
    for place in found.lists.indices {
      let values = taken.map { $0.values[place] }
      found.lists[place].append(.list(isReversed ? values.reversed() : values))
    }
  }

  func restart() {
    input.restart()
    batch = nil
    isWalking = false
    memory.clear()
    choices = []
    taken = []
    passed = []
  }
}
