/// The documents that paths stand for, read one after the other in constant memory; `-` is standard input,
/// as JSON Lines.
///
/// A document that cannot be read comes as its problem, and the next ones follow.
public struct DocumentStream: Sequence, IteratorProtocol {
  private var sources: ArraySlice<Source>
  private var units: IngestUnits
  private let reader: DocumentReader

  private enum Source {
    case path(String)
    case standardInput
  }

  /// Makes a stream of the documents of files and folders (see `DocumentFiles`).
  public init(paths: [String], reader: DocumentReader = DocumentReader()) {
    sources = paths.map { $0 == "-" ? .standardInput : .path($0) }[...]
    units = IngestUnits(files: [], reader: reader)
    self.reader = reader
  }

  /// The next document or the problem of one; `nil` after the last.
  public mutating func next() -> Result<Document, DocumentProblem>? {
    while true {
      if let unit = units.next() { return document(unit) }
      guard let source = sources.popFirst() else { return nil }
      switch source {
      case .standardInput:
        let file = DocumentFiles.File(path: "/dev/stdin", size: 0, isJSONLines: true)
        units = IngestUnits(files: [file], reader: reader)
      case .path(let path):
        let found = DocumentFiles(paths: [path])
        if let problem = found.problems.first { return .failure(problem) }
        units = IngestUnits(files: found.files, reader: reader)
      }
    }
  }

  private func document(_ unit: IngestUnits.Unit) -> Result<Document, DocumentProblem> {
    Result { () throws(DocumentProblem) in
      switch unit {
      case .file(let file): try reader.document(file: file.path)
      case .line(let bytes, let path, let number, _):
        try reader.document(jsonLine: bytes, path: path, line: number)
      case .problem(let problem): throw problem
      }
    }
  }
}
