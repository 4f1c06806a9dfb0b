import Foundation

/// What is said on standard error, where results never go.
enum Diagnostics {
  /// Prints a line. A standard error that is closed or full is no reason to stop.
  static func print(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Prints a text over the current line of a terminal.
  static func overwrite(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }
}
