import EntityRecognition
import Gazetteer
import Orthography
import RelationExtraction

/// The stages of analysing texts, each on what the one before made of them, on one thread.
struct AnalysisStages {
  private let texts: [[UInt8]]
  private let recognizer: Recognizer
  private let extractor: RelationExtractor
  private let segmented: [SegmentedText]
  private let mentions: [[Mention]]

  /// The numbers of words and of statements found.
  let words: Int
  let statements: Int

  init(texts: [String], recognizer: Recognizer, extractor: RelationExtractor) {
    self.texts = texts.map { Array($0.utf8) }
    self.recognizer = recognizer
    self.extractor = extractor
    let segmented = self.texts.map { TextSegmenter().segment($0) }
    let mentions = segmented.map { recognizer.mentions(in: $0) }
    self.segmented = segmented
    self.mentions = mentions
    words = segmented.reduce(0) { $0 + $1.words.count }
    statements = zip(segmented, mentions).reduce(0) {
      $0 + extractor.statements(in: $1.0, mentions: $1.1, publicationDate: nil).count
    }
  }

  init(texts: [String], gazetteer: Gazetteer) throws {
    self.init(
      texts: texts, recognizer: Recognizer(gazetteer: gazetteer),
      extractor: RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: gazetteer))
  }

  var bytes: Int { texts.reduce(0) { $0 + $1.count } }

  func segment() { for text in texts { _ = TextSegmenter().segment(text) } }

  func recognize() { for text in segmented { _ = recognizer.mentions(in: text) } }

  func extract() {
    for (text, found) in zip(segmented, mentions) {
      _ = extractor.statements(in: text, mentions: found, publicationDate: nil)
    }
  }
}
