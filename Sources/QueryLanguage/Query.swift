/// A query as text and as syntax tree.
public struct Query: Sendable {
  /// What is wanted of a query.
  public enum Mode: String, Sendable {
    /// Its rows.
    case run
    /// The steps it would take: `EXPLAIN` before it.
    case explain
    /// The steps it took, with rows and times: `PROFILE` before it.
    case profile
  }

  /// The text it was parsed from.
  public let text: String
  /// What is wanted of it.
  public let mode: Mode
  package let tree: QueryTree

  /// Reads a query.
  ///
  /// - Throws: `QueryError` of class `SyntaxError` when the text is not a query.
  public init(parsing text: String) throws(QueryError) {
    self.text = text
    do throws(Fault) {
      var parser = try Parser(text)
      mode = parser.mode()
      tree = try parser.query()
    } catch {
      throw QueryError(error, in: text)
    }
  }

  /// Whether its last clause gives or creates something. A query that ends otherwise, in MATCH or WITH, has rows
  /// but nobody to see them.
  public var hasEffect: Bool {
    switch (tree.unions.last?.query ?? tree.first).clauses.last {
    case .return, .create: true
    default: false
    }
  }
}
