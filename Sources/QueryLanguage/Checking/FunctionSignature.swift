/// How a function is called.
public struct FunctionSignature: Sendable, Hashable {
  /// Its name; calls may write it in any letter case.
  public let name: String
  /// How many arguments it takes at least and at most.
  public let arity: ClosedRange<Int>
  /// The kinds each argument may have; the last stands for all that follow, none for any.
  public let parameters: [ValueKinds]
  /// The kinds of its result.
  public let result: ValueKinds
  /// Whether it takes the values of many rows together.
  public let isAggregate: Bool

  /// Describes a function.
  public init(
    _ name: String, arity: ClosedRange<Int>, parameters: [ValueKinds] = [], result: ValueKinds = .any,
    isAggregate: Bool = false
  ) {
    self.name = name
    self.arity = arity
    self.parameters = parameters
    self.result = result
    self.isAggregate = isAggregate
  }
}

/// The functions that a query may call.
package struct FunctionCatalogue: Sendable {
  private var signatures: [String: FunctionSignature] = [:]

  package init(_ signatures: [FunctionSignature]) {
    for signature in signatures { self.signatures[signature.name.lowercased()] = signature }
  }

  package subscript(name: String) -> FunctionSignature? { signatures[name.lowercased()] }

  package var names: [String] { signatures.values.map(\.name).sorted() }
}
