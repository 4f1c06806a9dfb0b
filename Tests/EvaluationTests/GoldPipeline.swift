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

  func statements(
    in text: SegmentedText, on source: MentionSource, of article: GoldArticle
  ) -> [Statement] {
    let found =
      switch source {
      case .recognised: mentions(in: text)
      case .annotated: annotatedMentions(in: text, of: article)
      }
    return extractor.statements(in: text, mentions: found, publicationDate: nil)
  }

  private func annotatedMentions(in text: SegmentedText, of article: GoldArticle) -> [Mention] {
    article.mentions.compactMap { mention in
      gazetteer.number(ofKey: mention.entity).map {
        Mention(span: mention.span, entity: $0, match: .exact, score: 1, name: text.text(mention.span))
      }
    }
  }
}

/// Where the mentions that extraction reads come from.
enum MentionSource: String, CaseIterable, Sendable {
  /// Recognition, as in use.
  case recognised
  /// The annotations, to measure extraction alone.
  case annotated
}
