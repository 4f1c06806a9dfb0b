import Foundation

/// The inputs of earlier sessions, one a line; line breaks within one are written `\n`, backslashes `\\`.
///
/// A history that cannot be read or written is no reason to fail: it is just shorter.
struct HistoryFile {
  /// How many inputs are kept.
  static let capacity = 1000

  let path: String

  /// The file of the user: `DALIL_HISTORY`, else `dalil/history` in the folder for state (XDG Base Directory).
  /// `nil` when `DALIL_HISTORY` is empty, which keeps no history.
  init?(environment: [String: String]) {
    if let path = environment["DALIL_HISTORY"] {
      guard !path.isEmpty else { return nil }
      self.path = path
      return
    }
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    path = (state ?? home + "/.local/state") + "/dalil/history"
  }

  /// The inputs, the latest last. A file that has grown far past the capacity is shortened.
  func read() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let entries = String(decoding: data, as: UTF8.self).split(separator: "\n").map { Self.decoded($0) }
    let kept = Array(entries.suffix(Self.capacity))
    if entries.count > 2 * Self.capacity {
      try? Data(kept.map { Self.encoded($0) + "\n" }.joined().utf8).write(
        to: URL(filePath: path), options: .atomic)
    }
    return kept
  }

  /// Adds an input at the end, in one write, so that several shells may share the file.
  func append(_ entry: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let line = Array((Self.encoded(entry) + "\n").utf8)
    _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  static func encoded(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func decoded(_ line: some StringProtocol) -> String {
    var text = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
