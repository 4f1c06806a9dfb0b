extension Value: Hashable {
  /// Whether grouping and DISTINCT take two values for the same.
  public static func == (first: Value, second: Value) -> Bool {
    switch (first, second) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.float(let a), .float(let b)): a == b || (a.isNaN && b.isNaN)
    case (.integer(let a), .float(let b)), (.float(let b), .integer(let a)): isEqual(a, b)
    case (.string(let a), .string(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    case (.node(let a), .node(let b)): a.number == b.number
    case (.relationship(let a), .relationship(let b)): a.number == b.number
    case (.path(let a), .path(let b)): a.elements == b.elements
    case (.temporal(let a), .temporal(let b)): a == b
    default: false
    }
  }

  /// Feeds the value to a hasher; equal values feed the same.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value):
      if let whole = Int64(exactly: value) {
        hasher.combine(whole)
      } else {
        hasher.combine(value.isNaN ? 0x7FF8_0000_0000_0000 : value.bitPattern)
      }
    case .string(let value): hasher.combine(value)
    case .list(let items): hasher.combine(items)
    case .map(let entries): hasher.combine(entries)
    case .node(let node): hasher.combine(node.number)
    case .relationship(let relationship): hasher.combine(relationship.number)
    case .path(let path): hasher.combine(path.elements)
    case .temporal(let value): hasher.combine(value)
    }
  }

  /// Whether an integer and a float are the same number, without rounding either.
  static func isEqual(_ integer: Int64, _ float: Double) -> Bool { Int64(exactly: float) == integer }

  /// The operator `=`: `nil` when it is unknown because of a null.
  func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): return nil
    case (.float(let a), .float(let b)): return a == b
    case (.list(let a), .list(let b)):
      guard a.count == b.count else { return false }
      return Self.allEqual(zip(a, b))
    case (.map(let a), .map(let b)):
      guard a.count == b.count, a.keys.allSatisfy({ b[$0] != nil }) else { return false }
      return Self.allEqual(a.keys.map { (a[$0] ?? .null, b[$0] ?? .null) })
    default: return self == other
    }
  }

  private static func allEqual<Pairs: Sequence<(Value, Value)>>(_ pairs: Pairs) -> Bool? {
    var isUnknown = false
    for (first, second) in pairs {
      switch first.equals(second) {
      case false: return false
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : true
  }
}
