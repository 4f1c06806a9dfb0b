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
}
