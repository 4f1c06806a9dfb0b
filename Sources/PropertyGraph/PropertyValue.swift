/// A value that a node or relationship can carry as a property.
public enum PropertyValue: Sendable, Hashable {
  /// A truth value.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case float(Double)
  /// A text.
  case string(String)
  /// A list of values.
  case list([PropertyValue])
  /// A date, a time or a duration.
  indirect case temporal(TemporalValue)

  /// The form under which equal values are found in an index: a whole float becomes the integer.
  var indexForm: PropertyValue {
    switch self {
    case .float(let number): Int64(exactly: number).map(PropertyValue.integer) ?? self
    case .list(let items): .list(items.map(\.indexForm))
    default: self
    }
  }
}
