import QueryLanguage

/// Sums, averages and extremes of numbers: column by column for as long as whole batches are numbers of one type, then
/// value by value.
final class NumberState: AggregateState {
  private let step: AggregateStep
  private let argument: any Evaluable
  private var counts: [Int64] = []
  /// The sums or extremes of each group, in that of both lists which fits the type.
  private var integers: [Int64] = []
  private var floats: [Double] = []
  private var isFloat: Bool?
  private var general: GeneralState?

  /// `nil` for aggregates other than sums, averages and extremes.
  init?(_ step: AggregateStep) {
    switch step.aggregate {
    case .sum, .avg: if step.isDistinct { return nil }
    case .min, .max: break
    case .count, .collect, .stDev, .stDevP, .percentileCont, .percentileDisc: return nil
    }
    guard let argument = step.argument else { return nil }
    self.step = step
    self.argument = argument
  }

  func makeRoom(forGroups count: Int) {
    if let general { return general.makeRoom(forGroups: count) }
    let more = count - counts.count
    guard more > 0 else { return }
    counts.append(contentsOf: repeatElement(0, count: more))
    integers.append(contentsOf: repeatElement(0, count: more))
    floats.append(contentsOf: repeatElement(0, count: more))
  }

  func add(_ groups: [Int32], _ frame: Frame) throws -> Int {
    if general == nil, let vector = argument.vector(frame), try add(vector, groups) { return 0 }
    return try generalised().add(groups, frame)
  }

  func results() throws -> [Value] {
    if let general { return try general.results() }
    return counts.indices.map { group in
      switch step.aggregate {
      case .sum: isFloat == true && counts[group] > 0 ? .float(floats[group]) : .integer(integers[group])
      case .avg: counts[group] == 0 ? .null : .float(floats[group] / Double(counts[group]))
      default: extreme(of: group)
      }
    }
  }

  private func extreme(of group: Int) -> Value {
    if counts[group] == 0 { return .null }
    return isFloat == true ? .float(floats[group]) : .integer(integers[group])
  }

  /// Takes a whole batch, unless its numbers are of another type than those before or cannot be ordered.
  private func add(_ vector: Vector, _ groups: [Int32]) throws -> Bool {
    switch (step.aggregate, vector.values) {
    case (_, .texts): return false
    case (.avg, _):
      guard let numbers = vector.floats else { return false }
      forEachRow(vector, groups) { row, group, _ in floats[group] += numbers[row] }
    case (.sum, .integers(let numbers)):
      guard isFloat != true else { return false }
      isFloat = false
      var overflowing: (Int64, Int64)?
      forEachRow(vector, groups) { row, group, _ in
        let sum = integers[group].addingReportingOverflow(numbers[row])
        if sum.overflow { overflowing = overflowing ?? (integers[group], numbers[row]) }
        integers[group] = sum.partialValue
      }
      if let (sum, number) = overflowing {
        _ = try ArithmeticOperation.apply(.add, .integer(sum), .integer(number), at: step.range)
      }
    case (.sum, .floats(let numbers)):
      guard isFloat != false else { return false }
      isFloat = true
      forEachRow(vector, groups) { row, group, _ in floats[group] += numbers[row] }
    case (_, .integers(let numbers)):
      guard isFloat != true else { return false }
      isFloat = false
      let isGreatest = step.aggregate == .max
      forEachRow(vector, groups) { row, group, isFirst in
        let isBetter = isGreatest ? numbers[row] > integers[group] : numbers[row] < integers[group]
        if isFirst || isBetter { integers[group] = numbers[row] }
      }
    case (_, .floats(let numbers)):
      guard isFloat != false, !numbers.contains(where: \.isNaN) else { return false }
      isFloat = true
      let isGreatest = step.aggregate == .max
      forEachRow(vector, groups) { row, group, isFirst in
        let isBetter = isGreatest ? numbers[row] > floats[group] : numbers[row] < floats[group]
        if isFirst || isBetter { floats[group] = numbers[row] }
      }
    }
    return true
  }

  @inline(__always)
  private func forEachRow(
    _ vector: Vector, _ groups: [Int32], _ body: (_ row: Int, _ group: Int, _ isFirst: Bool) -> Void
  ) {
    for row in groups.indices where vector.isMissing?[row] != true {
      let group = Int(groups[row])
      body(row, group, counts[group] == 0)
      counts[group] += 1
    }
  }

  /// Goes on value by value from what was found so far.
  private func generalised() -> GeneralState {
    if let general { return general }
    let accumulators = counts.indices.map { group -> any Accumulator in
      guard counts[group] > 0 else { return step.aggregate.accumulator(at: step.range) }
      switch step.aggregate {
      case .sum: return SumAccumulator(range: step.range, sum: extreme(of: group))
      case .avg:
        return AverageAccumulator(range: step.range, sum: floats[group], count: Int(counts[group]))
      default:
        return ExtremeAccumulator(
          wanted: step.aggregate == .max ? .descending : .ascending, best: extreme(of: group))
      }
    }
    let state = GeneralState(step: step, accumulators: accumulators)
    general = state
    return state
  }
}
