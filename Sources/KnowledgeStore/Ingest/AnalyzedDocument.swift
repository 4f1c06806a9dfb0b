public import EntityRecognition
public import Orthography
public import RelationExtraction

/// A document with everything that was found in it: what ingest writes.
public struct AnalyzedDocument: Sendable, Hashable {
  /// The document; its date may come from its own dateline.
  public var document: Document

  /// The mentions in reading order; they do not overlap.
  public let mentions: [Mention]

  /// The statements.
  public let statements: [Statement]

  /// The words of the text, folded, with one space between, in UTF-8: what full-text search indexes.
  let words: [UInt8]

  /// The number of the sentence in which each mention begins.
  let mentionSentences: [Int]

  /// The wording of each statement's sentence.
  let wordings: [StatementWording]

  /// Creates an analysis.
  ///
  /// - Parameter text: the document's text, segmented with its sentences.
  public init(
    document: Document, text: SegmentedText, mentions: [Mention] = [], statements: [Statement] = []
  ) {
    self.document = document
    self.mentions = mentions
    self.statements = statements
    words = FoldedWords.bytes(of: text)
    let sentences = SentenceNumbers(text.sentences)
    mentionSentences = mentions.map { sentences.number(at: $0.span.lowerBound) }
    var known: [Range<Int>: StatementWording] = [:]
    wordings = statements.map { statement in
      if let wording = known[statement.sentence] { return wording }
      let wording = StatementWording(of: statement.sentence, in: text)
      known[statement.sentence] = wording
      return wording
    }
  }
}
