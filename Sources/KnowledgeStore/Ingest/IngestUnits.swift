/// The documents of files, one at a time, not yet read: a text file, or one line of a JSON Lines file.
struct IngestUnits {
  private var files: ArraySlice<DocumentFiles.File>
  private var lines: (reader: LineReader, path: String)?
  private let reader: DocumentReader

  /// One document to read, or the problem of a file that could not be.
  enum Unit: Sendable {
    case file(DocumentFiles.File)
    case line([UInt8], path: String, number: Int, size: Int)
    case problem(DocumentProblem)

    /// The bytes of input it takes up.
    var size: Int {
      switch self {
      case .file(let file): file.size
      case .line(_, _, _, let size): size
      case .problem: 0
      }
    }
  }

  init(files: [DocumentFiles.File], reader: DocumentReader) {
    self.files = files[...]
    self.reader = reader
  }

  /// The next document; `nil` after the last. Blank lines are passed over.
  mutating func next() -> Unit? {
    while true {
      if lines != nil {
        do {
          if let unit = try nextLine() { return unit }
          lines?.reader.close()
          lines = nil
        } catch {
          lines = nil
          return .problem(error)
        }
      }
      guard let file = files.popFirst() else { return nil }
      guard file.isJSONLines else { return .file(file) }
      do {
        lines = (try LineReader(path: file.path, limit: reader.largestDocument), file.path)
      } catch {
        return .problem(error)
      }
    }
  }

  private mutating func nextLine() throws(DocumentProblem) -> Unit? {
    guard var current = lines else { return nil }
    defer { lines = current }
    while let (line, size) = try current.reader.next() {
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if !isBlank { return .line(line, path: current.path, number: current.reader.number, size: size) }
    }
    return nil
  }
}
