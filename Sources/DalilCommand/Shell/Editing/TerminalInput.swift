import Foundation

/// Reads inputs from a person at a terminal, with editing, history and completion.
///
/// The terminal is in raw mode only while an input is read; a query runs in the ordinary mode, where Ctrl-C
/// stops it.
final class TerminalInput {
  private var editor: LineEditor
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private let file: HistoryFile?
  private let style: Style
  private let prompt: String
  private let continuation: String

  init(
    name: String, file: HistoryFile?, style: Style, completer: @escaping (String) -> Completion,
    isComplete: @escaping (String) -> Bool
  ) {
    prompt = name + "> "
    continuation = String(repeating: " ", count: max(0, DisplayWidth.of(prompt) - 4)) + "... "
    self.file = file
    self.style = style
    editor = LineEditor(
      history: InputHistory(file?.read() ?? []), completer: completer, isComplete: isComplete)
  }

  /// The next input; `nil` at the end.
  func read() -> String? {
    guard let mode = RawMode() else { return nil }
    defer { mode.leave() }
    var row = draw(from: 0)
    while true {
      while !keys.isEmpty {
        let key = keys.removeFirst()
        switch editor.press(key) {
        case .editing: continue
        case .submitted(let text):
          finish(from: row, showing: text)
          if editor.history.append(text) { file?.append(text) }
          return text
        case .abandoned:
          finish(from: row, showing: "^C")
          row = 0
        case .ended:
          finish(from: row, showing: "")
          return nil
        case .clearScreen:
          try? OutputSink.print("\u{1B}[H\u{1B}[2J")
          row = 0
        case .candidates(let words):
          finish(from: row, showing: editor.buffer.text)
          try? OutputSink.print(Self.columns(words, width: width).map { $0 + "\r\n" }.joined())
          row = 0
        }
      }
      row = draw(from: row)
      guard fill() else { return nil }
    }
  }

  private var width: Int { Terminal(descriptor: STDOUT_FILENO).width ?? 80 }

  /// Draws the input; returns the row that the cursor is on.
  private func draw(from row: Int) -> Int {
    if let search = editor.search {
      let found = EditorScreen(
        EditBuffer(search.text), prompt: "search: ", continuation: "", width: width)
      let entry = editor.buffer.text.split(separator: "\n").joined(separator: " ")
      let rest = DisplayWidth.truncated("  → " + entry, to: max(1, width - 1 - found.cursorColumn))
      try? OutputSink.print(
        found.drawing(from: row) + style.dim(Bidirectional.leftToRight(rest))
          + "\r\u{1B}[\(found.cursorColumn)C")
      return 0
    }
    let screen = EditorScreen(editor.buffer, prompt: prompt, continuation: continuation, width: width)
    try? OutputSink.print(screen.drawing(from: row))
    return screen.cursorRow
  }

  /// Shows a text as the input's last state and goes to a new line.
  private func finish(from row: Int, showing text: String) {
    let screen = EditorScreen(EditBuffer(text), prompt: prompt, continuation: continuation, width: width)
    try? OutputSink.print(screen.drawing(from: row) + "\r\n")
  }

  private func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      keys += decoder.keys(bytes[..<count])
      return true
    }
  }

  /// Words in columns as wide as the widest.
  static func columns(_ words: [String], width: Int) -> [String] {
    let cell = (words.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let perRow = max(1, (width - 1) / cell)
    let rowCount = (words.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      stride(from: row, to: words.count, by: rowCount).map { index in
        words[index] + String(repeating: " ", count: cell - DisplayWidth.of(words[index]))
      }.joined()
    }
  }
}
