import QueryLanguage

/// An aggregate function: what it is called and how it gathers values.
enum Aggregate: String, CaseIterable {
  case count, collect, sum, avg, min, max, stDev, stDevP, percentileCont, percentileDisc

  /// How the aggregate functions are called.
  static let signatures: [FunctionSignature] = allCases.map(\.signature)

  init?(named name: String) {
    guard let match = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
      return nil
    }
    self = match
  }

  private var signature: FunctionSignature {
    switch self {
    case .count: FunctionSignature(rawValue, arity: 1...1, result: .integer, isAggregate: true)
    case .collect:
      FunctionSignature(rawValue, arity: 1...1, result: .list, isAggregate: true, passage: .gathered)
    case .min, .max: FunctionSignature(rawValue, arity: 1...1, isAggregate: true)
    case .sum, .avg, .stDev, .stDevP:
      FunctionSignature(
        rawValue, arity: 1...1, parameters: [[.integer, .float, .temporal]],
        result: [.integer, .float, .temporal, .null], isAggregate: true)
    case .percentileCont, .percentileDisc:
      FunctionSignature(
        rawValue, arity: 2...2, parameters: [.number], result: [.integer, .float, .null], isAggregate: true)
    }
  }

  /// Whether all values of a group are kept until its end.
  var keepsValues: Bool {
    switch self {
    case .collect, .percentileCont, .percentileDisc: true
    case .count, .sum, .avg, .min, .max, .stDev, .stDevP: false
    }
  }

  /// An accumulator without values.
  func accumulator(at range: SourceRange) -> any Accumulator {
    switch self {
    case .count: CountAccumulator()
    case .collect: CollectAccumulator()
    case .sum: SumAccumulator(range: range)
    case .avg: AverageAccumulator(range: range)
    case .min: ExtremeAccumulator(wanted: .ascending)
    case .max: ExtremeAccumulator(wanted: .descending)
    case .stDev: DeviationAccumulator(isSample: true, range: range)
    case .stDevP: DeviationAccumulator(isSample: false, range: range)
    case .percentileCont: PercentileAccumulator(isContinuous: true, range: range)
    case .percentileDisc: PercentileAccumulator(isContinuous: false, range: range)
    }
  }
}

/// Gathers the values of one group.
protocol Accumulator {
  /// Takes a value that is not null; `parameter` is the second argument.
  mutating func add(_ value: Value, parameter: Value) throws
  func result() throws -> Value
}
