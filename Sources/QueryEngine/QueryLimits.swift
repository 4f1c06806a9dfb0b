/// How much a query may take, and who may stop it.
public struct QueryLimits: Sendable {
  /// How many bytes a query may keep in memory: what it sorts, groups and collects, the ways it is following, and a
  /// result that is gathered. Rows on their way from step to step do not count, nor does the graph.
  public var maximumMemory: Int
  /// When the query is stopped at the latest.
  public var deadline: ContinuousClock.Instant?
  /// Asked now and then while a query runs; true stops it. Cancelling the current task stops it too.
  public var isCancelled: @Sendable () -> Bool

  /// Sets limits; the default keeps up to two gigabytes, has no deadline and stops only with the task.
  public init(
    maximumMemory: Int = 2_000_000_000, deadline: ContinuousClock.Instant? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.maximumMemory = maximumMemory
    self.deadline = deadline
    self.isCancelled = isCancelled
  }

  /// The longest list that fits.
  var longestList: Int { maximumMemory / MemoryLayout<Value>.stride }
}
