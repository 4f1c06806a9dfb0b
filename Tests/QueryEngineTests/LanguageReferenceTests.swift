import Foundation
import QueryEngine
import TestSupport
import Testing

/// The examples of `docs/query-language.md` give what is written below them; recording writes it anew.
struct LanguageReferenceTests {
  private static let file = ProjectFiles.root.appending(path: "docs/query-language.md")

  @Test func examplesGiveWhatIsWritten() throws {
    var text = try String(contentsOf: Self.file, encoding: .utf8)
    var graph = WritableGraph()
    for block in Self.blocks(of: text, opening: "```cypher graph\n") { try graph.run(block) }
    let examples = Self.blocks(of: text, opening: "```cypher\n")
    #expect(examples.count > 10)
    for example in examples {
      let actual = try graph.run(example).rows
        .map { $0.map(\.description).joined(separator: " | ") }.joined(separator: " ; ")
      let lines = example.split(separator: "\n")
      let written = lines.last.map { $0.hasPrefix("// ") ? String($0.dropFirst(3)) : "" } ?? ""
      guard ProjectFiles.isRecording else {
        #expect(actual == written, "\(example)")
        continue
      }
      let query = lines.filter { !$0.hasPrefix("//") }.joined(separator: "\n")
      text = text.replacingOccurrences(of: example, with: "\(query)\n// \(actual)\n")
    }
    if ProjectFiles.isRecording { try text.write(to: Self.file, atomically: true, encoding: .utf8) }
  }

  private static func blocks(of text: String, opening: String) -> [String] {
    text.components(separatedBy: opening).dropFirst().map { $0.components(separatedBy: "```")[0] }
  }
}
