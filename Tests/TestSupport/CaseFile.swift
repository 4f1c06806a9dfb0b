public import Foundation

/// A file of test cases in lines: `#` begins a comment line, an empty line ends a block.
public struct CaseFile {
  /// One line of a case file.
  public struct Line: Sendable {
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
  public struct Block: Sendable {
    /// The lines of the block; never empty.
    public let lines: [Line]

    /// What stands behind a mark, such as `> `, at the beginning of its lines.
    public func texts(after mark: String) -> [String] {
      lines.filter { $0.text.hasPrefix(mark) }.map { String($0.text.dropFirst(mark.count)) }
    }
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

  /// Compares what comes of each block with its lines that begin with `= `; gives the first lines of the blocks where
  /// something else came out. When recording, that is written into the file instead.
  public func unexpected(
    _ outcome: (_ number: Int, _ block: Block) async throws -> [String]
  ) async throws -> [String] {
    let mark = "= "
    var unexpected: [String] = []
    var replacements: [Int: String] = [:]
    for (number, block) in blocks.enumerated() {
      let seen = try await outcome(number, block)
      if seen != block.texts(after: mark) { unexpected.append(block.lines[0].text) }
      let recorded = block.lines.filter { $0.text.hasPrefix(mark) }
      for line in recorded.dropFirst() { replacements[line.line] = "" }
      if let first = recorded.first {
        replacements[first.line] = seen.map { mark + $0 }.joined(separator: "\n")
      }
    }
    guard ProjectFiles.isRecording else { return unexpected }
    try record(replacements)
    return []
  }
}
