/// How much a query may take, and who may stop it.
public struct QueryLimits: Sendable {
  /// How many rows sorting, grouping and the result may hold together.
  public var maximumHeldRows: Int
  /// When the query is stopped at the latest.
  public var deadline: ContinuousClock.Instant?
  /// Asked now and then while a query runs; true stops it. Cancelling the current task stops it too.
  public var isCancelled: @Sendable () -> Bool

  /// Sets limits; the default holds up to ten million rows, has no deadline and stops only with the task.
  public init(
    maximumHeldRows: Int = 10_000_000, deadline: ContinuousClock.Instant? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.maximumHeldRows = maximumHeldRows
    self.deadline = deadline
    self.isCancelled = isCancelled
  }
}
