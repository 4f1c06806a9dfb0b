/// What a person pressed.
enum Key: Hashable, Sendable {
  /// Letters, marks and signs, as typed.
  case text(String)
  /// What was pasted, line breaks and all.
  case paste(String)
  case enter
  /// A line break that never submits: Alt-Enter or Ctrl-J.
  case lineBreak
  case tab
  case backspace, delete
  case left, right, up, down, home, end
  case wordLeft, wordRight
  case killToEnd, killToStart, killWord, yank
  case search, clearScreen
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case endOfInput
  case escape
}
