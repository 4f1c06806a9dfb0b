public import EntityRecognition
public import Gazetteer
public import Orthography

/// What a sentence states, and how every rule fared whose trigger stands in it.
public struct SentenceExplanation: Sendable {
  /// The sentence.
  public let text: SegmentedText

  /// The statements.
  public let statements: [Statement]

  /// The rules whose trigger stands in the sentence, in reading order of the triggers.
  public let rules: [RuleExplanation]

  private let gazetteer: Gazetteer

  /// Explains a sentence, given how names are found in it.
  public init(
    _ sentence: String, gazetteer: Gazetteer, mentions: (SegmentedText) -> [Mention], rules: RuleSet,
    publicationDate: StatementDate? = nil
  ) {
    text = TextSegmenter().segment(sentence)
    self.gazetteer = gazetteer
    (statements, self.rules) = RelationExtractor(rules: rules, gazetteer: gazetteer)
      .explain(text, mentions: mentions(text), publicationDate: publicationDate)
  }

  /// Explains a sentence whose names are marked as in rule files: `التقى [بوتين|Person:putin]`. What the rule
  /// files give about entities counts for the marked ones.
  ///
  /// - Throws: `RuleDiagnostic` when a mark cannot be read.
  public init(
    marked sentence: String, rules: RuleSet, publicationDate: StatementDate? = nil
  ) throws(RuleDiagnostic) {
    let example: RuleExample
    do throws(RuleExample.Problem) {
      example = try RuleExample(sentence, isCounter: true, line: 1)
    } catch {
      throw RuleDiagnostic(file: "sentence", line: 1, column: 1, reason: error.reason)
    }
    let runner = ExampleRunner(rules: rules, givens: rules.givens)
    let gazetteer = runner.gazetteer(for: example)
    self.init(
      example.text, gazetteer: gazetteer,
      mentions: { runner.mentions(of: example, in: $0, gazetteer: gazetteer) }, rules: rules,
      publicationDate: publicationDate)
  }

  /// The words at a span.
  public func words(_ span: Range<Int>) -> String { text.text(span) }

  /// The key of an entity.
  public func key(_ entity: Int) -> String { gazetteer.entities[entity].key }

  /// A statement as the examples of rule files write it.
  public func describe(_ statement: Statement) -> String { statement.description(in: gazetteer) }
}
