/// Something the reader of a gazetteer has to say about one place in its source.
///
/// Its description has the form compilers use, `people.tsv:12:3: error: …`, so that editors can jump to it.
public struct GazetteerDiagnostic: Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  public var severity: Severity

  /// What it is about, for programs.
  public var code: Code

  /// The source, as it was named to the reader.
  public var file: String

  /// The line, from 1; 0 when it is about the source as a whole.
  public var line: Int

  /// The column, in Unicode scalars from 1, when one place of the line is meant.
  public var column: Int?

  /// What is wrong and what to do about it.
  public var message: String

  /// How bad a diagnostic is.
  public enum Severity: String, Sendable, CaseIterable {
    /// Something was not loaded.
    case error
    /// Everything was loaded; something looks wrong.
    case warning
    /// Worth knowing, as two people who share a surname.
    case note
  }

  /// What a diagnostic is about.
  public enum Code: String, Sendable, CaseIterable {
    /// Bytes that are not UTF-8.
    case encoding
    /// The source does not follow its format: an unclosed quote, YAML that does not parse.
    case syntax
    /// A column of a table is missing or is not read.
    case columns
    /// A field of a record that is missing, unknown or not of the expected form.
    case field
    /// A key that is missing or cannot be one.
    case key
    /// A type that is missing, unknown or contradicts an earlier one.
    case type
    /// A language that is not a code.
    case language
    /// An unknown kind of name.
    case kind
    /// A name that is empty or would match too much.
    case name
    /// A position with a date that is none.
    case date
    /// The same thing given twice.
    case duplicate
    /// A name shared by several entities.
    case ambiguous
    /// A reference to a key that no entity has.
    case reference
    /// More was found than is listed.
    case more
  }

  /// Creates a diagnostic.
  public init(
    severity: Severity, code: Code, file: String, line: Int, column: Int? = nil, message: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The diagnostic on one line: `people.tsv:12:3: error: …`.
  public var description: String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, let column { place += ":\(column)" }
    return "\(place): \(severity.rawValue): \(message)"
  }
}
