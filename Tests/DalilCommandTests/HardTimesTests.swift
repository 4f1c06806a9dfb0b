import Foundation
import TestSupport
import Testing

/// Disks that are full or may not be written, interruption, and readers that go away: nothing stored is lost.
@Suite(.serialized)
struct HardTimesTests {
  @Test func aReadOnlyFolderCanBeReadButNotWritten() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    let folder = workshop.process.folder.appending(path: "disk")
    guard let disk = SmallDisk(megabytes: 8, on: folder) else { return }
    defer { disk.remove() }
    for name in try FileManager.default.contentsOfDirectory(atPath: workshop.process.folder.path)
    where name.hasPrefix("news.dalil") {
      try FileManager.default.copyItem(
        at: workshop.process.folder.appending(path: name), to: folder.appending(path: name))
    }
    guard disk.makeReadOnly() else {
      print("skipped: the small disk cannot be made read-only")
      return
    }
    for command in [
      "ingest disk/news.dalil articles", "ingest disk/new.dalil articles --gazetteer names.tsv",
      "gazetteer import disk/news.dalil names.tsv", "export news.dalil --output disk/network.dot",
    ] {
      let result = try workshop.process.shell("dalil \(command)")
      #expect(result.status == 5, "\(command): \(result.errors)")
      #expect(result.errors.contains("disk/"), "\(result.errors)")
    }
    let query = try workshop.process.dalil(
      "query", "disk/news.dalil", "MATCH (p:Person) RETURN count(p) AS n")
    #expect(query.status == 0, "\(query.errors)")
    #expect(query.output == "n\n2\n")
  }

  @Test func aFullDiskKeepsWhatWasStored() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let folder = workshop.process.folder.appending(path: "disk")
    guard let disk = SmallDisk(megabytes: 2, on: folder) else { return }
    defer { disk.remove() }
    let first = try workshop.process.dalil(
      "ingest", "disk/news.dalil", "articles", "--gazetteer", "names.tsv")
    #expect(first.status == 0, "\(first.errors)")
    try workshop.writeArticles(400, to: "more")
    let full = try workshop.process.dalil("ingest", "disk/news.dalil", "more", "--batch", "20")
    #expect(full.status == 5, "\(full.errors)")
    #expect(
      full.errors.contains("disk/news.dalil") && full.errors.lowercased().contains("full"), "\(full.errors)")
    let documents = try #require(try workshop.documents(in: "disk/news.dalil"))
    #expect(documents > 1 && documents < 401)
    let check = try workshop.process.dalil("check", "disk/news.dalil")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test func aFullDiskKeepsTheCompiledGazetteer() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let folder = workshop.process.folder.appending(path: "disk")
    guard let disk = SmallDisk(megabytes: 2, on: folder) else { return }
    defer { disk.remove() }
    let file = folder.appending(path: "names.gaz")
    let first = try workshop.process.dalil("gazetteer", "compile", "names.tsv", "--output", "disk/names.gaz")
    #expect(first.status == 0, "\(first.errors)")
    let old = try Data(contentsOf: file)
    let lines = (0..<20_000).map { "{\"id\": \"e\($0)\", \"alias\": \"Anna \($0 % 977) Berg \($0)\"}\n" }
    try workshop.process.write(lines.joined(), to: "many.jsonl")
    let full = try workshop.process.dalil("gazetteer", "compile", "many.jsonl", "--output", "disk/names.gaz")
    #expect(full.status == 5, "\(full.errors)")
    #expect(full.errors.contains("disk/names.gaz"), "\(full.errors)")
    #expect(try Data(contentsOf: file) == old)
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasSuffix(".tmp") })
  }

  @Test func outputThatCannotBeWrittenIsAnError() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else {
      print("skipped: there is no /dev/full here")
      return
    }
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    for command in [
      "statements news.dalil", "export news.dalil", "gazetteer list names.tsv", "stats news.dalil",
    ] {
      let result = try workshop.process.shell("dalil \(command) > /dev/full")
      #expect(result.status == 5, "\(command)")
      #expect(result.errors.contains("standard output"), "\(result.errors)")
    }
    let file = try workshop.process.dalil("export", "news.dalil", "--output", "no/such/folder/network.dot")
    #expect(file.status == 5)
    #expect(file.errors.contains("no/such/folder/network.dot"), "\(file.errors)")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedIngestSaysWhatIsStoredAndCanGoOn(signal: Int32) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.writeArticles(240, to: "articles")
    let running = try workshop.process.start(
      "exec dalil ingest news.dalil articles --gazetteer names.tsv --batch 4")
    // Interrupted once the first batches are in the file, however fast the machine is.
    let log = workshop.process.folder.appending(path: "news.dalil-wal")
    let deadline = Date.now.addingTimeInterval(60)
    while running.process.isRunning, Date.now < deadline {
      let size = (try? FileManager.default.attributesOfItem(atPath: log.path)[.size] as? Int) ?? 0
      if size > 300_000 { break }
      Thread.sleep(forTimeInterval: 0.002)
    }
    kill(running.process.processIdentifier, signal)
    running.process.waitUntilExit()
    let result = try running.result()
    #expect(result.status == 130, "\(result.errors)")
    let documents = try #require(try workshop.documents())
    #expect(documents < 241)
    #expect(
      result.errors.contains("interrupted") && result.errors.contains("\(documents) document"),
      "\(result.errors)")
    let check = try workshop.process.dalil("check", "news.dalil")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let again = try workshop.ingest()
    #expect(again.status == 0, "\(again.errors)")
    #expect(try workshop.documents() == 241)
  }

  @Test func aKilledIngestLeavesASoundStore() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    try workshop.writeArticles(100, to: "more")
    let running = try workshop.process.start("exec dalil ingest news.dalil more --batch 10")
    Thread.sleep(forTimeInterval: 0.15)
    kill(running.process.processIdentifier, SIGKILL)
    running.process.waitUntilExit()
    _ = try running.result()
    let check = try workshop.process.dalil("check", "news.dalil")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect(try workshop.documents() ?? 0 >= 1)
  }

  @Test func aReaderThatGoesAwayEndsTheProgramQuietly() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.writeArticles(60, to: "articles")
    try workshop.ingest()
    let result = try workshop.process.shell("dalil statements news.dalil --format jsonl | head -n 1")
    #expect(result.errors.isEmpty, "\(result.errors)")
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func ingestingTheSameAgainChangesNothingAndSaysSo() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let first = try workshop.ingest()
    let before = try workshop.process.dalil("stats", "news.dalil", "--format", "tsv").output
    let second = try workshop.ingest()
    #expect(first.status == 0 && second.status == 0)
    #expect(
      second.output.contains("0 documents stored") && second.output.contains("1 unchanged"),
      "\(second.output)")
    #expect(try workshop.process.dalil("stats", "news.dalil", "--format", "tsv").output == before)
  }
}
