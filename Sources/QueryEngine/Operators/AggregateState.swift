import QueryLanguage

/// One aggregate to compute for each group.
struct AggregateStep {
  /// `nil` for `count(*)`.
  let argument: (any Evaluable)?
  let parameter: (any Evaluable)?
  let aggregate: Aggregate
  let isDistinct: Bool
  let range: SourceRange

  /// How many bytes one aggregate of one group takes, beside the values that it keeps.
  static let groupSize = 96

  func makeState() -> any AggregateState {
    if aggregate == .count, !isDistinct { return CountState(argument: argument) }
    return NumberState(self) ?? GeneralState(step: self)
  }
}

/// One aggregate of all groups while rows come in.
protocol AggregateState: AnyObject {
  func makeRoom(forGroups count: Int)
  /// Takes the rows of the frame's batch, given their groups, and returns how many bytes it keeps of them.
  func add(_ groups: [Int32], _ frame: Frame) throws -> Int
  /// The result of each group.
  func results() throws -> [Value]
}

/// Counts rows, or the values that are not null.
final class CountState: AggregateState {
  private let argument: (any Evaluable)?
  private var counts: [Int64] = []

  init(argument: (any Evaluable)?) { self.argument = argument }

  func makeRoom(forGroups count: Int) {
    counts.append(contentsOf: repeatElement(0, count: count - counts.count))
  }

  func add(_ groups: [Int32], _ frame: Frame) throws -> Int {
    if let slot = (argument as? SlotValue)?.slot, let numbers = frame.batch.columns[slot].numbers {
      for (number, group) in zip(numbers, groups) where number >= 0 { counts[Int(group)] += 1 }
    } else if let argument {
      for (row, group) in groups.enumerated() where try !argument.value(row, frame).isNull {
        counts[Int(group)] += 1
      }
    } else if counts.count == 1 {
      counts[0] += Int64(groups.count)
    } else {
      for group in groups { counts[Int(group)] += 1 }
    }
    return 0
  }

  func results() -> [Value] { counts.map(Value.integer) }
}

/// Any aggregate, with one accumulator for each group.
final class GeneralState: AggregateState {
  private let step: AggregateStep
  private var accumulators: [any Accumulator] = []
  private var seen: [Set<Value>] = []

  /// - Parameter accumulators: those of the groups that have values already.
  init(step: AggregateStep, accumulators: [any Accumulator] = []) {
    self.step = step
    self.accumulators = accumulators
    seen = step.isDistinct ? accumulators.map { _ in [] } : []
  }

  func makeRoom(forGroups count: Int) {
    for _ in accumulators.count..<max(count, accumulators.count) {
      accumulators.append(step.aggregate.accumulator(at: step.range))
      if step.isDistinct { seen.append([]) }
    }
  }

  func add(_ groups: [Int32], _ frame: Frame) throws -> Int {
    var kept = 0
    for (row, group) in groups.enumerated() {
      let value = try step.argument?.value(row, frame) ?? .null
      let parameter = try step.parameter?.value(row, frame) ?? .null
      guard !value.isNull else { continue }
      if step.isDistinct {
        guard seen[Int(group)].insert(value).inserted else { continue }
        kept += value.memorySize + MemorySize.entry
      }
      if step.aggregate.keepsValues { kept += value.memorySize }
      try accumulators[Int(group)].add(value, parameter: parameter)
    }
    return kept
  }

  func results() throws -> [Value] { try accumulators.map { try $0.result() } }
}
