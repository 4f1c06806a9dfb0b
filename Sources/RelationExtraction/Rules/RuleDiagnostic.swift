/// Something wrong in a rule file, with its place and what to do about it.
public struct RuleDiagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file.
  public let file: String

  /// The line, from 1.
  public let line: Int

  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// What is wrong, and the remedy where there is one.
  public let reason: String

  /// `file:line:column: reason`.
  public var description: String { "\(file):\(line):\(column): \(reason)" }

  /// Creates a diagnostic.
  public init(file: String, line: Int, column: Int, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}
