import QueryLanguage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FunctionLibrary {
  /// Functions on numbers.
  static let mathematicalFunctions: [Function] = [
    Function(
      FunctionSignature("abs", arity: 1...1, parameters: [.number], result: [.integer, .float, .null])
    ) {
      guard case .integer(let number) = $0[0] else { return .float(abs(try $0.number(0))) }
      guard number != .min else {
        throw Fault(
          .arithmeticError, .runtime, .integerOverflow, at: $0.call,
          "abs(\(number)) is beyond the range of integers")
      }
      return .integer(abs(number))
    },
    Function(FunctionSignature("sign", arity: 1...1, parameters: [.number], result: [.integer, .null])) {
      let number = try $0.number(0)
      return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
    },
    numberFunction("ceil") { $0.rounded(.up) },
    numberFunction("floor") { $0.rounded(.down) },
    Function(
      FunctionSignature("round", arity: 1...2, parameters: [.number, .integer], result: [.float, .null])
    ) {
      let number = try $0.number(0)
      guard $0.count > 1 else { return .float((number + 0.5).rounded(.down)) }
      let places = try $0.integer(1)
      guard (0...15).contains(places) else {
        throw $0.valueFault(1, "a number of decimal places is between 0 and 15", .numberOutOfRange)
      }
      let scale = pow(10, Double(places))
      return .float((number * scale).rounded(.toNearestOrAwayFromZero) / scale)
    },
    Function(FunctionSignature("isNaN", arity: 1...1, parameters: [.number], result: [.boolean, .null])) {
      .boolean(try $0.number(0).isNaN)
    },
    numberFunction("sqrt") { $0.squareRoot() },
    numberFunction("exp", exp),
    numberFunction("log", log),
    numberFunction("log10", log10),
    numberFunction("sin", sin),
    numberFunction("cos", cos),
    numberFunction("tan", tan),
    numberFunction("cot") { 1 / tan($0) },
    numberFunction("asin", asin),
    numberFunction("acos", acos),
    numberFunction("atan", atan),
    numberFunction("sinh", sinh),
    numberFunction("cosh", cosh),
    numberFunction("tanh", tanh),
    numberFunction("coth") { 1 / tanh($0) },
    numberFunction("haversin") { (1 - cos($0)) / 2 },
    numberFunction("degrees") { $0 * 180 / Double.pi },
    numberFunction("radians") { $0 * Double.pi / 180 },
    Function(FunctionSignature("atan2", arity: 2...2, parameters: [.number], result: [.float, .null])) {
      .float(atan2(try $0.number(0), try $0.number(1)))
    },
    Function(FunctionSignature("pi", arity: 0...0, result: .float)) { _ in .float(.pi) },
    Function(FunctionSignature("e", arity: 0...0, result: .float)) { _ in .float(M_E) },
    Function(FunctionSignature("rand", arity: 0...0, result: .float, isRandom: true)) { _ in
      .float(.random(in: 0..<1))
    },
  ]

  private static func numberFunction(
    _ name: String, _ body: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(FunctionSignature(name, arity: 1...1, parameters: [.number], result: [.float, .null])) {
      .float(body(try $0.number(0)))
    }
  }
}
