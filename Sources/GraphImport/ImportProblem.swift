/// A row, or a file, that cannot be imported: where, what and what to do.
public struct ImportProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was given.
  public let path: String
  /// The line the row starts on, from 1; 0 for the whole file.
  public let line: Int
  /// The name of the column concerned, as in the header.
  public let column: String?
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// Creates a problem.
  public init(path: String, line: Int = 0, column: String? = nil, message: String, remedy: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// One line: file, line, column, what is wrong and what to do.
  public var description: String {
    path + (line > 0 ? ":\(line)" : "") + ": " + (column.map { "column '\($0)': " } ?? "") + message + "; "
      + remedy
  }
}
