import Foundation
import GRDB
import Gazetteer
import KnowledgeStore
import Testing

/// What opening says of files that are no stores, or not usable ones.
struct OpeningTests {
  private func kind(_ path: String, _ mode: KnowledgeStore.Mode) -> StoreError.Kind? {
    do {
      _ = try KnowledgeStore(path: path, mode: mode)
      return nil
    } catch {
      #expect(error.path == path)
      #expect(!error.message.isEmpty && !error.remedy.isEmpty)
      return error.kind
    }
  }

  @Test func refusesWhatIsNoStore() throws {
    let scratch = try Scratch()
    let text = try scratch.write("Not a database, but quite a long text file.", to: "text.txt")
    let empty = try scratch.write("", to: "empty.dalil")
    let before = try Data(contentsOf: URL(filePath: text))
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .create] {
      #expect(kind(text, mode) == .notADatabase)
      #expect(kind(scratch.folder.path, mode) == .notADatabase)
    }
    #expect(kind(empty, .readWrite) == .notADatabase)
    #expect(kind(scratch.path("missing.dalil"), .readOnly) == .missing)
    #expect(kind(scratch.path("missing.dalil"), .readWrite) == .missing)
    #expect(kind(scratch.path("no/such/folder.dalil"), .create) == .missing)
    #expect(try Data(contentsOf: URL(filePath: text)) == before)
    #expect(kind(empty, .create) == nil)
  }

  @Test func refusesAndDoesNotTouchTheDatabaseOfAnotherApplication() throws {
    let scratch = try Scratch()
    let path = scratch.path("other.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: "CREATE TABLE t (x); PRAGMA application_id = 7") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .create] {
      #expect(kind(path, mode) == .notAStore)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["other.sqlite"])
  }

  @Test func refusesANewerVersion() throws {
    let scratch = try Scratch()
    let path = scratch.path("new.dalil")
    try scratch.store("new.dalil").close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .create] {
      #expect(kind(path, mode) == .newerVersion)
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["new.dalil"])
    }
  }

  @Test func refusesTablesOfADevelopmentVersion() throws {
    for change in [
      "UPDATE meta SET value = 1 WHERE name = 'schema'", "DELETE FROM meta WHERE name = 'schema'",
    ] {
      let scratch = try Scratch()
      let path = scratch.path("old.dalil")
      try scratch.store("old.dalil").close()
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in try db.execute(sql: change) }
      try queue.close()
      for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .create] {
        #expect(kind(path, mode) == .olderVersion)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["old.dalil"])
      }
    }
  }

  @Test func reportsDamage() throws {
    let scratch = try Scratch()
    let path = scratch.path("damaged.dalil")
    try scratch.store("damaged.dalil").close()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for offset in 100..<min(bytes.count, 40_000) { bytes[offset] = UInt8(truncatingIfNeeded: offset &* 31) }
    try bytes.write(to: URL(filePath: path))
    #expect(kind(path, .readOnly) == .corrupt)
    #expect(kind(path, .readWrite) == .corrupt)
  }

  @Test func opensAgainWhatItMade() throws {
    let scratch = try Scratch()
    try scratch.store().close()
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite, .create] {
      let store = try KnowledgeStore(path: scratch.path("test.dalil"), mode: mode)
      #expect(try store.gazetteer().entities.count == SampleWorld.gazetteer.entities.count)
      try store.close()
    }
  }

  @Test func leavesNothingBesideTheFile() async throws {
    let scratch = try Scratch()
    try scratch.store("only.dalil").close()
    for mode in [KnowledgeStore.Mode.readOnly, .readWrite] {
      let store = try KnowledgeStore(path: scratch.path("only.dalil"), mode: mode)
      _ = try store.statistics()
      try store.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["only.dalil"])
    }
  }

  /// Others read the last committed state while one writes; a second writer gives up after its patience.
  @Test func readersDoNotWaitForAWriter() async throws {
    let scratch = try Scratch()
    let path = scratch.path("test.dalil")
    try scratch.store().close()
    let writer = try KnowledgeStore(path: path, mode: .readWrite, patience: 0.1)
    let lock = try DatabaseQueue(path: path)
    try await lock.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE; DELETE FROM meta")
      let reader = try KnowledgeStore(path: path, mode: .readOnly, patience: 0.1)
      #expect(try reader.statistics().entities == SampleWorld.gazetteer.entities.count)
      #expect(try reader.gazetteerFingerprint() == SampleWorld.gazetteer.fingerprint)
      let error = #expect(throws: StoreError.self) { try writer.rebuildSearchIndices() }
      #expect(error?.kind == .locked)
      try db.execute(sql: "ROLLBACK")
    }
    try writer.rebuildSearchIndices()
    #expect(try writer.check().isEmpty)
  }

  @Test func writingNeedsAWritableMode() throws {
    let scratch = try Scratch()
    try scratch.store().close()
    let store = try KnowledgeStore(path: scratch.path("test.dalil"), mode: .readOnly)
    let error = #expect(throws: StoreError.self) { try store.importEntities(SampleWorld.gazetteer) }
    #expect(error?.kind == .readOnly)
  }

  /// Root may write everywhere, so a folder only counts as read-only where a mount makes it so.
  @Test func readsFromAReadOnlyFolder() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path("media"), withIntermediateDirectories: true)
    try scratch.store("media/test.dalil").close()
    let folder = scratch.path("media")
    guard let mount = ReadOnlyFolder(folder) else {
      print("skipped: this account can make no folder read-only")
      return
    }
    defer { mount.undo() }
    let path = scratch.path("media/test.dalil")
    #expect(kind(path, .readWrite) == .readOnly)
    #expect(kind(scratch.path("media/new.dalil"), .create) == .readOnly)
    let store = try KnowledgeStore(path: path, mode: .readOnly)
    #expect(try store.gazetteer().entities.count == SampleWorld.gazetteer.entities.count)
    #expect(try store.check().isEmpty)
  }
}

/// Makes a folder read-only: by permissions, or for root by mounting it on itself.
private struct ReadOnlyFolder {
  private let folder: String
  private let isMounted: Bool

  init?(_ folder: String) {
    self.folder = folder
    if getuid() != 0 {
      try? FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      isMounted = false
    } else {
      guard Self.run("mount", "--bind", folder, folder) else { return nil }
      isMounted = true
      guard Self.run("mount", "-o", "remount,ro,bind", folder) else {
        undo()
        return nil
      }
    }
  }

  func undo() {
    if isMounted {
      _ = Self.run("umount", folder)
    } else {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
  }

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
