import Foundation
import Gazetteer
import TestSupport
import Testing

/// Reads small gazetteers, most of them broken, and compares what comes out with `Cases/*.txt`.
@Suite struct ReadingTests {
  static let folder = ProjectFiles.root.appending(path: "Tests/GazetteerTests/Cases")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func casesAreThere() {
    #expect(Self.files.count >= 4)
  }

  @Test(arguments: files) func yieldsWhatTheCasesSay(file: String) throws {
    let url = Self.folder.appending(path: file)
    let cases = ReadingCaseFile.parse(try String(contentsOf: url, encoding: .utf8))
    #expect(!cases.isEmpty)
    let actual = cases.map { $0.actual() }
    if ProjectFiles.isRecording {
      try ReadingCaseFile.format(actual).write(to: url, atomically: true, encoding: .utf8)
    }
    for (expected, actual) in zip(cases, actual) where !ProjectFiles.isRecording {
      #expect(actual.diagnostics == expected.diagnostics, "\(file): \(expected.title)")
      #expect(actual.entities == expected.entities, "\(file): \(expected.title)")
    }
  }

  /// Reading in bounded memory, entity by entity, yields the same entities and errors.
  @Test(arguments: files) func yieldsTheSameOneByOne(file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let folder = FileManager.default.temporaryDirectory.appending(path: "reading-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, item) in ReadingCaseFile.parse(text).enumerated() {
      let own = folder.appending(path: "\(number)")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      let paths = try item.sourceBytes.map { name, bytes in
        let path = own.appending(path: name)
        try Data(bytes).write(to: path)
        return path.path
      }
      let reading = try GazetteerReader.read(contentsOf: paths)
      let workspace = Workspace(budget: 1, beside: own.appending(path: "x").path)
      var entities: [Entity] = []
      let errors = try GazetteerReader.forEachEntity(inContentsOf: paths, workspace: workspace) {
        entities.append($0)
      }
      #expect(entities == Array(reading.gazetteer.entities), "\(file): \(item.title)")
      #expect(errors == reading.diagnostics.filter { $0.severity == .error }, "\(file): \(item.title)")
    }
  }
}
