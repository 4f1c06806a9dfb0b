import EntityRecognition
import Gazetteer
import Orthography
import RelationExtraction

/// Finds the titles and pairs that stand for people named elsewhere in a text: «الرئيس الروسي», "the two leaders".
struct RoleFinder {
  private let extractor: RelationExtractor
  private let dateline: Dateline

  /// - Throws: The first mistake of the shipped rules, should there be one.
  init(gazetteer: Gazetteer) throws {
    let rules = try RuleSet.builtIn()
    extractor = RelationExtractor(rules: rules, gazetteer: gazetteer)
    dateline = Dateline(rules: rules)
  }

  /// The names given and the roles, in reading order; who held an office is asked of the day that the text's
  /// dateline gives.
  func mentions(in text: SegmentedText, names: [Mention]) -> [Mention] {
    let date = dateline.publicationDate(of: text)
    let roles = extractor.roleMentions(in: text, mentions: names, publicationDate: date)
    guard !roles.isEmpty else { return names }
    return (names + roles).sorted {
      ($0.span.lowerBound, -$0.span.upperBound) < ($1.span.lowerBound, -$1.span.upperBound)
    }
  }
}
