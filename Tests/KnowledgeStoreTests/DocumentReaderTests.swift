import Foundation
import RelationExtraction
import TestSupport
import Testing

@testable import KnowledgeStore

struct DocumentReaderTests {
  @Test func readsFrontMatter() throws {
    let scratch = try Scratch()
    let cases: [(text: String, title: String?, date: String?, source: String?, body: String)] = [
      ("---\ntitle: \"A: b\"\nDate: 2023-09-13\nsource: 'X'\n---\nText", "A: b", "2023-09-13", "X", "Text"),
      ("---\r\ntitle: A\r\n---\r\nText\r\n", "A", nil, nil, "Text\r\n"),
      ("\u{FEFF}---\ntitle: A\n---\nText", "A", nil, nil, "Text"),
      ("---\npublished: 2023-09\nno colon\nother: x\n---\nText", nil, "2023-09", nil, "Text"),
      ("---\ndate: yesterday\n---\nText", nil, nil, nil, "Text"),
      ("---\ntitle: never closed\nText", nil, nil, nil, "---\ntitle: never closed\nText"),
      ("Text\n---\ntitle: A\n---\n", nil, nil, nil, "Text\n---\ntitle: A\n---\n"),
      ("\u{FEFF}Text", nil, nil, nil, "\u{FEFF}Text"),
    ]
    for (number, expected) in cases.enumerated() {
      let path = try scratch.write(expected.text, to: "\(number).txt")
      let document = try DocumentReader().document(file: path)
      #expect(document.name == "\(number).txt")
      #expect(document.uri == path)
      #expect(document.title == expected.title, "\(expected.text)")
      #expect(document.date?.iso8601 == expected.date, "\(expected.text)")
      #expect(document.dateOrigin == (expected.date == nil ? nil : .frontMatter))
      #expect(document.source == expected.source, "\(expected.text)")
      #expect(Array(document.text.utf8) == Array(expected.body.utf8), "\(expected.text)")
    }
  }

  @Test func readsTheJSONFileBesideAText() throws {
    let scratch = try Scratch()
    let path = try scratch.write("---\ntitle: Own\n---\nText", to: "a.txt")
    try scratch.write(
      #"{"title": "Other", "Published": "2023-09-13T10:00:00Z", "source": "X"}"#, to: "a.json")
    let document = try DocumentReader().document(file: path)
    #expect(document.title == "Own")
    #expect(document.source == "X")
    #expect(document.date?.iso8601 == "2023-09-13")
    #expect(document.dateOrigin == .sidecar)
    #expect(document.warnings.isEmpty)
  }

  @Test func warnsOfDatesThatAreNone() throws {
    let scratch = try Scratch()
    let text = try scratch.write("---\ntitle: A\ndate: yesterday\n---\nText", to: "a.txt")
    let broken = try scratch.write("Text", to: "b.txt")
    try scratch.write("[1", to: "b.json")
    let warnings = try [text, broken].flatMap { try DocumentReader().document(file: $0).warnings }
    #expect(warnings.map(\.line) == [3, nil])
    #expect(warnings[0].description.hasPrefix("\(text):3: 'yesterday' is no date; "))
    #expect(warnings[1].path == scratch.path("b.json"))
    let line = Array(#"{"text": "T", "date": "soon"}"#.utf8)
    let document = try DocumentReader().document(jsonLine: line, path: "x.jsonl", line: 7)
    #expect(document.warnings.map(\.line) == [7])
  }

  @Test func readsLinesWhateverTheirLength() throws {
    let scratch = try Scratch()
    let long = String(repeating: "x", count: 600_000)
    let cases: [(text: String, lines: [String])] = [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n\n", ["", ""]), ("a\r\nb", ["a", "b"]),
      (long + "\nb\n", [String(long.prefix(101)), "b"]),
    ]
    for (number, expected) in cases.enumerated() {
      let path = try scratch.write(expected.text, to: "\(number).jsonl")
      var reader = try LineReader(path: path, limit: 100)
      var lines: [String] = []
      var consumed = 0
      while let (line, size) = try reader.next() {
        lines.append(String(decoding: line, as: UTF8.self))
        consumed += size
      }
      #expect(lines == expected.lines)
      #expect(consumed == expected.text.utf8.count)
    }
  }

  /// Whatever the bytes, reading them gives a document whose text they end with, or a problem.
  /// Lines as they usually are do not go through a JSON library: what they say is the same.
  @Test func readsUsualLinesAsAnyLine() {
    var generator = SeededGenerator(seed: 11)
    let names = ["id", "text", "title", "date", "published", "uri", "url", "source", "lang", "language", "x"]
    let values = [
      "\"\"", "\"a\"", "\"بوتين\"", "\"2023-09-13\"", "\"a \\\"b\\\" \\u0628\\n\"", "7", "-7", "1.5", "true",
      "null",
      "12345678901234567890", "\"\\ud83d\"", "\"\\u0000\"", "\" \"", "\"a\tb\"", "07", "\"open",
    ]
    func read(_ line: String) -> Result<Document, DocumentProblem> {
      Result { () throws(DocumentProblem) in
        try DocumentReader().document(jsonLine: Array(line.utf8), path: "x.jsonl", line: 3)
      }
    }
    for _ in 0..<5_000 {
      let fields = names.shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator)).map {
        "\"\($0)\": \(values.randomElement(using: &generator) ?? "")"
      }
      let line = "{" + fields.joined(separator: ", ")
      let unusual = line + (fields.isEmpty ? "" : ", ") + "\"nested\": []}"
      #expect(read(line + "}") == read(unusual), "\(line)")
    }
  }

  @Test func survivesAnyBytes() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("---\n: \"'\r\t{}\\aé".utf8) + [0, 0xFF, 0xEF, 0xBB, 0xBF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      if let document = try? DocumentReader().document(fileBytes: bytes, path: "x.txt") {
        #expect(bytes.suffix(document.text.utf8.count).elementsEqual(document.text.utf8))
      }
      _ = try? DocumentReader().document(jsonLine: bytes, path: "x.jsonl", line: 1)
    }
  }
}
