/// How an input being edited looks on a terminal: its rows, and where the cursor stands.
///
/// Rows are broken here, one cell short of the terminal's width, so that nothing hangs on how a terminal wraps.
/// Right-to-left words stay in the order they were typed; see ``Bidirectional/leftToRight(_:)``.
struct EditorScreen: Hashable, Sendable {
  /// What each row shows.
  private(set) var rows: [String] = []

  /// Where the cursor is: row and cell, from 0.
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  /// Lays out a text.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the first line.
  ///   - continuation: what stands before each further one, as wide as `prompt`.
  ///   - width: the width of the terminal, in cells.
  init(_ buffer: EditBuffer, prompt: String, continuation: String, width: Int) {
    let available = max(width - 1, DisplayWidth.of(prompt) + 2)
    var place = 0
    for (number, line) in buffer.characters.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let lead = number == 0 ? prompt : continuation
      var row = ""
      var used = DisplayWidth.of(lead)
      var isFirst = true
      func finish() {
        rows.append((isFirst ? lead : "") + Bidirectional.leftToRight(row))
        row = ""
        used = 0
        isFirst = false
      }
      for character in line {
        let shown = TableWriter.singleLine(String(character))
        let cells = DisplayWidth.of(shown)
        if used + cells > available { finish() }
        if place == buffer.cursor { (cursorRow, cursorColumn) = (rows.count, used) }
        row += shown
        used += cells
        place += 1
      }
      if place == buffer.cursor { (cursorRow, cursorColumn) = (rows.count, used) }
      finish()
      place += 1
    }
  }

  /// What to send to a terminal whose cursor is on the row `from` of what was drawn before.
  func drawing(from: Int) -> String {
    var text = Self.up(from) + "\r\u{1B}[J" + rows.joined(separator: "\r\n")
    text += Self.up(rows.count - 1 - cursorRow) + "\r"
    if cursorColumn > 0 { text += "\u{1B}[\(cursorColumn)C" }
    return text
  }

  private static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
}
