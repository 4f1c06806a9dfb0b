import QueryLanguage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `a + b` and its kin.
struct ArithmeticOperation: Evaluable {
  let sign: ArithmeticOperator
  let left: any Evaluable
  let right: any Evaluable
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let result = try Self.apply(sign, try left.value(row, frame), try right.value(row, frame), at: range)
    let limit = frame.runtime.limits.longestList
    switch result {
    case .list(let items) where items.count > limit: throw Fault.tooLong(limit: limit, at: range)
    case .string(let text) where text.utf8.count > Self.longestString:
      throw Fault.tooLong(limit: Self.longestString, at: range)
    default: return result
    }
  }

  /// The longest string that joining makes, in bytes.
  private static let longestString = 1 << 28

  static func apply(
    _ sign: ArithmeticOperator, _ left: Value, _ right: Value, at range: SourceRange
  ) throws -> Value {
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.integer(let a), .integer(let b)): return try integers(sign, a, b, at: range)
    case (.integer(let a), .float(let b)): return .float(floats(sign, Double(a), b))
    case (.float(let a), .integer(let b)): return .float(floats(sign, a, Double(b)))
    case (.float(let a), .float(let b)): return .float(floats(sign, a, b))
    default:
      if sign == .add, let joined = join(left, right) { return joined }
      if let result = try TemporalArithmetic.apply(sign, left, right, at: range) { return result }
      throw Fault.type(
        .invalidArgumentType, at: range,
        "\(left.kindName) \(sign.rawValue) \(right.kindName) has no meaning")
    }
  }

  private static func integers(
    _ sign: ArithmeticOperator, _ a: Int64, _ b: Int64, at range: SourceRange
  ) throws -> Value {
    let result: (partialValue: Int64, overflow: Bool)
    switch sign {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    case .power: return .float(pow(Double(a), Double(b)))
    case .divide, .remainder:
      guard b != 0 else {
        throw Fault(.arithmeticError, .runtime, .divisionByZero, at: range, "division by zero")
      }
      if sign == .remainder { return .integer(a.remainderReportingOverflow(dividingBy: b).partialValue) }
      result = a.dividedReportingOverflow(by: b)
    }
    guard !result.overflow else {
      throw Fault(
        .arithmeticError, .runtime, .integerOverflow, at: range,
        "\(a) \(sign.rawValue) \(b) is beyond the range of integers", suggestion: "use toFloat")
    }
    return .integer(result.partialValue)
  }

  static func floats(_ sign: ArithmeticOperator, _ a: Double, _ b: Double) -> Double {
    switch sign {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .remainder: fmod(a, b)
    case .power: pow(a, b)
    }
  }

  /// Lists and strings joined by `+`.
  private static func join(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.list(let a), .list(let b)): .list(a + b)
    case (.list(let a), _): .list(a + [right])
    case (_, .list(let b)): .list([left] + b)
    case (.string(let a), .string(let b)): .string(a + b)
    case (.string(let a), .integer), (.string(let a), .float): .string(a + right.description)
    case (.integer, .string(let b)), (.float, .string(let b)): .string(left.description + b)
    default: nil
    }
  }
}

/// `-a` and `+a`
struct Signed: Evaluable {
  let operand: any Evaluable
  let isNegative: Bool
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    switch try operand.value(row, frame) {
    case .null: return .null
    case .float(let value): return .float(isNegative ? -value : value)
    case .integer(let value):
      return isNegative
        ? try ArithmeticOperation.apply(.subtract, .integer(0), .integer(value), at: range) : .integer(value)
    case let other: throw Fault.kind(other, wanted: "a number", at: range)
    }
  }
}
