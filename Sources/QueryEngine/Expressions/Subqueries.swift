import QueryLanguage

/// A plan that runs for single rows of another.
final class Subquery {
  private let root: any Operator
  private let argument: ArgumentSource
  private let localCount: Int

  init(root: any Operator, argument: ArgumentSource, localCount: Int) {
    self.root = root
    self.argument = argument
    self.localCount = localCount
  }

  /// Starts for one row of the frame's batch, with the local variables as further columns.
  func start(_ row: Int, _ frame: Frame) {
    var batch = frame.batch.gathered([Int32(row)])
    for local in frame.locals.prefix(localCount) { batch.columns.append(Column.packed([local])) }
    argument.set(batch)
    root.restart()
  }

  func next() throws -> Batch? { try root.next() }
}

/// Whether a subquery finds anything.
struct ExistenceTest: Condition {
  let subquery: Subquery

  func truth(_ row: Int, _ frame: Frame) throws -> Bool? {
    subquery.start(row, frame)
    return try subquery.next() != nil
  }
}

/// How many rows a subquery finds.
struct SubqueryCount: Evaluable {
  let subquery: Subquery

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    subquery.start(row, frame)
    var count = 0
    while let batch = try subquery.next() { count += batch.rowCount }
    return .integer(Int64(count))
  }
}

/// `[pattern WHERE filter | result]`: the last column of what the subquery finds.
struct PatternComprehension: Evaluable {
  let subquery: Subquery

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    subquery.start(row, frame)
    var results: [Value] = []
    while let batch = try subquery.next() {
      guard let column = batch.columns.last else { break }
      results += (0..<batch.rowCount).map { column.value(at: $0, in: frame.runtime.reference) }
    }
    return .list(results)
  }
}
