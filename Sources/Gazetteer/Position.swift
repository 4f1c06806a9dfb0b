/// A position a person holds or held.
public struct Position: Sendable, Hashable {
  /// A title word in English, such as `president`, `foreign minister`, `spokesperson`.
  public var title: String

  /// The key of the organization or place it belongs to.
  public var of: String

  /// The first day, ISO 8601 of any precision; `nil` when unknown.
  public var from: String?

  /// The last day, ISO 8601 of any precision; `nil` when it is still held or unknown.
  public var until: String?

  /// Creates a position.
  public init(title: String, of: String, from: String? = nil, until: String? = nil) {
    self.title = title
    self.of = of
    self.from = from
    self.until = until
  }
}
