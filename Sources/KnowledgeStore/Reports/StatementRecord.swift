public import RelationExtraction

/// A statement of the store with all that is needed to judge it: who said it where, in which words.
///
/// Spans are UTF-8 bytes of the document's text.
public struct StatementRecord: Sendable, Hashable {
  /// The identifier, derived from content.
  public let id: Int64
  /// The name of the document.
  public let document: String
  /// The title of the document.
  public let title: String?
  /// The publisher of the document.
  public let documentSource: String?
  /// The publication date of the document, ISO 8601.
  public let documentDate: String?
  /// The relation type, such as `MET`.
  public let type: String
  /// The key of the entity the relation goes out from.
  public let source: String
  /// The key of the entity it goes to.
  public let target: String
  /// When it happened, ISO 8601 as precise as the text says.
  public let date: String?
  /// The key of the place where it happened.
  public let place: String?
  /// Further qualifiers, such as `title` or `object`; name to words.
  public let qualifiers: [String: String]
  /// Whether the text asserts it, denies it or expects it.
  public let modality: Statement.Modality
  /// The key of the entity that says it, where the text names one; `nil` when the article itself does.
  public let attribution: String?
  /// The words that name who says it; in a sentence before, where the text goes on with "he added".
  public let attributionSpan: Range<Int>?
  /// The key of the news agency or outlet through which the words of another reach the text.
  public let outlet: String?
  /// Where the sentence is.
  public let sentence: Range<Int>
  /// The sentence.
  public let sentenceText: String
  /// The words that made the rule fire.
  public let trigger: Range<Int>
  /// The words that name the source.
  public let sourceSpan: Range<Int>
  /// The words that name the target.
  public let targetSpan: Range<Int>
  /// The words that name the source, from another sentence where coreference carries the end over.
  public let sourceText: String
  /// The words that name the target.
  public let targetText: String
  /// The rule that found it.
  public let rule: String
  /// How sure the rule is, above 0 to 1.
  public let confidence: Double
  /// The key of the entity that the source was recorded as; judgements may see another in it.
  public let recordedSource: String
  /// The key of the entity that the target was recorded as.
  public let recordedTarget: String
  /// The relation it counts towards.
  public let relation: Int64

  /// The text of a span that lies in the sentence; empty when it does not, as for an end that coreference
  /// carries over from another sentence.
  public func text(_ span: Range<Int>) -> String {
    guard sentence.lowerBound <= span.lowerBound, span.upperBound <= sentence.upperBound else { return "" }
    let utf8 = sentenceText.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound - sentence.lowerBound)
    let end = utf8.index(start, offsetBy: span.count)
    return String(sentenceText[start..<end])
  }
}
