import PropertyGraph
import QueryLanguage

extension FunctionLibrary {
  /// Conversions between kinds of values: text that cannot be converted gives null.
  static let conversionFunctions: [Function] = conversions.flatMap(family)

  /// A conversion: its name, the kinds it gives, and the value it makes of another; `nil` for a kind it cannot take.
  private typealias Conversion = (
    name: String, result: ValueKinds, wanted: String, convert: @Sendable (Value) -> Value?
  )

  private static let conversions: [Conversion] = [
    ("toString", .string, "a string", string), ("toInteger", .integer, "an integer", integer),
    ("toFloat", .float, "a float", float), ("toBoolean", .boolean, "a boolean", boolean),
  ]

  /// `toX`, `toXOrNull`, which gives null instead of an error, and `toXList`, which does so for each element.
  private static func family(_ conversion: Conversion) -> [Function] {
    let (name, result, wanted, convert) = conversion
    return [
      Function(FunctionSignature(name, arity: 1...1, result: result.union(.null))) {
        guard let value = convert($0[0]) else { throw conversionFault($0, to: wanted) }
        return value
      },
      Function(FunctionSignature("\(name)OrNull", arity: 1...1, result: result.union(.null))) {
        convert($0[0]) ?? .null
      },
      Function(FunctionSignature("\(name)List", arity: 1...1, parameters: [.list], result: [.list, .null])) {
        .list(try $0.list(0).map { convert($0) ?? .null })
      },
    ]
  }

  @Sendable private static func string(_ value: Value) -> Value? {
    switch value {
    case .string: value
    case .integer, .float, .boolean: .string(value.description)
    case .temporal(let value): .string(value.description)
    default: nil
    }
  }

  @Sendable private static func integer(_ value: Value) -> Value? {
    switch value {
    case .integer: return value
    case .float(let number): return whole(number)
    case .string(let text):
      if let number = Int64(text) { return .integer(number) }
      return number(from: text).map(whole) ?? .null
    default: return nil
    }
  }

  @Sendable private static func float(_ value: Value) -> Value? {
    switch value {
    case .float: value
    case .integer(let number): .float(Double(number))
    case .string(let text): number(from: text).map(Value.float) ?? .null
    default: nil
    }
  }

  @Sendable private static func boolean(_ value: Value) -> Value? {
    switch value {
    case .boolean: return value
    case .string(let text):
      switch text.lowercased() {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return .null
      }
    default: return nil
    }
  }

  private static func whole(_ number: Double) -> Value {
    Int64(exactly: number.rounded(.towardZero)).map(Value.integer) ?? .null
  }

  /// A decimal number; the forms that only Swift reads, such as `0x1p3` and `inf`, are none.
  private static func number(from text: String) -> Double? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }) else {
      return nil
    }
    return Double(text)
  }

  private static func conversionFault(_ arguments: Arguments, to wanted: String) -> Fault {
    Fault.type(
      .invalidArgumentValue, at: arguments.ranges[0], "\(arguments[0].kindName) cannot become \(wanted)")
  }
}
