import GRDB
import PropertyGraph
import Synchronization

/// One store: a SQLite file with documents, the mentions and statements found in them, and the relations
/// that follow.
///
/// What goes in are finished analyses (`AnalyzedDocument`); the store knows nothing of how names or
/// relations are found. Any number of threads and processes may read while one writes; a second writer
/// waits. All methods throw `StoreError`.
public final class KnowledgeStore: Sendable {
  /// The file, as it was given.
  public let path: String

  /// How the store was opened.
  public let mode: Mode

  /// How to open a store.
  public enum Mode: Sendable {
    /// Read only: nothing is written, not even a version upgrade; only what reading articles left to be done
    /// when it was cut short is made up for, where the file may be written. Works on read-only media.
    case readOnly
    /// Read and write a store that exists.
    case readWrite
    /// Read and write; made when there is no such file.
    case create
  }

  let reader: any DatabaseReader
  private let writer: StoreWriter?
  private let keeper: DatabaseQueue?
  let watch: ChangeWatch
  let snapshots = Mutex<[GraphScope: (version: Int, graph: GraphSnapshot)]>([:])
  let spellings = Mutex<(version: Int, names: EntitySpellings)?>(nil)

  /// How long making a graph takes that is kept in a file: a smaller one is made as fast as a file is read.
  let cachedGraphTime: Duration

  /// Opens a store.
  ///
  /// A file that is not a store is never changed. A store of an earlier version is brought up to date,
  /// except in `readOnly` mode, which refuses it.
  ///
  /// - Parameter patience: how many seconds to wait for another process that is writing.
  /// - Throws: `StoreError` of kind `missing`, `notADatabase`, `notAStore`, `newerVersion`, `olderVersion`,
  ///   `readOnly`, `noPermission`, `locked`, `diskFull`, `corrupt`, `inputOutput` or `libraryTooOld`.
  public convenience init(path: String, mode: Mode, patience: Double = 20) throws(StoreError) {
    try self.init(path: path, mode: mode, patience: patience, cachedGraphTime: .milliseconds(10))
  }

  init(path: String, mode: Mode, patience: Double = 20, cachedGraphTime: Duration) throws(StoreError) {
    let connection = try StoreOpening(path: path, mode: mode, patience: patience).open()
    self.path = path
    self.mode = mode
    self.reader = connection.reader
    self.writer = connection.writer
    self.keeper = connection.keeper
    self.watch = connection.watch
    self.cachedGraphTime = cachedGraphTime
    try recoverRelations(patience: patience)
  }

  deinit { try? close() }

  /// Closes the file; waits for work under way. Further calls fail.
  public func close() throws(StoreError) {
    // The keeper last: only a connection that may write merges the log into the file when it is the last.
    try Self.mapping(path) {
      try reader.close()
      if watch.connection !== keeper { try watch.connection.close() }
      try writer?.close()
      try keeper?.close()
    }
  }

  /// Copies the log into the file if that can be done at once; says whether the file is sure to hold everything.
  func mergeLog() -> Bool { writer?.mergeLog() ?? false }

  /// Runs `body` on a consistent state of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.mapping(path) { try reader.read(body) }
  }

  /// Runs `body` in one transaction: all of it is stored, or nothing when it throws. What changes a row begins a new
  /// generation.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard let writer else { throw .readOnly(path: path) }
    return try Self.mapping(path) {
      try writer.connection().write { db in
        let changes = db.totalChangesCount
        let value = try body(db)
        if db.totalChangesCount != changes { try Meta.beginGeneration(db) }
        return value
      }
    }
  }

  static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw .wrapping(error, path: path)
    }
  }
}
