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
}
