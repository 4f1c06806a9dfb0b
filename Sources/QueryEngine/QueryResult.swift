/// What a query found.
public struct QueryResult: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows, each with one value for each column.
  public let rows: [[Value]]
  /// What in the query is seldom meant, such as labels that the graph does not have.
  public let warnings: [QueryWarning]
}
