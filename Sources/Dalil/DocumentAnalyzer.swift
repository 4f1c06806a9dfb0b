public import EntityRecognition
public import Gazetteer
public import KnowledgeStore
import Orthography
public import RelationExtraction

/// Finds mentions and statements in documents: a pure function of document, gazetteer and rules.
///
/// The stages, each a value that the next one takes:
///
///     Document → SegmentedText → [Mention] → [Statement] → AnalyzedDocument
///
/// Made once, it is used from any number of threads. It needs no store, so many machines may analyse
/// documents while one writes.
public struct DocumentAnalyzer: Sendable {
  /// The entities it knows.
  public let gazetteer: Gazetteer

  /// What its analyses are made with.
  public let run: AnalysisRun

  private let segmenter = TextSegmenter()
  private let recognizer: Recognizer
  private let extractor: RelationExtractor
  private let dateline: Dateline

  /// Prepares a gazetteer and rules. Time and memory grow with the letters of the gazetteer's names.
  public init(gazetteer: Gazetteer, rules: RuleSet) {
    self.gazetteer = gazetteer
    recognizer = Recognizer(gazetteer: gazetteer)
    extractor = RelationExtractor(rules: rules, gazetteer: gazetteer)
    dateline = Dateline(rules: rules)
    run = AnalysisRun(
      toolVersion: DalilVersion.current, gazetteer: gazetteer.fingerprint, rules: rules.fingerprint,
      entityKeys: gazetteer.entities.map(\.key), symmetricTypes: rules.symmetricTypes)
  }

  /// What a document says. A document without a date gets that of its dateline, if it has one.
  ///
  /// Linear in the length of the text.
  public func analyze(_ document: Document) -> AnalyzedDocument {
    let text = segmenter.segment(document.text)
    let dated = dating(document, by: text)
    let mentions = recognizer.mentions(in: text)
    let statements = extractor.statements(in: text, mentions: mentions, publicationDate: dated.date)
    return AnalyzedDocument(document: dated, text: text, mentions: mentions, statements: statements)
  }

  /// The mentions in a text; they do not overlap.
  public func mentions(in text: String) -> [Mention] { recognizer.mentions(in: segmenter.segment(text)) }

  /// The keys of the entities of whose names a text as a whole is a spelling, likeliest first. None is there twice.
  func keys(spelled text: String) -> [String] {
    keys(of: recognizer.entities(named: segmenter.segment(text)).map(\.entity))
  }

  /// The keys of the entities that a text mentions, in the order of the text. None is there twice.
  func keys(mentionedIn text: String) -> [String] { keys(of: mentions(in: text).map(\.entity)) }

  private func keys(of entities: [Int]) -> [String] {
    var seen: Set<Int> = []
    return entities.filter { seen.insert($0).inserted }.map { gazetteer.entities[$0].key }
  }

  private func dating(_ document: Document, by text: SegmentedText) -> Document {
    guard document.date == nil, let date = dateline.publicationDate(of: text) else { return document }
    var document = document
    document.date = date
    document.dateOrigin = .dateline
    return document
  }
}
