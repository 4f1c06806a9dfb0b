/// Which names the entities of a compiled file have, in columns of the file, which must stay in memory as long.
public struct CompiledNames: Sendable {
  private let starts: Column<UInt32>
  private let count: Int
  private let entityCount: Int

  /// - Parameter starts: Where the names of each entity begin among so many of all.
  init(starts: Column<UInt32>, count: Int, entityCount: Int) {
    (self.starts, self.count, self.entityCount) = (starts, count, entityCount)
  }

  /// Whether there is an entity of that number; looks at no memory.
  public func hasEntity(_ number: Int) -> Bool { number >= 0 && number < entityCount }

  /// Where the names of an entity stand among those of all; empty when there is no such entity.
  func range(ofEntity number: Int) -> Range<Int> { starts.range(number, within: count) }
}
