public import QueryLanguage

/// A function that queries can call.
public struct Function: Sendable {
  /// How it is called.
  public let signature: FunctionSignature
  /// Whether null as any argument gives null without a call.
  let isStrict: Bool
  let body: @Sendable (Arguments) throws -> Value

  /// A function of the caller, such as `evidence(r)`.
  ///
  /// - Parameters:
  ///   - name: The name, which calls may write in any letter case.
  ///   - arity: How many arguments it takes.
  ///   - body: Computes the result; it is also called for null arguments, and an error it throws ends the query as
  ///     a `QueryError` of class `ExtensionError` at the place of the call.
  public init(
    _ name: String, arity: ClosedRange<Int>, body: @escaping @Sendable ([Value]) throws -> Value
  ) {
    self.init(FunctionSignature(name, arity: arity), isStrict: false) { try body($0.values) }
  }

  init(
    _ signature: FunctionSignature, isStrict: Bool = true,
    body: @escaping @Sendable (Arguments) throws -> Value
  ) {
    self.signature = signature
    self.isStrict = isStrict
    self.body = body
  }
}

/// The arguments of one call, and where it stands.
struct Arguments {
  let values: [Value]
  let ranges: [SourceRange]
  let call: SourceRange
  /// How many elements a list may have.
  let longestList: Int
  /// When the query began.
  let startedAt: SystemClock.Reading

  subscript(place: Int) -> Value { values[place] }

  var count: Int { values.count }

  /// The fault of an argument of the wrong kind.
  func kindFault(_ place: Int, wanted: String) -> Fault {
    Fault.type(
      .invalidArgumentValue, at: ranges[place], "expected \(wanted), found \(values[place].kindName)")
  }

  /// The fault of an argument of the right kind but without meaning.
  func valueFault(_ place: Int, _ message: String, _ detail: QueryError.Detail = .invalidArgumentValue)
    -> Fault
  {
    Fault(.argumentError, .runtime, detail, at: ranges[place], message)
  }

  func string(_ place: Int) throws -> String {
    guard case .string(let text) = values[place] else { throw kindFault(place, wanted: "a string") }
    return text
  }

  func integer(_ place: Int) throws -> Int64 {
    guard case .integer(let number) = values[place] else { throw kindFault(place, wanted: "an integer") }
    return number
  }

  func number(_ place: Int) throws -> Double {
    switch values[place] {
    case .integer(let number): return Double(number)
    case .float(let number): return number
    default: throw kindFault(place, wanted: "a number")
    }
  }

  func list(_ place: Int) throws -> [Value] {
    guard case .list(let items) = values[place] else { throw kindFault(place, wanted: "a list") }
    return items
  }
}

/// A call of a function.
struct FunctionInvocation: Evaluable {
  let function: Function
  let arguments: [any Evaluable]
  let ranges: [SourceRange]
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let values = try arguments.map { try $0.value(row, frame) }
    if function.isStrict, values.contains(where: \.isNull) { return .null }
    let arguments = Arguments(
      values: values, ranges: ranges, call: range, longestList: frame.runtime.limits.longestList,
      startedAt: frame.runtime.startedAt)
    do {
      return try function.body(arguments)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(
        .extensionError, .runtime, .functionFailed, at: range, "\(function.signature.name) failed: \(error)")
    }
  }
}
