import EntityRecognition
import Gazetteer
import Orthography
import TestSupport
import Testing

/// Mentions in the annotated articles: strict spans and entities.
@Suite struct GoldMentionTests {
  @Test func agreesWithTheAnnotatedArticles() throws {
    let pipeline = try GoldPipeline.shared.get()
    var report = EvaluationReport(subject: "mentions")
    for article in try GoldArticle.all() {
      let text = TextSegmenter().segment(article.text)
      let required = article.mentions.filter { !$0.isOptional }
      let optional = article.mentions.filter(\.isOptional)
      let found = pipeline.mentions(in: text).map {
        GoldArticle.Mention(span: $0.span, entity: pipeline.gazetteer.entities[$0.entity].key)
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
    if report.wanted > 0 { #expect(report.f1 >= 0.95) }
  }
}
