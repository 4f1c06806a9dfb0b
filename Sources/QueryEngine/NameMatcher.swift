/// What the operator `=~~` asks: whether a name is another spelling of a name.
///
/// The engine knows nothing of names; who knows them gives it one of these.
public struct NameMatcher: Sendable {
  let matchesNode: @Sendable (_ node: Node, _ name: String) throws -> Bool
  let matchesText: @Sendable (_ text: String, _ name: String) throws -> Bool

  /// Makes a matcher; it is asked once for every row and should remember what it finds for a name.
  ///
  /// - Parameters:
  ///   - matchesNode: whether a name is one of those of a node, for `n =~~ 'name'` and `n.name =~~ 'name'`.
  ///   - matchesText: whether two names may be spellings of one, for any other text.
  public init(
    matchesNode: @escaping @Sendable (_ node: Node, _ name: String) throws -> Bool,
    matchesText: @escaping @Sendable (_ text: String, _ name: String) throws -> Bool
  ) {
    self.matchesNode = matchesNode
    self.matchesText = matchesText
  }
}
