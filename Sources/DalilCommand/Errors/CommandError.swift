import Foundation

/// Why a command failed: what, where, and what to do about it.
struct CommandError: Error, Sendable, Hashable {
  /// The code the program exits with.
  var status: ExitStatus

  /// The thing concerned and what is wrong with it: `news.dalil: this is not a SQLite database`.
  var message: String

  /// What the user can do.
  var remedy: String?

  /// Lines between message and remedy, such as a query with a caret under the mistake.
  var excerpt: [String] = []

  /// The lines to print.
  func lines(style: Style) -> [String] {
    var lines = [style.error("dalil:") + " " + message]
    lines += excerpt.map { "  " + $0 }
    if let remedy { lines.append("  " + remedy) }
    return lines
  }
}

extension CommandError {
  /// Output that cannot be written, by the system's error code.
  static func unwritable(_ name: String, code: Int32) -> CommandError {
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "Free some space, or write to another disk."
      case EROFS, EACCES, EPERM: "Write to a folder where you may write."
      case ENOENT, ENOTDIR: "Make the folder first, or check the path."
      default: "Check the path and the disk, then try again."
      }
    return CommandError(
      status: .inputOutput, message: "\(name): cannot be written: \(String(cString: strerror(code)))",
      remedy: remedy)
  }
}
