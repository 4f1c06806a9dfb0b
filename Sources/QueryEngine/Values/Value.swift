public import PropertyGraph

/// A value of a query: what a row holds, what a function takes and gives.
///
/// Two values are equal here when grouping and DISTINCT take them for the same: null is null, NaN is NaN and 1 is
/// 1.0. The operators `=` and `<` of the language have three-valued rules of their own.
public enum Value: Sendable {
  /// No value, or an unknown one.
  case null
  /// A truth value.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case float(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case list([Value])
  /// Values by key.
  case map([String: Value])
  /// A node of the graph.
  case node(Node)
  /// A relationship of the graph.
  case relationship(Relationship)
  /// A path through the graph.
  case path(Path)
  /// A date, a time or a duration.
  indirect case temporal(TemporalValue)

  /// The value of a stored property, null for none.
  public init(_ property: PropertyValue?) {
    switch property {
    case nil: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .float(let value): self = .float(value)
    case .string(let value): self = .string(value)
    case .list(let items): self = .list(items.map { Value($0) })
    case .temporal(let value): self = .temporal(value)
    }
  }

  /// The value as a property can store it; `nil` for null, maps and parts of the graph, alone or in a list.
  public var propertyValue: PropertyValue? {
    switch self {
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .float(let value): return .float(value)
    case .string(let value): return .string(value)
    case .temporal(let value): return .temporal(value)
    case .list(let items):
      let values = items.compactMap(\.propertyValue)
      return values.count == items.count ? .list(values) : nil
    case .null, .map, .node, .relationship, .path: return nil
    }
  }

  /// Whether this is null.
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// What kind of value this is, in words.
  var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .float: "a float"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    case .node: "a node"
    case .relationship: "a relationship"
    case .path: "a path"
    case .temporal(let value): value.kindName
    }
  }
}
