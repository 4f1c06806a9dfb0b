public import QueryLanguage

/// The rows of a running query, found as they are asked for.
///
/// Stopping early costs nothing: rows that nobody asks for are not looked for.
public final class QueryRows {
  /// The names of the columns.
  public let columns: [String]
  /// What in the query is seldom meant, such as labels that the graph does not have.
  public let warnings: [QueryWarning]
  private let prepared: PreparedQuery
  private let root: any Operator
  private let runtime: Runtime
  private var isDone = false

  init(prepared: PreparedQuery, root: any Operator, runtime: Runtime) {
    columns = prepared.columns
    warnings = prepared.warnings
    self.prepared = prepared
    self.root = root
    self.runtime = runtime
  }

  /// The next rows, each with one value for each column; `nil` after the last.
  ///
  /// - Throws: `QueryError` for anything that goes wrong on the way; nothing follows after an error.
  public func next() throws(QueryError) -> [[Value]]? {
    guard !isDone else { return nil }
    isDone = true
    let batch = try prepared.reporting { try root.next() }
    guard let batch else { return nil }
    isDone = false
    guard !columns.isEmpty else { return [] }
    return (0..<batch.rowCount).map { row in
      batch.columns.map { $0.value(at: row, in: runtime.reference) }
    }
  }

  /// All rows together.
  func gathered() throws(QueryError) -> QueryResult {
    var rows: [[Value]] = []
    var memory = HeldMemory(.result, in: runtime)
    while let batch = try next() {
      try prepared.reporting {
        for row in batch { try memory.add(MemoryLayout<[Value]>.stride + MemorySize.row(row)) }
      }
      rows += batch
    }
    return QueryResult(columns: columns, rows: rows, warnings: warnings)
  }
}
