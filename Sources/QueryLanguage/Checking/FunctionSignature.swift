/// How a function is called.
public struct FunctionSignature: Sendable, Hashable {
  /// What is known of nodes and relationships that come out of a function.
  public enum Passage: Sendable, Hashable {
    /// Nothing that is known.
    case none
    /// Those it takes are put into the list that it gives.
    case gathered
    /// One of the list that it takes is given.
    case picked
    /// It gives a list of things of these kinds, whatever it takes.
    case listed(ValueKinds)
    /// It gives one of its arguments, or a list of the same things.
    case kept
  }

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
  /// Whether each call gives another result.
  public let isRandom: Bool
  /// What becomes of nodes and relationships that are given to it.
  public let passage: Passage

  /// Describes a function.
  public init(
    _ name: String, arity: ClosedRange<Int>, parameters: [ValueKinds] = [], result: ValueKinds = .any,
    isAggregate: Bool = false, isRandom: Bool = false, passage: Passage = .none
  ) {
    self.name = name
    self.arity = arity
    self.parameters = parameters
    self.result = result
    self.isAggregate = isAggregate
    self.isRandom = isRandom
    self.passage = passage
  }

  /// What is known of the results for arguments of these types.
  func resultType(of arguments: [StaticType]) -> StaticType {
    guard let first = arguments.first else { return StaticType(result) }
    switch passage {
    case .none: return StaticType(result)
    case .gathered: return .list(of: first)
    case .listed(let kinds): return .list(of: StaticType(kinds))
    case .picked:
      let element = StaticType(first.elements.union(.null))
      return first.kinds == .list && element.isGraphElement ? element : StaticType(result)
    case .kept:
      if first.kinds == .list { return .list(of: StaticType(first.elements)) }
      let kinds = arguments.reduce(into: ValueKinds()) { $0.formUnion($1.kinds) }
      return StaticType(kinds).isGraphElement ? StaticType(kinds) : StaticType(result)
    }
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
