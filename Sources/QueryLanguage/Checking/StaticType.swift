/// What kinds of value an expression may have.
public struct ValueKinds: OptionSet, Sendable, Hashable {
  /// One bit for each kind.
  public let rawValue: UInt16

  /// Creates a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No value.
  public static let null = ValueKinds(rawValue: 1)
  /// Truth values.
  public static let boolean = ValueKinds(rawValue: 2)
  /// Whole numbers.
  public static let integer = ValueKinds(rawValue: 4)
  /// Floating-point numbers.
  public static let float = ValueKinds(rawValue: 8)
  /// Texts.
  public static let string = ValueKinds(rawValue: 16)
  /// Lists.
  public static let list = ValueKinds(rawValue: 32)
  /// Maps.
  public static let map = ValueKinds(rawValue: 64)
  /// Nodes.
  public static let node = ValueKinds(rawValue: 128)
  /// Relationships.
  public static let relationship = ValueKinds(rawValue: 256)
  /// Paths.
  public static let path = ValueKinds(rawValue: 512)
  /// Dates, times and durations.
  public static let temporal = ValueKinds(rawValue: 1024)
  /// Integers and floats.
  public static let number: ValueKinds = [.integer, .float]
  /// Every kind.
  public static let any = ValueKinds(rawValue: 2047)

  /// The kinds by name, as in "a string or a list".
  package var description: String {
    let names: [(ValueKinds, String)] = [
      (.boolean, "a boolean"), (.integer, "an integer"), (.float, "a float"), (.string, "a string"),
      (.list, "a list"), (.map, "a map"), (.node, "a node"), (.relationship, "a relationship"),
      (.path, "a path"), (.temporal, "a temporal value"),
    ]
    let present = names.filter { contains($0.0) }.map(\.1)
    return present.isEmpty ? "null" : present.joined(separator: " or ")
  }
}

/// What is known of an expression's values before the query runs.
package struct StaticType: Sendable, Hashable {
  package var kinds: ValueKinds
  /// The kinds of the elements, for a list.
  package var elements: ValueKinds = .any

  package init(_ kinds: ValueKinds, elements: ValueKinds = .any) {
    self.kinds = kinds
    self.elements = elements
  }

  package static let any = StaticType(.any)

  /// Whether its values are nodes and relationships, or null.
  package var isGraphElement: Bool {
    !kinds.isDisjoint(with: [.node, .relationship]) && kinds.isSubset(of: [.node, .relationship, .null])
  }

  /// A list of values of another type, of which only graph elements are known before the query runs.
  package static func list(of element: StaticType) -> StaticType {
    StaticType(.list, elements: element.isGraphElement ? element.kinds : .any)
  }

  /// Whether a value may be of one of these kinds; null fits everywhere.
  package func fits(_ wanted: ValueKinds) -> Bool { !kinds.isDisjoint(with: wanted.union(.null)) }
}
