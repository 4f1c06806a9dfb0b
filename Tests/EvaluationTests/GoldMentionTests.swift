import EntityRecognition
import Gazetteer
import Orthography
import TestSupport
import Testing

/// Mentions in the annotated articles: strict spans and entities.
@Suite struct GoldMentionTests {
  @Test(arguments: [
    (GazetteerReduction.none, 0.98), (.firstArabicName, 0.96), (.respelt(seed: 1), 0.88),
    (.respelt(seed: 2), 0.9),
    (.respelt(seed: 3), 0.9),
  ])
  func agreesWithTheAnnotatedArticles(reduction: GazetteerReduction, floor: Double) throws {
    let gazetteer = reduction.apply(to: try GoldPipeline.shared.get().gazetteer)
    let recognizer = Recognizer(gazetteer: gazetteer)
    var report = EvaluationReport(subject: reduction.description)
    for article in try GoldArticle.all() {
      let text = TextSegmenter().segment(article.text)
      let required = article.mentions.filter { !$0.isOptional }
      let optional = article.mentions.filter(\.isOptional)
      let found = recognizer.mentions(in: text).map {
        GoldArticle.Mention(span: $0.span, entity: gazetteer.entities[$0.entity].key)
      }
      let counted = found.filter { mention in !optional.contains { $0.span.overlaps(mention.span) } }
      func describe(_ mention: GoldArticle.Mention) -> String {
        let place = TextPositions(article.text).lineAndColumn(at: mention.span.lowerBound)
        return "\(article.id):\(place.line):\(place.column) \(text.text(mention.span)) = \(mention.entity)"
      }
      let hits = Set(counted).intersection(required)
      report.add(
        right: hits.count, found: counted.count, wanted: required.count,
        missed: required.filter { !hits.contains($0) }.map(describe),
        wrong: counted.filter { !hits.contains($0) }.map(describe))
    }
    report.print()
    if report.wanted > 0 { #expect(report.f1 >= floor) }
  }
}
