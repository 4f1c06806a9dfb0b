import Foundation

/// A terminal that hands on every key at once, without echo, and marks what is pasted.
struct RawMode {
  private var previous: termios

  /// Puts standard input into raw mode; `nil` when it is no terminal.
  init?() {
    previous = termios()
    guard tcgetattr(STDIN_FILENO, &previous) == 0 else { return nil }
    var raw = previous
    cfmakeraw(&raw)
    // Line feeds that others print meanwhile still return the carriage.
    raw.c_oflag = previous.c_oflag
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return nil }
    try? OutputSink.print("\u{1B}[?2004h")
  }

  /// Restores what was before.
  func leave() {
    try? OutputSink.print("\u{1B}[?2004l")
    var mode = previous
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }
}
