import QueryLanguage

extension FunctionLibrary {
  /// Functions on lists, and on anything that may be missing.
  static let listFunctions: [Function] = [
    Function(FunctionSignature("coalesce", arity: 1...Int.max, passage: .kept), isStrict: false) {
      $0.values.first { !$0.isNull } ?? .null
    },
    Function(FunctionSignature("nullIf", arity: 2...2), isStrict: false) {
      $0[0].equals($0[1]) == true ? .null : $0[0]
    },
    Function(FunctionSignature("valueType", arity: 1...1, result: .string), isStrict: false) {
      .string($0[0].typeName)
    },
    Function(
      FunctionSignature(
        "size", arity: 1...1, parameters: [[.list, .string, .map]], result: [.integer, .null])
    ) {
      switch $0[0] {
      case .list(let items): return .integer(Int64(items.count))
      case .map(let entries): return .integer(Int64(entries.count))
      case .string(let text): return .integer(Int64(text.unicodeScalars.count))
      default: throw $0.kindFault(0, wanted: "a list or string")
      }
    },
    Function(FunctionSignature("head", arity: 1...1, parameters: [.list], passage: .picked)) {
      try $0.list(0).first ?? .null
    },
    Function(FunctionSignature("last", arity: 1...1, parameters: [.list], passage: .picked)) {
      try $0.list(0).last ?? .null
    },
    Function(
      FunctionSignature("tail", arity: 1...1, parameters: [.list], result: [.list, .null], passage: .kept)
    ) {
      .list(Array(try $0.list(0).dropFirst()))
    },
    Function(
      FunctionSignature(
        "reverse", arity: 1...1, parameters: [[.list, .string]], result: [.list, .string, .null],
        passage: .kept)
    ) {
      switch $0[0] {
      case .list(let items): return .list(items.reversed())
      case .string(let text):
        return .string(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
      default: throw $0.kindFault(0, wanted: "a list or string")
      }
    },
    Function(
      FunctionSignature(
        "isEmpty", arity: 1...1, parameters: [[.list, .string, .map]], result: [.boolean, .null])
    ) {
      switch $0[0] {
      case .list(let items): return .boolean(items.isEmpty)
      case .map(let entries): return .boolean(entries.isEmpty)
      case .string(let text): return .boolean(text.isEmpty)
      default: throw $0.kindFault(0, wanted: "a list, map or string")
      }
    },
    Function(
      FunctionSignature("range", arity: 2...3, result: [.list, .null]), body: range),
  ]

  private static func range(_ arguments: Arguments) throws -> Value {
    for place in 0..<arguments.count {
      guard case .integer = arguments[place] else {
        throw Fault(
          .argumentError, .runtime, .invalidArgumentType, at: arguments.ranges[place],
          "expected an integer, found \(arguments[place].kindName)")
      }
    }
    let (start, end) = (try arguments.integer(0), try arguments.integer(1))
    let step = arguments.count > 2 ? try arguments.integer(2) : 1
    guard step != 0 else { throw arguments.valueFault(2, "the step must not be 0", .numberOutOfRange) }
    guard step > 0 ? start <= end : start >= end else { return .list([]) }
    let (span, overflow) = end.subtractingReportingOverflow(start)
    guard !overflow, span / step < Int64(arguments.longestList) else {
      throw Fault.tooLong(limit: arguments.longestList, at: arguments.call)
    }
    return .list(stride(from: start, through: end, by: Int(step)).map(Value.integer))
  }
}
