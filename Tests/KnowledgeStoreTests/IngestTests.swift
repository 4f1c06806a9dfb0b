import Foundation
import GRDB
import KnowledgeStore
import RelationExtraction
import TestSupport
import Testing

struct IngestTests {
  private static let articles = [
    "a.txt": "---\ndate: 2023-09-13\nsource: Wire\n---\nAda met Basil in Harbour. Cyra waited.",
    "b.txt": "---\ndate: 2023-09-14\n---\nBasil met Ada. Nobody else came to Norland.",
    "c.txt": "قابلت آدا باسل.",
    "sub/d.md": "Cyra met Ada.",
  ]

  private func folder(_ scratch: Scratch) throws -> String {
    for (name, text) in Self.articles { try scratch.write(text, to: "articles/" + name) }
    return scratch.path("articles")
  }

  @Test func storesAFolder() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let report = try await store.ingestSample([try folder(scratch)])
    #expect(report.stored == 4)
    #expect(report.problems.isEmpty)
    #expect(report.statements == 3)
    #expect(report.dates == [.frontMatter: 2])
    let statistics = try store.statistics()
    #expect(statistics.documents == 4)
    #expect(statistics.relationsByType == ["MET": 2])
    #expect(statistics.staleDocuments == 0)
    #expect(try store.check().isEmpty)
    var seen: [String] = []
    try store.forEachStatement { record in
      seen.append(
        [record.document, record.source, record.target, record.sentenceText].joined(separator: " "))
      #expect(record.text(record.trigger) == "met")
    }
    #expect(
      seen == [
        "a.txt ada basil Ada met Basil in Harbour.", "b.txt basil ada Basil met Ada.",
        "d.md cyra ada Cyra met Ada.",
      ])
  }

  @Test func aSecondTimeChangesNothing() async throws {
    let scratch = try Scratch()
    let folder = try folder(scratch)
    let store = try scratch.store()
    _ = try await store.ingestSample([folder])
    let before = try Scratch.dump(store.path, without: [])
    let report = try await store.ingestSample([folder])
    #expect(report.stored == 0)
    #expect(report.unchanged == 4)
    _ = try store.importEntities(SampleWorld.gazetteer)
    #expect(try Scratch.dump(store.path, without: []) == before)
  }

  @Test func theOrderOfDocumentsDoesNotMatter() async throws {
    let scratch = try Scratch()
    let folder = try folder(scratch)
    let paths = Self.articles.keys.sorted().map { folder + "/" + $0 }
    let one = try scratch.store("one.dalil")
    _ = try await one.ingestSample(paths)
    let other = try scratch.store("other.dalil")
    var options = IngestOptions()
    options.batchDocuments = 1
    for path in paths.reversed() { _ = try await other.ingestSample([path], options: options) }
    #expect(try Scratch.dump(one.path) == Scratch.dump(other.path))
  }

  /// Batches of any size leave the same store, and are sound one by one.
  @Test func theSizeOfBatchesDoesNotMatter() async throws {
    let scratch = try Scratch()
    var generator = SeededGenerator(seed: 23)
    let people = ["Ada", "Basil", "Cyra"]
    for number in 0..<150 {
      let day = String(Int.random(in: 10...28, using: &generator))
      let sentences = (0..<Int.random(in: 1...3, using: &generator)).map { sentence in
        let pair = people.shuffled(using: &generator)
        let place = ["", " in Harbour", " in Norland"].randomElement(using: &generator) ?? ""
        let date =
          ["", "", " on 2023-09-1\(number % 9)", " on 2019-04-25"].randomElement(using: &generator) ?? ""
        return "\(pair[0]) met \(pair[1])\(place)\(date), \(number) \(sentence)."
      }
      let date = number % 3 == 0 ? "" : "---\ndate: 2023-09-\(day)\n---\n"
      try scratch.write(date + sentences.joined(separator: " "), to: "many/\(number).txt")
    }
    let one = try scratch.store("one.dalil")
    _ = try await one.ingestSample([scratch.path("many")])
    for size in [1, 7, 40] {
      let other = try scratch.store("\(size).dalil")
      var options = IngestOptions()
      options.batchDocuments = size
      _ = try await other.ingestSample([scratch.path("many")], options: options) { progress in
        if progress.documents % 50 == 0 { #expect((try? other.check()) == []) }
      }
      #expect(try Scratch.dump(other.path) == Scratch.dump(one.path))
    }
  }

  /// Rules that see a direction where there was none, or the other way round, concern all relations.
  @Test func relationsFollowTheRulesDirections() async throws {
    let scratch = try Scratch()
    let folder = try folder(scratch)
    let store = try scratch.store()
    _ = try await store.ingestSample([folder])
    let run = AnalysisRun(
      toolVersion: "test", gazetteer: SampleWorld.run.gazetteer, rules: "other rules",
      entityKeys: SampleWorld.run.entityKeys, symmetricTypes: [])
    #expect(try store.statistics(comparedTo: run).staleDocuments == 4)
    _ = try await store.reanalyze(run: run, analyze: SampleWorld.analyze)
    #expect(try store.statistics().relationsByType == ["MET": 3])
    #expect(try store.statistics(comparedTo: run).staleDocuments == 0)
    #expect(try store.check().isEmpty)
    let before = try Scratch.dump(store.path)
    _ = try await store.reanalyze(run: SampleWorld.run, analyze: SampleWorld.analyze)
    #expect(try store.statistics().relationsByType == ["MET": 2])
    _ = try await store.reanalyze(run: run, analyze: SampleWorld.analyze)
    #expect(try Scratch.dump(store.path) == before)
  }

  @Test func aRetellingWithoutDateIsOfTheDatedEventBeforeIt() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let path = try scratch.write(
      """
      Ada met Basil in Harbour on 2023-09-13. Ada met Basil. The day after both went on. Ada met Basil on \
      2023-09-15. Basil met Ada once more. Ada met Basil in Harbour on 2019-04-25. Ada met Basil.
      """, to: "article.txt")
    _ = try await store.ingestSample([path])
    let relations = try store.report(onEntity: "ada").relations
    #expect(
      Dictionary(relations.map { ($0.date, $0.statements) }, uniquingKeysWith: +) == [
        "2023-09-13": 2, "2023-09-15": 3, "2019-04-25": 1,
      ])
    #expect(try store.check().isEmpty)
  }

  /// Harbour lies in Norland, as the facts of the gazetteer say.
  @Test func aWiderPlaceIsNoOtherEvent() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let paths = try ["Harbour", "Norland"].map { place in
      try scratch.write("---\ndate: 2023-09-13\n---\nAda met Basil in \(place).", to: "\(place).txt")
    }
    _ = try await store.ingestSample(paths)
    let relations = try store.report(onEntity: "ada").relations
    #expect(relations.map(\.place) == ["harbour"])
    #expect(relations.map(\.statements) == [2])
  }

  @Test func theSameTextUnderAnotherNameIsADuplicate() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let paths = [
      try scratch.write("Ada met Basil.", to: "first.txt"),
      try scratch.write("Ada met Basil.", to: "second.txt"),
    ]
    let report = try await store.ingestSample(paths)
    #expect(report.stored == 1)
    #expect(report.duplicates.map(\.name) == ["second.txt"])
    #expect(report.duplicates.map(\.storedName) == ["first.txt"])
    let again = try await store.ingestSample(paths)
    #expect(again.unchanged == 1 && again.duplicates.count == 1 && again.stored == 0)
  }

  @Test func aBadDocumentDoesNotStopTheOthers() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    var options = IngestOptions()
    options.largestDocument = 1000
    let lines = """
      {"id": "one", "text": "Ada met Cyra.", "date": "2023-09-13T10:00:00Z", "source": "Wire"}
      not json

      {"id": "two"}
      {"id": 3, "text": "Basil met Cyra."}
      """
    let paths = [
      try scratch.write([0x41, 0xFF, 0x42], to: "latin.txt"), try scratch.write("", to: "empty.txt"),
      try scratch.write(" \n\u{FEFF} ", to: "blank.txt"),
      try scratch.write(Array(repeating: 0x41, count: 2000), to: "large.txt"),
      try scratch.write([0x41, 0, 0x42, 0], to: "utf16.txt"), scratch.path("missing.txt"), "/dev/null",
      try scratch.write(lines, to: "lines.jsonl"), try scratch.write("Ada met Basil.", to: "good.txt"),
    ]
    try FileManager.default.createDirectory(
      atPath: scratch.path("nothing"), withIntermediateDirectories: true)
    let report = try await store.ingestSample(paths + [scratch.path("nothing")], options: options)
    #expect(report.stored == 3)
    let problems = report.problems.map {
      "\(URL(filePath: $0.path).lastPathComponent) \($0.line ?? 0) \($0.kind)"
    }
    #expect(
      problems.sorted() == [
        "blank.txt 0 empty", "empty.txt 0 empty", "large.txt 0 tooLarge", "latin.txt 0 notText",
        "lines.jsonl 2 malformed", "lines.jsonl 4 malformed", "missing.txt 0 missing",
        "nothing 0 noDocuments", "null 0 notAFile", "utf16.txt 0 notText",
      ])
    #expect(try store.statistics().firstDate == "2023-09-13")
    #expect(try store.check().isEmpty)
  }

  @Test func cancellingKeepsWholeBatchesOnly() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    for number in 0..<200 {
      try scratch.write("Ada met Basil, time \(number).", to: "many/\(number + 1000).txt")
    }
    let options = Self.smallBatches
    let work = Task {
      try await store.ingestSample([scratch.path("many")], options: options) { progress in
        if progress.documents == 55 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    let report = try await work.value
    #expect(report.isCancelled)
    #expect(report.stored > 0 && report.stored < 200 && report.stored % 10 == 0)
    #expect(try store.statistics().documents == report.stored)
    #expect(try store.check().isEmpty)
    let rest = try await store.ingestSample([scratch.path("many")], options: options)
    #expect(rest.stored == 200 - report.stored && rest.unchanged == report.stored)
  }

  /// Two connections write at once and a third one reads: nobody is refused, nothing is lost.
  @Test func twoWriteAndOneReads() async throws {
    let scratch = try Scratch()
    try scratch.store().close()
    let path = scratch.path("test.dalil")
    for number in 0..<120 {
      try scratch.write("Ada met Basil, time \(number).", to: "\(number % 2)/\(number + 1000).txt")
    }
    async let even = Self.ingest(scratch.path("0"), into: path)
    async let odd = Self.ingest(scratch.path("1"), into: path)
    let reader = try KnowledgeStore(path: path, mode: .readOnly)
    for _ in 0..<20 {
      let statistics = try reader.statistics()
      #expect(statistics.documents == statistics.statements)
      #expect(statistics.relations == min(1, statistics.statements))
      await Task.yield()
    }
    #expect(try await even + odd == 120)
    #expect(try reader.statistics().documents == 120)
    #expect(try reader.check().isEmpty)
  }

  private static func ingest(_ folder: String, into path: String) async throws -> Int {
    let store = try KnowledgeStore(path: path, mode: .readWrite)
    return try await store.ingestSample([folder], options: smallBatches).stored
  }

  /// Killed at any document, a store holds whole batches and goes on from there. What relations were put off is made
  /// up for when it is opened.
  @Test(arguments: [1, 15, 33, 45, 59])
  func killingKeepsWholeBatchesOnly(at document: Int) async throws {
    let scratch = try Scratch()
    try scratch.store().close()
    for number in 0..<60 {
      try scratch.write("Ada met Basil, time \(number).", to: "many/\(number + 1000).txt")
    }
    let (path, folder) = (scratch.path("test.dalil"), scratch.path("many"))
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, folder = folder as String, document = document as Int] in
      let store = try KnowledgeStore(path: path, mode: .readWrite)
      _ = try await store.ingestSample([folder], options: Self.smallBatches) { progress in
        if progress.documents == document { kill(getpid(), SIGKILL) }
      }
    }
    let stored = (document - 1) / 10 * 10
    #expect(try Scratch.dump(path).contains { $0.hasPrefix("relation_pending") } == (stored == 40))
    try KnowledgeStore(path: path, mode: .readOnly).close()
    let whole = try scratch.store("whole.dalil")
    _ = try await whole.ingestSample((0..<stored).map { folder + "/\($0 + 1000).txt" })
    #expect(try Scratch.dump(path) == Scratch.dump(whole.path))

    let store = try KnowledgeStore(path: path, mode: .readWrite)
    #expect(try store.check().isEmpty)
    let rest = try await store.ingestSample([folder], options: Self.smallBatches)
    #expect(rest.stored == 60 - stored && rest.unchanged == stored)
    #expect(try store.check().isEmpty)
  }

  private static var smallBatches: IngestOptions {
    var options = IngestOptions()
    options.batchDocuments = 10
    return options
  }

  @Test func aFullDiskKeepsWhatIsCommitted() async throws {
    let scratch = try Scratch()
    var store = try scratch.store()
    try await #expect(store.ingestSample([scratch.write("Ada met Basil.", to: "first.txt")]).stored == 1)
    try store.close()
    guard let disk = SmallDisk(scratch.path("disk")) else {
      print("skipped: this account can mount no small file system")
      return
    }
    defer { disk.undo() }
    let full = scratch.path("disk/test.dalil")
    try FileManager.default.copyItem(atPath: scratch.path("test.dalil"), toPath: full)
    store = try KnowledgeStore(path: full, mode: .readWrite)
    let large = "Ada met Basil. " + String(repeating: "Nobody else came. ", count: 60_000)
    let path = try scratch.write(large, to: "large.txt")
    let error = await #expect(throws: StoreError.self) { try await store.ingestSample([path]) }
    #expect(error?.kind == .diskFull, "\(error.map(String.init(describing:)) ?? "no error")")
    #expect(try store.statistics().documents == 1)
    #expect(try store.check().isEmpty)
    try store.close()
  }
}

/// A file system of 1 MB in memory, where the account may mount one.
private struct SmallDisk {
  private let folder: String

  init?(_ folder: String) {
    self.folder = folder
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) else { return nil }
  }

  func undo() { _ = Self.run("umount", "-l", folder) }

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
