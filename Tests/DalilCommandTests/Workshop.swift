import Foundation
import TestSupport

/// A folder with a small gazetteer and articles, for tests that need a store.
struct Workshop {
  let process: DalilProcess

  /// Names for the articles below.
  static let gazetteer = """
    key	type	language	name	kind
    vladimir-putin	Person	en	Vladimir Putin	canonical
    vladimir-putin	Person	ar	فلاديمير بوتين	canonical
    vladimir-putin	Person	ar	بوتين	surname
    kim-jong-un	Person	en	Kim Jong Un	canonical
    kim-jong-un	Person	ar	كيم جونغ أون	canonical
    russia	Country	en	Russia	canonical
    russia	Country	ar	روسيا	canonical
    moscow	City	en	Moscow	canonical
    moscow	City	ar	موسكو	canonical

    """

  /// An article that says that two people met.
  static let article = """
    ---
    source: Our Paper
    date: 2023-09-14
    ---
    التقى الرئيس فلاديمير بوتين الزعيم كيم جونغ أون في موسكو يوم الأربعاء 13 سبتمبر 2023.

    وقال بوتين إن روسيا سعيدة بالزيارة.

    """

  /// Makes the folder with `names.tsv` and `articles/1.txt`.
  init() throws {
    process = try DalilProcess()
    try process.write(Self.gazetteer, to: "names.tsv")
    try process.write(Self.article, to: "articles/1.txt")
  }

  /// Ingests `articles` into `news.dalil`.
  @discardableResult
  func ingest() throws -> DalilProcess.Result {
    try process.dalil("ingest", "news.dalil", "articles", "--gazetteer", "names.tsv")
  }

  /// How many documents a store has; `nil` when it cannot be read.
  func documents(in store: String = "news.dalil") throws -> Int? {
    let result = try process.dalil("stats", store, "--format", "tsv")
    let line = result.output.split(separator: "\n").first { $0.hasPrefix("documents\t") }
    return line.flatMap { Int($0.dropFirst("documents\t".count)) }
  }

  /// Writes articles that differ, about 3 kB each, into a folder.
  func writeArticles(_ count: Int, to folder: String) throws {
    for number in 1...count {
      let lines = (1...20).map {
        "الفقرة \(number).\($0): التقى فلاديمير بوتين كيم جونغ أون في موسكو، وتحدث بوتين عن روسيا."
      }
      try process.write(lines.joined(separator: "\n\n"), to: "\(folder)/more-\(number).txt")
    }
  }

  /// Changes bytes of a file in place.
  func patch(_ file: String, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: process.folder.appending(path: file))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Removes the folder.
  func remove() { process.remove() }
}

/// A small disk in memory, where the machine lets tests make one.
struct SmallDisk {
  let path: String

  /// Mounts a disk of a size; `nil`, with the reason printed, where that is not allowed.
  init?(megabytes: Int, on folder: URL) {
    path = folder.path
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard geteuid() == 0, Self.run("mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path]) else {
      print("skipped: this user may not mount a small disk (run the tests as root on Linux)")
      return nil
    }
  }

  /// Makes the disk read-only.
  func makeReadOnly() -> Bool { Self.run("mount", ["-o", "remount,ro", path]) }

  /// Takes the disk away.
  func remove() { _ = Self.run("umount", ["-l", path]) }

  private static func run(_ tool: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
