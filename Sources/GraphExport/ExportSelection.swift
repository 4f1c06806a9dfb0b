/// Which part of a property graph is drawn.
public struct ExportSelection: Sendable, Hashable {
  /// Only relations of these types; all of them where `nil`.
  public var relationTypes: Set<String>?

  /// Only entities with one of these labels; all of them where `nil`.
  public var labels: Set<String>?

  /// Only what lies around the nodes with these keys; everything where empty.
  public var centres: Set<String>

  /// How many relations away from a centre a node may be.
  public var depth: Int

  /// Only relations that at least this many statements say.
  public var minimumCount: Int

  /// Creates a selection; without arguments that of everything.
  public init(
    relationTypes: Set<String>? = nil, labels: Set<String>? = nil, centres: Set<String> = [], depth: Int = 1,
    minimumCount: Int = 1
  ) {
    self.relationTypes = relationTypes
    self.labels = labels
    self.centres = centres
    self.depth = depth
    self.minimumCount = minimumCount
  }
}
