public import Foundation

/// A file of test cases in lines: `#` begins a comment line, an empty line ends a block.
public struct CaseFile {
  /// One line of a case file.
  public struct Line {
    /// The line's number, from 1.
    public let line: Int
    /// The line as it stands.
    public let text: String
    /// The line's fields: what stands between ` | `, without white space around it.
    public var fields: [String] {
      text.components(separatedBy: " | ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// Lines without an empty line between them.
  public struct Block {
    /// The lines of the block; never empty.
    public let lines: [Line]
  }

  /// The file.
  public let url: URL
  /// Every line that is neither empty nor a comment.
  public let rows: [Line]
  /// The rows, grouped at empty lines.
  public let blocks: [Block]

  /// Reads a case file by its path within the project.
  public init(_ path: String) throws {
    url = ProjectFiles.root.appending(path: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    var blocks: [Block] = []
    var open: [Line] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.trimmingCharacters(in: .whitespaces).isEmpty {
        if !open.isEmpty { blocks.append(Block(lines: open)) }
        open = []
      } else if !line.hasPrefix("#") {
        open.append(Line(line: index + 1, text: line))
      }
    }
    if !open.isEmpty { blocks.append(Block(lines: open)) }
    self.blocks = blocks
    rows = blocks.flatMap(\.lines)
  }

  /// Writes other text in the place of lines, by their numbers: what re-recording saw.
  public func record(_ replacements: [Int: String]) throws {
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    for (line, text) in replacements { lines[line - 1] = text }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
