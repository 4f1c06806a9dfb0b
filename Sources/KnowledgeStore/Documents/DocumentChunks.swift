import Foundation

/// The documents that paths stand for in pieces to work on, read one after the other in constant memory; `-` is
/// standard input, as JSON Lines.
public struct DocumentChunks: Sequence, IteratorProtocol {
  /// A piece of input.
  public enum Chunk: Sendable {
    /// A file that is one document.
    case file(path: String)
    /// Whole lines of JSON Lines, the number of the first, from 1, and the file.
    case lines([UInt8], first: Int, path: String)
    /// What cannot be read.
    case problem(DocumentProblem)

    /// The bytes of input that it holds.
    public var size: Int {
      if case .lines(let bytes, _, _) = self { return bytes.count }
      return 0
    }
  }

  private var paths: ArraySlice<String>
  private var files: ArraySlice<DocumentFiles.File> = []
  private var lines: LineChunkReader?
  private let longestLine: Int

  /// Makes the pieces of files and folders (see `DocumentFiles`). Of longer lines only their problem comes.
  public init(paths: [String], longestLine: Int) {
    self.paths = paths[...]
    self.longestLine = longestLine
  }

  /// The next piece; `nil` after the last.
  public mutating func next() -> Chunk? {
    while true {
      if let chunk = lines?.next() { return chunk }
      lines = nil
      if let file = files.popFirst() {
        guard file.isJSONLines else { return .file(path: file.path) }
        do throws(DocumentProblem) {
          lines = try LineChunkReader(path: file.path, longestLine: longestLine)
        } catch {
          return .problem(error)
        }
        continue
      }
      guard let path = paths.popFirst() else { return nil }
      if path == "-" {
        files = [DocumentFiles.File(path: "/dev/stdin", size: 0, isJSONLines: true)]
      } else {
        let found = DocumentFiles(paths: [path])
        if let problem = found.problems.first { return .problem(problem) }
        files = found.files[...]
      }
    }
  }
}

/// Reads a file in pieces of whole lines, as they come: what a pipe has is handed on without waiting for more.
final class LineChunkReader {
  private let descriptor: Int32
  private let path: String
  private let longestLine: Int
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  /// Whether what is read belongs to a line that is too long.
  private var isSkipping = false

  private static let blockSize = 1 << 20

  init(path: String, longestLine: Int) throws(DocumentProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, CocoaError(.fileReadUnknown)) }
    self.path = path
    self.longestLine = longestLine
  }

  deinit { close(descriptor) }

  func next() -> DocumentChunks.Chunk? {
    while true {
      if isAtEnd {
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return .lines(rest, first: line, path: path)
      }
      var bytes = rest
      rest = []
      let known = bytes.count
      bytes.reserveCapacity(known + Self.blockSize)
      let block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
        var received = -1
        repeat {
          received = read(descriptor, buffer.baseAddress, buffer.count)
        } while received < 0
          && errno == EINTR
        count = max(0, received)
        if received < 0 { isAtEnd = true }
      }
      if isAtEnd { return .problem(.unreadable(path, CocoaError(.fileReadUnknown))) }
      isAtEnd = block.isEmpty
      if isAtEnd {
        if isSkipping { return nil }
        rest = bytes
        continue
      }
      var fresh = block[...]
      if isSkipping {
        guard let end = fresh.firstIndex(of: 0x0A) else { continue }
        fresh = fresh[(end + 1)...]
        isSkipping = false
        line += 1
      }
      guard let end = fresh.lastIndex(of: 0x0A) else {
        bytes.append(contentsOf: fresh)
        if bytes.count > longestLine {
          isSkipping = true
          return .problem(.tooLong(path: path, line: line, limit: longestLine))
        }
        rest = bytes
        continue
      }
      if known == 0, fresh.startIndex == 0, end + 1 == block.count {
        bytes = block
      } else {
        bytes.append(contentsOf: fresh[...end])
        rest = Array(fresh[(end + 1)...])
      }
      defer { line += bytes.count { $0 == 0x0A } }
      return .lines(bytes, first: line, path: path)
    }
  }
}

extension DocumentProblem {
  fileprivate static func tooLong(path: String, line: Int, limit: Int) -> DocumentProblem {
    DocumentProblem(
      .tooLarge, path: path, line: line,
      message: "it is larger than the limit of \(limit) bytes for one document",
      remedy: "cut it into articles, or raise the limit")
  }
}
