import PropertyGraph
import QueryLanguage

extension FunctionLibrary {
  /// Conversions between kinds of values: text that cannot be converted gives null.
  static let conversionFunctions: [Function] = [
    Function(FunctionSignature("toString", arity: 1...1, result: [.string, .null])) {
      switch $0[0] {
      case .string: return $0[0]
      case .integer, .float, .boolean: return .string($0[0].description)
      case .temporal(let value): return .string(value.description)
      default: throw conversionFault($0, to: "a string")
      }
    },
    Function(FunctionSignature("toInteger", arity: 1...1, result: [.integer, .null])) {
      switch $0[0] {
      case .integer: return $0[0]
      case .float(let number): return whole(number)
      case .boolean(let value): return .integer(value ? 1 : 0)
      case .string(let text):
        if let number = Int64(text) { return .integer(number) }
        return number(from: text).map(whole) ?? .null
      default: throw conversionFault($0, to: "an integer")
      }
    },
    Function(FunctionSignature("toFloat", arity: 1...1, result: [.float, .null])) {
      switch $0[0] {
      case .float: return $0[0]
      case .integer(let number): return .float(Double(number))
      case .string(let text): return number(from: text).map(Value.float) ?? .null
      default: throw conversionFault($0, to: "a float")
      }
    },
    Function(FunctionSignature("toBoolean", arity: 1...1, result: [.boolean, .null])) {
      switch $0[0] {
      case .boolean: return $0[0]
      case .string(let text):
        switch text.lowercased() {
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default: return .null
        }
      default: throw conversionFault($0, to: "a boolean")
      }
    },
  ]

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
