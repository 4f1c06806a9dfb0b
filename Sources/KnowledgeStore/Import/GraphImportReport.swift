public import GraphImport

/// How files of nodes and edges are to be imported.
public struct GraphImportOptions: Sendable {
  /// The byte between cells; guessed from each file's first line unless given.
  public var delimiter: UInt8?
  /// Whether nothing at all is stored when a row is unusable.
  public var isStrict = false
  /// Whether what was imported before under the same labels and types is taken away.
  public var replaces = false

  /// Creates options: guess, leave unusable rows out, add to what is there.
  public init() {}
}

/// What became of an import.
public struct GraphImportReport: Sendable {
  /// One file of an import.
  public struct File: Sendable {
    /// What was read.
    public let source: ImportSource
    /// How many rows were stored.
    public internal(set) var rows = 0
    /// How many rows were left out.
    public internal(set) var skipped = 0
    /// Whether it was imported before, so that nothing was done.
    public internal(set) var isUnchanged = false
  }

  /// The files, in the order they were read: nodes first.
  public internal(set) var files: [File] = []
  /// What is wrong with files and rows; of each file the first hundred.
  public internal(set) var problems: [ImportProblem] = []
  /// Whether everything was left as it was, since something is unusable and all or nothing was asked for.
  public internal(set) var isRefused = false

  /// The nodes stored.
  public var nodes: Int { files.reduce(0) { $0 + ($1.source.kind == .nodes ? $1.rows : 0) } }
  /// The edges stored.
  public var edges: Int { files.reduce(0) { $0 + ($1.source.kind == .edges ? $1.rows : 0) } }
  /// The rows left out.
  public var skipped: Int { files.reduce(0) { $0 + $1.skipped } }
}
