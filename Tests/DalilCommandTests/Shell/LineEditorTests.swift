import Dalil
import Foundation
import TestSupport
import Testing

@testable import DalilCommand

/// Editing an input: `Cases/editor.keys` says which keys lead to what.
struct LineEditorTests {
  struct Case: CustomTestStringConvertible {
    let keys: [Key]
    let expected: String
    let testDescription: String
  }

  static func cases() throws -> [Case] {
    let url = ProjectFiles.root.appending(path: "Tests/DalilCommandTests/Cases/editor.keys")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return try lines.filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: "=> ")
      try #require(parts.count == 2, "\(line)")
      let typed = String(parts[0].reversed().drop { $0 == " " }.reversed())
      return Case(keys: try keys(typed), expected: parts[1], testDescription: typed)
    }
  }

  private static func keys(_ typed: String) throws -> [Key] {
    var keys: [Key] = []
    var rest = typed[...]
    while let character = rest.popFirst() {
      guard character == "<", let end = rest.firstIndex(of: ">") else {
        keys.append(.text(String(character)))
        continue
      }
      let name = String(rest[..<end])
      keys.append(try #require(named[name], "no key <\(name)>"))
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static let named: [String: Key] = [
    "enter": .enter, "lineBreak": .lineBreak, "tab": .tab, "backspace": .backspace, "delete": .delete,
    "left": .left, "right": .right, "up": .up, "down": .down, "home": .home, "end": .end,
    "wordLeft": .wordLeft, "wordRight": .wordRight, "killToEnd": .killToEnd, "killToStart": .killToStart,
    "killWord": .killWord, "yank": .yank, "search": .search, "interrupt": .interrupt,
    "endOfInput": .endOfInput, "escape": .escape,
  ]

  @Test(arguments: try cases())
  func keysLeadToInputs(_ example: Case) {
    let completer = QueryCompleter(
      labels: ["City", "Person"], types: ["MENTIONS", "MET"], keys: ["name", "name_ar"],
      functions: ["count", "toUpper"])
    var editor = LineEditor(
      history: InputHistory(["RETURN 'one'", "RETURN 'two'"]), completer: completer.completion(of:),
      isComplete: InputScanner.isComplete)
    var outcome = LineEditor.Outcome.editing
    for key in example.keys { outcome = editor.press(key) }
    let shown =
      switch outcome {
      case .editing, .clearScreen:
        editor.buffer.head + "|" + String(editor.buffer.characters[editor.buffer.cursor...])
      case .submitted(let text): "submitted " + text
      case .abandoned: "given up"
      case .ended: "ended"
      case .candidates(let words): "choose " + words.joined(separator: " ")
      }
    #expect(shown.replacing("\n", with: "⏎") == example.expected)
  }

  @Test func noKeysBreakTheEditor() {
    var random = SeededGenerator(seed: 7)
    let texts: [Key] = ["a", "(", "'", "\u{64F}", "ب", "朝", "👩‍👩‍👧", " ", "\n", ";"].map(Key.text)
    let keys = Array(Self.named.values) + texts + [.paste("x\ny")]
    var editor = LineEditor(
      history: InputHistory(["one"]),
      completer: { Completion(length: min(1, $0.count), candidates: ["xa", "xb"]) },
      isComplete: InputScanner.isComplete)
    for _ in 0..<20_000 {
      _ = editor.press(keys.randomElement(using: &random) ?? .enter)
      if editor.buffer.characters.count > 200 { _ = editor.press(.interrupt) }
      let screen = EditorScreen(editor.buffer, prompt: "dalil> ", continuation: "   ... ", width: 20)
      #expect(screen.cursorRow < screen.rows.count && screen.cursorColumn < 20)
      #expect(Array(editor.buffer.text) == editor.buffer.characters || editor.buffer.characters.count <= 200)
    }
  }
}
