import Foundation
import GRDB

/// The steps of opening a file, each with its own refusal: look at the file, ask SQLite whose it is, bring
/// it up to date, open it for many readers and one writer.
struct StoreOpening {
  let path: String
  let mode: KnowledgeStore.Mode

  /// How long to wait for another process that is writing, in seconds.
  let patience: Double

  private var folder: String { URL(filePath: path).deletingLastPathComponent().path }

  struct Connection {
    let reader: any DatabaseReader

    /// `nil` for a store that is only read.
    let writer: StoreWriter?

    /// A connection that could write but never does, to be closed last: SQLite leaves the two files that
    /// readers need beside the store unless the last connection may write.
    let keeper: DatabaseQueue?

    /// Tells when the file has changed.
    let watch: ChangeWatch
  }

  func open() throws(StoreError) -> Connection {
    let isNew = try look()
    if isNew {
      try create()
    } else {
      try identify()
    }
    let writer =
      mode == .readOnly ? nil : StoreWriter(path: path, configuration: configuration(readonly: false))
    do {
      // A new store gets its log at once.
      if isNew { _ = try writer?.connection() }
      let keeper = keeper()
      let reader = try openForReading()
      let watched =
        try keeper ?? reader as? DatabaseQueue
        ?? DatabaseQueue(path: path, configuration: configuration(readonly: true))
      return Connection(
        reader: reader, writer: writer, keeper: keeper, watch: ChangeWatch(connection: watched))
    } catch {
      throw explained(error)
    }
  }

  /// Looks at the file without SQLite; says whether it is to be made.
  private func look() throws(StoreError) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      if mode == .create { return true }
      throw StoreError(
        .missing, path: path, message: "there is no such store",
        remedy: "check the path, or ingest articles to make one")
    }
    if isFolder.boolValue {
      throw StoreError(
        .notADatabase, path: path, message: "this is a folder, not a store",
        remedy: "give the path of a file in it")
    }
    if mode != .readOnly {
      let isWritable = FileManager.default.isWritableFile(atPath:)
      guard isWritable(path), isWritable(folder) else { throw .readOnly(path: path) }
    }
    // Only SQLite may open the file: to close it would take away all locks that this process has on it.
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw StoreError(
        .noPermission, path: path, message: "it cannot be read",
        remedy: "check that you may read this file")
    }
    guard size(of: path) > 0 else {
      // An interrupted creation leaves an empty file.
      if mode == .create { return true }
      throw .notADatabase(path: path)
    }
    return false
  }

  /// Makes the tables under the rollback journal, in one transaction, so that the header says whose file it
  /// is from the first moment there is one; a file that cannot be finished is taken away again.
  private func create() throws(StoreError) {
    let existed = FileManager.default.fileExists(atPath: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
      defer { try? queue.close() }
      try requireLibrary(queue)
      try queue.writeWithoutTransaction { db in try Schema.migrate(db) }
    } catch {
      if !existed { try? FileManager.default.removeItem(atPath: path) }
      throw explained(error)
    }
  }

  /// Asks SQLite whose file it is, and brings an earlier version up to date.
  private func identify() throws(StoreError) {
    let hadLog = FileManager.default.fileExists(atPath: path + "-wal")
    do {
      let probe = try DatabaseQueue(
        path: location(), configuration: configuration(readonly: mode == .readOnly))
      defer { try? probe.close() }
      try requireLibrary(probe)
      let (applicationID, version) = try probe.read { db in
        (
          try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard applicationID == Schema.applicationID else {
        throw StoreError(
          .notAStore, path: path, message: "this is a SQLite database, but not a Dalil store",
          remedy: "give the path of a store, or of a new file to create one")
      }
      if version > Schema.currentVersion {
        throw StoreError(
          .newerVersion, path: path,
          message: "a later version of Dalil wrote it (format \(version); this one knows up to "
            + "\(Schema.currentVersion))",
          remedy: "update Dalil")
      }
      let schema = try probe.read { db in
        try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE name = ?", arguments: [Meta.schema])
      }
      guard schema == Schema.fingerprint(ofVersion: version) else {
        throw StoreError(
          .olderVersion, path: path,
          message: "a development version of Dalil made it, whose tables are not those of this one",
          remedy: "ingest the articles into a new store")
      }
      if version < Schema.currentVersion {
        guard mode != .readOnly else {
          throw StoreError(
            .olderVersion, path: path,
            message: "it has the earlier format \(version) and is opened for reading only",
            remedy: "open it once for writing, which brings it up to date")
        }
        try probe.writeWithoutTransaction { db in try Schema.migrate(db) }
      }
    } catch {
      // Looking at a refused file left what only a connection that may write takes away again.
      if mode == .readOnly, !hadLog { try? keeper()?.close() }
      throw explained(error)
    }
  }

  private func keeper() -> DatabaseQueue? {
    let isWritable = FileManager.default.isWritableFile(atPath:)
    guard isWritable(path), isWritable(folder) else { return nil }
    var configuration = configuration(readonly: false)
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA query_only = ON") }
    let keeper = try? DatabaseQueue(path: path, configuration: configuration)
    _ = try? keeper?.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM meta") }
    return keeper
  }

  private func openForReading() throws -> any DatabaseReader {
    let location = location()
    if location != path {
      return try DatabaseQueue(path: location, configuration: configuration(readonly: true))
    }
    let pool = try DatabasePool(path: path, configuration: configuration(readonly: true))
    try pool.read { db in _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM meta") }
    return pool
  }

  /// What SQLite is told to open. Reading in WAL mode makes two files beside the store; where the folder
  /// forbids that, the store is opened as one that nobody changes, which is right when all of it is in the
  /// file: no log lies beside it.
  private func location() -> String {
    guard mode == .readOnly else { return path }
    guard !FileManager.default.isWritableFile(atPath: folder), logSize == 0 else { return path }
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%;")
    let absolute = URL(filePath: path).path
    return "file:" + (absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute)
      + "?immutable=1"
  }

  private var logSize: Int { size(of: path + "-wal") }

  private func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  private func requireLibrary(_ reader: some DatabaseReader) throws {
    let version = try reader.read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "" }
    try Schema.requireSQLite(version: version, path: path)
  }

  private func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(patience)
    configuration.label = "dalil"
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA secure_delete = OFF;
          PRAGMA synchronous = NORMAL;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -32768;
          PRAGMA wal_autocheckpoint = 8192;
          """)
    }
    return configuration
  }

  /// SQLite reports a read-only or missing folder as "cannot open"; looking at the folder tells them apart.
  private func explained(_ error: any Error) -> StoreError {
    let error = StoreError.wrapping(error, path: path)
    guard error.kind == .noPermission || error.kind == .readOnly || error.kind == .inputOutput else {
      return error
    }
    if !FileManager.default.fileExists(atPath: folder) {
      return StoreError(
        .missing, path: path, message: "its folder does not exist", remedy: "make the folder '\(folder)'")
    }
    if mode == .readOnly, logSize > 0 {
      return StoreError(
        .readOnly, path: path,
        message: "its last changes are in '\(path)-wal', which cannot be merged in a read-only folder",
        remedy: "copy the store and that file to a folder you may write and open it there")
    }
    if mode != .readOnly, !FileManager.default.isWritableFile(atPath: folder) {
      return .readOnly(path: path)
    }
    return error
  }
}
