/// The variables that an expression can see, in the order in which they came.
package struct Scope: Sendable {
  package private(set) var names: [String] = []
  private var types: [String: StaticType] = [:]

  package init() {}

  package subscript(name: String) -> StaticType? { types[name] }

  package mutating func bind(_ name: String, to type: StaticType) {
    if types.updateValue(type, forKey: name) == nil { names.append(name) }
  }

  /// This scope with the variables of another, which hide its own.
  package func binding(all other: Scope) -> Scope {
    var scope = self
    for name in other.names { scope.bind(name, to: other[name] ?? .any) }
    return scope
  }

  /// This scope with one more variable, or one that hides another.
  package func binding(_ name: String, to type: StaticType) -> Scope {
    var scope = self
    scope.bind(name, to: type)
    return scope
  }
}
