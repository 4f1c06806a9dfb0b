/// Why one document could not be stored; the others of its batch are.
public struct DocumentProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of problem it is.
  public let kind: Kind

  /// The file, as given or as found in a folder.
  public let path: String

  /// The line, from 1, in a JSON Lines file; `nil` when the whole file is meant.
  public let line: Int?

  /// What is wrong, in one sentence without the path.
  public let message: String

  /// What the user can do about it.
  public let remedy: String

  /// The kinds of problems.
  public enum Kind: String, Sendable, CaseIterable {
    /// There is no such file or folder.
    case missing
    /// The file or folder may not be read, or reading failed.
    case unreadable
    /// It is neither a file nor a folder.
    case notAFile
    /// There is nothing in it but white space.
    case empty
    /// It is larger than the limit.
    case tooLarge
    /// It is not UTF-8, or not text.
    case notText
    /// A JSON line is no object with a `text`.
    case malformed
    /// What is said about a document, its date for one, cannot be read; the document itself can.
    case unusableField
    /// A folder holds no document.
    case noDocuments
  }

  /// Creates a problem.
  public init(_ kind: Kind, path: String, line: Int? = nil, message: String, remedy: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// Path, line, message and remedy on one line.
  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(message); \(remedy)"
  }
}
