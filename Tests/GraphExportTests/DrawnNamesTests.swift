import Foundation
import GraphExport
import TestSupport
import Testing

/// What a name looks like once Graphviz has drawn it.
@Suite(.enabled(if: Graphviz.isInstalled))
struct DrawnNamesTests {
  @Test func namesAreDrawnAsTheyAre() throws {
    let file = ProjectFiles.root.appending(path: "Tests/GraphExportTests/Cases/names.txt")
    let cases = try NameCase.read(file)
    #expect(cases.count > 20)
    let shown = try drawn(cases.map(\.name))
    for (expected, lines) in zip(cases, shown) {
      #expect(lines == [isolated(expected.shows)], "name: \(expected.name.debugDescription)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func randomNamesAreDrawnAsTheyAre(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\\", "\"", "&", "&amp;", "&lt;", "&#60;", ";", "<", ">", "'", "\n", "\r\n", "\t", "\u{0}", "\u{7F}",
      "\u{9F}",
      "\\n", "\\N", "\\l", "]", "[", "{", "}", "|", "--", "->", "//", "#", "%", "%41", "=", ",", "بوتين", "كِ",
      "a",
      "Z", "1", "é", "中", "🇰🇵", "\u{200D}", "\u{200F}", "\u{2067}", "\u{2069}", "\u{202E}", "\u{FEFF}", " ",
    ]
    let names = (0..<150).map { _ in
      (0..<Int.random(in: 1...12, using: &random)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }.joined()
    }
    for (name, lines) in zip(names, try drawn(names)) {
      let shown = lines.map { $0.replacing(/\ +/, with: " ") }
      #expect(
        shown == ["\u{2068}\(meant(name))\u{2069}".replacing(/\ +/, with: " ")], "\(name.debugDescription)")
    }
  }

  /// The lines Graphviz draws for nodes of these names.
  private func drawn(_ names: [String]) throws -> [[String]] {
    let nodes = names.enumerated().map { number, name in
      ExportGraph.Node(key: "n\(number)", types: ["Person"], names: ["en": name])
    }
    let parts = try Graphviz.drawing(of: DOTWriter().text(of: ExportGraph(nodes: nodes))).nodes
    let byTitle = Dictionary(uniqueKeysWithValues: parts.map { ($0.title, $0.lines) })
    return nodes.map { byTitle[$0.key] ?? [] }
  }

  /// The tooltips Graphviz makes of edges with these sentences as evidence.
  private func drawnAsEvidence(_ sentences: [String]) throws -> [[String]] {
    let nodes = [ExportGraph.Node(key: "a", types: [], names: [:]), .init(key: "b", types: [], names: [:])]
    return try sentences.chunks(of: 30).flatMap { sentences in
      let edges = sentences.map { ExportGraph.Edge(source: 0, target: 1, type: "MET", evidence: [$0]) }
      return try Graphviz.drawing(of: DOTWriter().text(of: ExportGraph(nodes: nodes, edges: edges))).edges
        .map(
          \.tooltips)
    }
  }

  private func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  private func squeezed(_ text: String) -> String { text.replacing(/\ +/, with: " ") }

  /// What must be seen of a name, said independently of the writer.
  private func meant(_ name: String) -> String {
    var text = name.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " ")
    text.unicodeScalars.removeAll {
      ("\u{202A}"..."\u{202E}").contains($0) || ("\u{2066}"..."\u{2069}").contains($0)
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{FEFF}" ? "\u{FFFD}" : $0
        }))
  }
}

extension Array {
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}

/// One case of `names.txt`.
private struct NameCase {
  var name = ""
  var shows = ""

  static func read(_ file: URL) throws -> [NameCase] {
    var cases: [NameCase] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("name:") {
        cases.append(NameCase(name: unescaped(line.dropFirst(7))))
      } else if line.hasPrefix("shows:") {
        cases[cases.count - 1].shows = unescaped(line.dropFirst(7))
      }
    }
    return cases
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing(/\\u\{([0-9A-Fa-f]+)\}/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? "?"
    }
  }
}
