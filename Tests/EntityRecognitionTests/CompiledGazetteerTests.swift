import EntityRecognition
import Foundation
import Orthography
import TestSupport
import Testing

@testable import Gazetteer

/// A compiled gazetteer says what its sources say, and a damaged one is refused or does no harm.
@Suite struct CompiledGazetteerTests {
  private static let source = ProjectFiles.root.appending(
    path: "Tests/EntityRecognitionTests/Cases/gazetteer.tsv"
  ).path
  private static let text = TextSegmenter().segment(
    "وصل فلاديمير بوتن إلى موسكو، وقال كيم لبوتين: Sergey Lavrov and KCNA. بيونغيانغ وبيونغ يانغ والقذافي وقذافي."
  )

  private static func path(_ path: String) -> String { ProjectFiles.root.appending(path: path).path }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gaz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test(arguments: ["Tests/EntityRecognitionTests/Cases/gazetteer.tsv", "examples/gazetteer"])
  func saysWhatItsSourcesSay(path: String) throws {
    try withFolder { folder in
      let listed = try GazetteerReader.read(contentsOf: Self.path(path)).gazetteer
      let file = folder.appending(path: "names.gaz").path
      let outcome = try GazetteerCompiler.compile(contentsOf: [Self.path(path)], to: file)
      #expect(outcome.entityCount == listed.entities.count)
      let compiled = try GazetteerReader.read(contentsOf: file).gazetteer
      #expect(Array(compiled.entities) == Array(listed.entities))
      for (number, entity) in listed.entities.enumerated() {
        #expect(compiled.number(ofKey: entity.key) == number)
      }
      #expect(compiled.number(ofKey: "nobody") == nil)
      for spelling in Recognizer.Spelling.allCases {
        let expected = Recognizer(gazetteer: listed, options: .init(spelling: spelling)).mentions(
          in: Self.text)
        let found = Recognizer(gazetteer: compiled, options: .init(spelling: spelling)).mentions(
          in: Self.text)
        #expect(found == expected)
        let extent: Gazetteer.Extent = spelling == .variants ? .everything : .exactNames
        let opened = try GazetteerCompiler.open(contentsOf: [Self.path(path)], extent: extent).gazetteer
        #expect(Array(opened.entities) == Array(listed.entities))
        #expect(
          Recognizer(gazetteer: opened, options: .init(spelling: spelling)).mentions(in: Self.text)
            == expected)
      }
    }
  }

  /// However little memory there is, the same file comes out; also where what is said of an entity stands apart, and
  /// from the entities instead of their sources.
  @Test(arguments: [
    ["Tests/EntityRecognitionTests/Cases/gazetteer.tsv"], ["examples/gazetteer"],
    ["examples/gazetteer", "Tests/EntityRecognitionTests/Cases/gazetteer.tsv", "examples/gazetteer"],
  ])
  func sayTheSameInAnyMemory(paths: [String]) throws {
    try withFolder { folder in
      let paths = paths.map(Self.path)
      let file = folder.appending(path: "names.gaz")
      var files: [Data] = []
      var hasErrors = false
      for budget in [1 << 15, 1 << 40] {
        let outcome = try GazetteerCompiler.compile(contentsOf: paths, to: file.path, budget: budget)
        hasErrors = !outcome.errors.isEmpty
        files.append(try Data(contentsOf: file))
      }
      #expect(files.allSatisfy { $0 == files[0] })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["names.gaz"])
      let gazetteer = try GazetteerReader.read(contentsOf: paths).gazetteer
      let fingerprint = hasErrors ? 0 : try GazetteerReader.fingerprint(ofContentsOf: paths)
      try GazetteerCompiler.compile(gazetteer, sources: fingerprint, to: file.path)
      #expect(try Data(contentsOf: file) == files[0])
    }
  }

  @Test func anInterruptionLeavesTheOldFile() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gaz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "names.gaz")
    try Data("old".utf8).write(to: file)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try GazetteerCompiler.compile(contentsOf: [Self.source], to: file.path)
    }
    task.cancel()
    await #expect(throws: GazetteerFileError.interrupted(path: file.path)) { try await task.value }
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["names.gaz"])
  }

  @Test func aCompiledFileBesideItsSourceIsOpenedWhileItIsCurrent() throws {
    try withFolder { folder in
      let source = folder.appending(path: "names.tsv").path
      let table = "a\tPerson\ten\tAnna Lind\n"
      try table.write(toFile: source, atomically: true, encoding: .utf8)
      func fingerprint() throws -> UInt64? {
        try GazetteerCompiler.open(contentsOf: [source], extent: .exactNames).gazetteer.file?.origin.sources
      }
      #expect(try fingerprint() == 0)
      let file = folder.appending(path: "names.gaz").path
      _ = try GazetteerCompiler.compile(contentsOf: [source], to: file)
      #expect(try fingerprint() == GazetteerReader.fingerprint(ofContentsOf: [source]))
      try (table + "b\tPerson\ten\tBo Berg\n").write(toFile: source, atomically: true, encoding: .utf8)
      #expect(try fingerprint() == 0)
      #expect(
        try GazetteerCompiler.open(contentsOf: [source], extent: .everything).gazetteer.entities.count == 2)
      _ = try GazetteerCompiler.compile(contentsOf: [source], to: file)
      try Data("no gazetteer".utf8).write(to: URL(filePath: file))
      #expect(try fingerprint() == 0)
    }
  }

  @Test func aFileWithErrorsIsNeverCurrent() throws {
    try withFolder { folder in
      let source = folder.appending(path: "names.tsv").path
      let file = folder.appending(path: "names.gaz").path
      try "a\tPerson\ten\tAnna\nb\tNobody\ten\tBob\n".write(toFile: source, atomically: true, encoding: .utf8)
      let outcome = try GazetteerCompiler.compile(contentsOf: [source], to: file)
      #expect(outcome.entityCount == 1 && outcome.errors.count == 1)
      let fingerprint = try GazetteerReader.fingerprint(ofContentsOf: [source])
      #expect(!GazetteerCompiler.isCurrent(file, sources: fingerprint))
      #expect(!GazetteerCompiler.isCurrent(file, sources: 0))
    }
  }

  @Test func namesAddedLaterAreFoundToo() throws {
    try withFolder { folder in
      let file = folder.appending(path: "names.gaz").path
      try GazetteerCompiler.compile(try GazetteerReader.read(contentsOf: Self.source).gazetteer, to: file)
      let later = folder.appending(path: "later.jsonl")
      try """
      {"id": "putin", "alias": "فولوديا الكبير", "lang": "ar"}
      {"id": "vienna-2", "name": "فيندوبونا", "type": "City", "lang": "ar"}

      """.write(to: later, atomically: true, encoding: .utf8)
      let gazetteer = try GazetteerReader.read(contentsOf: [file, later.path]).gazetteer
      let text = TextSegmenter().segment("قال فولوديا الكبير في فيندوبونا إن بوتين في موسكو.")
      for spelling in Recognizer.Spelling.allCases {
        let mentions = Recognizer(gazetteer: gazetteer, options: .init(spelling: spelling)).mentions(in: text)
        let keys = mentions.map { gazetteer.entities[$0.entity].key }
        #expect(keys == ["putin", "vienna-2", "putin", "moscow"], "\(spelling)")
      }
      #expect(gazetteer.number(ofKey: "vienna-2") == gazetteer.entities.count - 1)
    }
  }

  @Test func isStaleWhenASourceChangedOnly() throws {
    try withFolder { folder in
      let source = folder.appending(path: "names.tsv")
      let file = folder.appending(path: "names.gaz").path
      try Data(contentsOf: URL(filePath: Self.source)).write(to: source)
      let before = try GazetteerReader.fingerprint(ofContentsOf: [source.path])
      #expect(!GazetteerCompiler.isCurrent(file, sources: before))
      let gazetteer = try GazetteerReader.read(contentsOf: source.path).gazetteer
      try GazetteerCompiler.compile(gazetteer, sources: before, to: file)
      #expect(GazetteerCompiler.isCurrent(file, sources: before))
      let copy = folder.appending(path: "copy.tsv")
      try FileManager.default.copyItem(at: source, to: copy)
      #expect(try GazetteerReader.fingerprint(ofContentsOf: [copy.path]) == before)
      var content = try Data(contentsOf: source)
      content[content.count - 2] ^= 1
      try content.write(to: source)
      let after = try GazetteerReader.fingerprint(ofContentsOf: [source.path])
      #expect(!GazetteerCompiler.isCurrent(file, sources: after))
    }
  }

  @Test func aDamagedFileIsRefused() throws {
    try withFolder { folder in
      let file = folder.appending(path: "names.gaz")
      try GazetteerCompiler.compile(
        try GazetteerReader.read(contentsOf: Self.source).gazetteer, to: file.path)
      let whole = try Data(contentsOf: file)
      var generator = SeededGenerator(seed: 21)
      let damaged = folder.appending(path: "damaged.gaz")
      func isRefused(_ bytes: Data) throws -> Bool {
        try bytes.write(to: damaged)
        do {
          _ = try Gazetteer(compiled: damaged.path)
          return false
        } catch {
          #expect(error.description.contains("compile it again"))
          return true
        }
      }
      for _ in 0..<150 {
        var bytes = whole
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8, using: &generator)
        #expect(try isRefused(bytes))
      }
      for length in Array(0..<70) + (0..<100).map({ _ in Int.random(in: 0..<whole.count, using: &generator) })
      {
        #expect(try isRefused(whole.prefix(length)))
      }
      #expect(try isRefused(whole + Data([0])))
      for length in [16, 64, 1600, 5000] {
        #expect(try isRefused(Data((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })))
        let header =
          whole.prefix(8) + Data((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
        #expect(try isRefused(header))
      }
    }
  }

  /// Files whose checksums are right and whose content is not: they may say anything, but must not end the
  /// program.
  @Test func aFileThatLiesDoesNoHarm() throws {
    try withFolder { folder in
      let file = folder.appending(path: "names.gaz")
      try GazetteerCompiler.compile(
        try GazetteerReader.read(contentsOf: Self.source).gazetteer, to: file.path)
      let whole = Array(try Data(contentsOf: file))
      var generator = SeededGenerator(seed: 22)
      for round in 0..<100 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
          let place = Int.random(in: SectionFile.dataStart..<bytes.count, using: &generator)
          let run = min(round % 8 + 1, bytes.count - place)
          let value: UInt8 = [0, 0xFF, 0x7F, 0x80, 1].randomElement(using: &generator) ?? 0
          for index in place..<place + run { bytes[index] = round % 2 == 0 ? value : bytes[index] ^ value }
        }
        Self.repairChecksums(&bytes)
        try Data(bytes).write(to: file)
        guard let gazetteer = try? Gazetteer(compiled: file.path) else { continue }
        _ = gazetteer.entities.prefix(200).map(\.names.count)
        _ = gazetteer.number(ofKey: "putin")
        for spelling in Recognizer.Spelling.allCases {
          let recognizer = Recognizer(gazetteer: gazetteer, options: .init(spelling: spelling))
          let mentions = recognizer.mentions(in: Self.text)
          #expect(mentions.allSatisfy { $0.span.upperBound <= Self.text.utf8.count })
        }
      }
    }
  }

  private static func repairChecksums(_ bytes: inout [UInt8]) {
    func number(_ offset: Int, _ size: Int) -> Int {
      (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
    }
    func put(_ value: UInt64, at offset: Int) {
      for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))) }
    }
    for index in 0..<number(12, 4) {
      let entry = SectionFile.headerSize + index * SectionFile.entrySize
      let start = number(entry + 8, 8)
      let end = SectionFile.aligned(start + number(entry + 16, 8))
      put(bytes[start..<end].withUnsafeBytes(Checksum.of), at: entry + 24)
    }
    let header = bytes[..<56].withUnsafeBytes(Checksum.of)
    let table = bytes[SectionFile.headerSize..<SectionFile.dataStart].withUnsafeBytes(Checksum.of)
    put(header ^ table, at: 56)
  }
}
