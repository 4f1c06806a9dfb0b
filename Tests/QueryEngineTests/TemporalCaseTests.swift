import Foundation
import PropertyGraph
import QueryEngine
import QueryLanguage
import TestSupport
import Testing

/// The expressions of `Cases/temporal.tsv`.
struct TemporalCaseTests {
  private static let file = ProjectFiles.root.appending(path: "Tests/QueryEngineTests/Cases/temporal.tsv")

  @Test func givesWhatIsWritten() throws {
    let engine = QueryEngine(graph: GraphSnapshot.empty)
    var lines: [String] = []
    for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard !line.hasPrefix("#"), fields.count == 2 else {
        #expect(line.hasPrefix("#") || ProjectFiles.isRecording, "\(line)")
        lines.append(String(line))
        continue
      }
      let actual = Self.result(of: String(fields[0]), engine)
      lines.append("\(fields[0])\t\(actual)")
      if !ProjectFiles.isRecording { #expect(actual == fields[1], "\(fields[0])") }
    }
    if ProjectFiles.isRecording {
      try (lines.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  private static func result(of expression: String, _ engine: QueryEngine) -> String {
    do throws(QueryError) {
      switch try engine.run("RETURN \(expression) AS value").rows[0][0] {
      case .temporal(let value): return value.description
      case let value: return value.description
      }
    } catch {
      return "error \(error.detail.rawValue)"
    }
  }
}
