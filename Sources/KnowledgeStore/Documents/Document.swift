public import RelationExtraction

/// An article as it came in: its text and what is known about it before anyone reads it.
public struct Document: Sendable, Hashable {
  /// The name people know it by: the file's name, or the `id` of a JSON line.
  public var name: String

  /// Where it came from: the path as given; for a JSON line the path, `#` and the `id`.
  public var uri: String?

  /// The headline, when the input gives one.
  public var title: String?

  /// Who published it, when the input says.
  public var source: String?

  /// The language, an ISO 639 code, when the input says.
  public var language: String?

  /// The publication date.
  public var date: StatementDate?

  /// How the publication date is known; `nil` when there is none.
  public var dateOrigin: DateOrigin?

  /// What of the input about the article could not be used, such as a date that is none. The document is
  /// stored all the same.
  public var warnings: [DocumentProblem] = []

  /// The text exactly as it was read; every span counts its UTF-8 bytes.
  public var text: String

  /// Where a publication date comes from.
  public enum DateOrigin: String, Sendable, CaseIterable {
    /// The program that made the document gives it.
    case given
    /// The lines between `---` at the start of the file.
    case frontMatter = "front-matter"
    /// The JSON file beside it: `article.json` for `article.txt`.
    case sidecar
    /// A field of its line of JSON Lines.
    case jsonLines = "json-lines"
    /// What was said for all documents that give none themselves.
    case option
    /// The article says it, in its dateline.
    case dateline
  }

  /// Creates a document.
  public init(
    name: String, uri: String? = nil, title: String? = nil, source: String? = nil, language: String? = nil,
    date: StatementDate? = nil, dateOrigin: DateOrigin? = nil, text: String
  ) {
    self.name = name
    self.uri = uri
    self.title = title
    self.source = source
    self.language = language
    self.date = date
    self.dateOrigin = dateOrigin ?? (date == nil ? nil : .given)
    self.text = text
  }
}
