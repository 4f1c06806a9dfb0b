/// Transforms items on several cores and hands the results on in the order of the items.
///
/// At most four items per core are under way or waiting for their turn, however slow one of them is.
struct OrderedPipeline {
  private let width: Int

  init(width: Int) { self.width = max(1, width) }

  /// Runs until `next` gives no more items or the task is cancelled; says whether it was cancelled. Items
  /// under way at that moment are dropped.
  func run<Item: Sendable, Result: Sendable>(
    next: () -> Item?, transform: @escaping @Sendable (Item) -> Result, consume: (Result) throws -> Void
  ) async throws -> Bool {
    try await withThrowingTaskGroup(of: (Int, Result)?.self) { group in
      var started = 0
      var consumed = 0
      var running = 0
      var waiting: [Int: Result] = [:]
      var isExhausted = false
      while true {
        while !isExhausted, !Task.isCancelled, running < width, started - consumed < width * 4 {
          guard let item = next() else {
            isExhausted = true
            break
          }
          let number = started
          group.addTask { Task.isCancelled ? nil : (number, transform(item)) }
          started += 1
          running += 1
        }
        if Task.isCancelled { return true }
        guard running > 0, let result = try await group.next() else { return false }
        running -= 1
        guard let (number, value) = result else { return true }
        waiting[number] = value
        while let value = waiting.removeValue(forKey: consumed) {
          if Task.isCancelled { return true }
          try consume(value)
          consumed += 1
        }
      }
    }
  }
}
