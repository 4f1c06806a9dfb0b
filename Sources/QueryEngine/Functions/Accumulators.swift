import PropertyGraph
import QueryLanguage

struct CountAccumulator: Accumulator {
  private var count: Int64 = 0

  mutating func add(_ value: Value, parameter: Value) { count += 1 }
  func result() -> Value { .integer(count) }
}

struct CollectAccumulator: Accumulator {
  private var items: [Value] = []

  mutating func add(_ value: Value, parameter: Value) { items.append(value) }
  func result() -> Value { .list(items) }
}

struct SumAccumulator: Accumulator {
  let range: SourceRange
  private var sum: Value

  init(range: SourceRange, sum: Value = .integer(0)) {
    self.range = range
    self.sum = sum
  }

  mutating func add(_ value: Value, parameter: Value) throws {
    if case .temporal(.duration) = value {
      if case .integer(0) = sum { sum = .temporal(.duration(.zero)) }
    } else {
      _ = try number(value, at: range)
    }
    sum = try ArithmeticOperation.apply(.add, sum, value, at: range)
  }

  func result() -> Value { sum }
}

struct AverageAccumulator: Accumulator {
  let range: SourceRange
  private var sum: Double
  private var durations = Value.null
  private var count: Int

  init(range: SourceRange, sum: Double = 0, count: Int = 0) {
    self.range = range
    self.sum = sum
    self.count = count
  }

  mutating func add(_ value: Value, parameter: Value) throws {
    if case .temporal(.duration) = value {
      durations = durations.isNull ? value : try ArithmeticOperation.apply(.add, durations, value, at: range)
    } else {
      sum += try number(value, at: range)
    }
    count += 1
  }

  func result() throws -> Value {
    guard durations.isNull else {
      return try ArithmeticOperation.apply(.divide, durations, .integer(Int64(count)), at: range)
    }
    return count == 0 ? .null : .float(sum / Double(count))
  }
}

/// The first or last value in the order of ORDER BY.
struct ExtremeAccumulator: Accumulator {
  let wanted: Order
  private var best: Value?

  init(wanted: Order, best: Value? = nil) {
    self.wanted = wanted
    self.best = best
  }

  mutating func add(_ value: Value, parameter: Value) {
    guard let best else {
      best = value
      return
    }
    if value.ordered(against: best) == wanted { self.best = value }
  }

  func result() -> Value { best ?? .null }
}

/// The standard deviation, by Welford's recurrence.
struct DeviationAccumulator: Accumulator {
  let isSample: Bool
  let range: SourceRange
  private var count = 0.0
  private var mean = 0.0
  private var squares = 0.0

  init(isSample: Bool, range: SourceRange) {
    self.isSample = isSample
    self.range = range
  }

  mutating func add(_ value: Value, parameter: Value) throws {
    let number = try number(value, at: range)
    count += 1
    let distance = number - mean
    mean += distance / count
    squares += distance * (number - mean)
  }

  func result() -> Value {
    let divisor = isSample ? count - 1 : count
    return .float(divisor > 0 ? (squares / divisor).squareRoot() : 0)
  }
}

/// A percentile: between two values by weight, or the nearest value.
struct PercentileAccumulator: Accumulator {
  let isContinuous: Bool
  let range: SourceRange
  private var values: [Value] = []
  private var fraction = 0.0

  init(isContinuous: Bool, range: SourceRange) {
    self.isContinuous = isContinuous
    self.range = range
  }

  mutating func add(_ value: Value, parameter: Value) throws {
    _ = try number(value, at: range)
    let fraction = try number(parameter, at: range)
    guard (0...1).contains(fraction) else {
      throw Fault(
        .argumentError, .runtime, .numberOutOfRange, at: range, "a percentile is between 0.0 and 1.0")
    }
    self.fraction = fraction
    values.append(value)
  }

  func result() throws -> Value {
    guard !values.isEmpty else { return .null }
    let sorted = values.sorted { $0.ordered(against: $1) == .ascending }
    guard isContinuous else {
      let place = (fraction * Double(sorted.count)).rounded(.up)
      return sorted[Int(Swift.max(place, 1)) - 1]
    }
    let place = fraction * Double(sorted.count - 1)
    let low = try number(sorted[Int(place.rounded(.down))], at: range)
    let high = try number(sorted[Int(place.rounded(.up))], at: range)
    return .float(low + (high - low) * (place - place.rounded(.down)))
  }
}

private func number(_ value: Value, at range: SourceRange) throws -> Double {
  switch value {
  case .integer(let number): return Double(number)
  case .float(let number): return number
  default: throw Fault.kind(value, wanted: "a number", at: range)
  }
}
