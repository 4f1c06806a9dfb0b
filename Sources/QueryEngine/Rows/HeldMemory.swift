import QueryLanguage

/// What a step keeps in memory, and what to do when that is too much.
struct MemoryUse: Sendable {
  let name: String
  let advice: String

  static let sorting = MemoryUse(
    name: "sorting", advice: "add LIMIT after ORDER BY, so that only the first rows are kept")
  static let grouping = MemoryUse(
    name: "grouping", advice: "group by fewer values, or collect less")
  static let distinct = MemoryUse(
    name: "telling rows apart", advice: "ask for fewer or smaller columns, or leave DISTINCT out")
  static let optional = MemoryUse(
    name: "OPTIONAL MATCH", advice: "match more narrowly")
  static let creating = MemoryUse(
    name: "CREATE", advice: "create less at once")
  static let walking = MemoryUse(
    name: "following relationships", advice: "bound the number of steps, as in -[*..3]->")
  static let shortestPaths = MemoryUse(
    name: "looking for shortest paths", advice: "bound the number of steps, as in -[*..6]->")
  static let folding = MemoryUse(
    name: "adding up", advice: "ask about fewer nodes")
  static let result = MemoryUse(
    name: "gathering the result", advice: "add LIMIT, or take the rows as they are found")
}

/// The memory that one step of a running query keeps, counted against the limit of the query.
struct HeldMemory {
  private let runtime: Runtime
  private let use: MemoryUse
  /// How many bytes are kept now.
  private(set) var bytes = 0

  init(_ use: MemoryUse, in runtime: Runtime) {
    self.use = use
    self.runtime = runtime
  }

  /// Counts more bytes.
  ///
  /// - Throws: `Fault` when the query keeps more than it may.
  @inline(__always)
  mutating func add(_ more: Int) throws {
    bytes += more
    try runtime.hold(more, for: use)
  }

  /// Counts so many bytes instead of those counted before.
  mutating func set(_ bytes: Int) throws { try add(bytes - self.bytes) }

  /// Lets everything go.
  mutating func clear() {
    runtime.release(bytes)
    bytes = 0
  }
}
