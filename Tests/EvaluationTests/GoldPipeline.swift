import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import RelationExtraction
import TestSupport

/// Recognition and extraction as shipped, on the gazetteer of `examples` or the one `DALIL_GAZETTEER` names.
struct GoldPipeline: Sendable {
  let gazetteer: Gazetteer
  private let recognizer: Recognizer
  private let extractor: RelationExtractor

  static let shared = Result { try GoldPipeline() }

  private init() throws {
    let named = ProcessInfo.processInfo.environment["DALIL_GAZETTEER"]
    let path = named ?? ProjectFiles.root.appending(path: "examples/gazetteer").path
    gazetteer = try GazetteerReader.read(contentsOf: path).gazetteer
    recognizer = Recognizer(gazetteer: gazetteer)
    extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: gazetteer)
  }

  func mentions(in text: SegmentedText) -> [Mention] { recognizer.mentions(in: text) }

  func statements(in text: SegmentedText) -> [Statement] {
    extractor.statements(in: text, mentions: mentions(in: text), publicationDate: nil)
  }
}
