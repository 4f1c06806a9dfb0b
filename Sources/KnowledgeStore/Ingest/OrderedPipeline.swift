/// Transforms items on several cores and hands the results on in the order of the items.
///
/// So many items are under way or waiting for their turn that the cores stay busy while a batch of results is
/// written, but never more than so many a core, nor more than `budget` bytes unless a single item is
/// larger.
public struct OrderedPipeline {
  private let window: Int
  private let budget: Int

  /// Creates a pipeline of so many items a core and so many bytes in all.
  public init(cores: Int, itemsPerCore: Int = 64, budget: Int = 64 << 20) {
    window = max(1, cores) * itemsPerCore
    self.budget = budget
  }

  /// Runs until `next` gives no more items or the task is cancelled; says whether it was cancelled. Items
  /// under way at that moment are dropped.
  public func run<Item: Sendable, Result: Sendable>(
    next: () -> Item?, size: (Item) -> Int, transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) throws -> Void
  ) async throws -> Bool {
    try await withThrowingTaskGroup(of: (Int, Result)?.self) { group in
      var sizes: [Int: Int] = [:]
      var pending = 0
      var started = 0
      var consumed = 0
      var waiting: [Int: Result] = [:]
      var isExhausted = false
      while true {
        while !isExhausted, !Task.isCancelled, started - consumed < window, pending < budget {
          guard let item = next() else {
            isExhausted = true
            break
          }
          let number = started
          group.addTask { Task.isCancelled ? nil : (number, transform(item)) }
          sizes[number] = size(item)
          pending += size(item)
          started += 1
        }
        if Task.isCancelled { return true }
        guard let result = try await group.next() else { return false }
        guard let (number, value) = result else { return true }
        waiting[number] = value
        while let value = waiting.removeValue(forKey: consumed) {
          if Task.isCancelled { return true }
          try consume(value)
          pending -= sizes.removeValue(forKey: consumed) ?? 0
          consumed += 1
        }
      }
    }
  }
}
