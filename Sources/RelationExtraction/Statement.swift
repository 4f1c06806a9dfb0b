/// One relation, said once, in one place of a text.
public struct Statement: Sendable, Hashable {
  /// The relation type, such as `MET`.
  public var type: String

  /// The number of the entity the relation goes out from.
  public var source: Int

  /// The number of the entity it goes to.
  public var target: Int

  /// The words that name the source; for an end carried by coreference, the words that stand for it.
  /// UTF-8 bytes, as all spans here.
  public var sourceSpan: Range<Int>

  /// The words that name the target.
  public var targetSpan: Range<Int>

  /// The sentence that says it.
  public var sentence: Range<Int>

  /// The words that made the rule fire.
  public var trigger: Range<Int>

  /// When it happened, as far as the text says.
  public var date: StatementDate?

  /// The number of the place where it happened.
  public var place: Int?

  /// Further qualifiers, such as `title` or `object`; name to words.
  public var qualifiers: [String: String]

  /// Whether the text asserts it, denies it or expects it.
  public var modality: Modality

  /// The entity that says it, by its number, where the text names one; `nil` when the article itself does.
  public var attribution: Int?

  /// The words that name who says it, in this sentence or one before; present with `attribution`.
  public var attributionSpan: Range<Int>?

  /// The news agency or outlet through which the words of another reach the text: «نقلت تاس عن بوتين قوله».
  public var outlet: Int?

  /// The name of the rule that found it.
  public var rule: String

  /// How sure the rule is, above 0 to 1.
  public var confidence: Double

  /// How a text stands to what it says.
  public enum Modality: String, Sendable, CaseIterable {
    /// Stated as fact.
    case asserted
    /// Denied.
    case negated
    /// Expected, planned or promised.
    case planned
    /// Possible only.
    case hypothetical
  }

  /// Creates a statement.
  public init(
    type: String, source: Int, target: Int, sourceSpan: Range<Int>, targetSpan: Range<Int>,
    sentence: Range<Int>, trigger: Range<Int>, date: StatementDate? = nil, place: Int? = nil,
    qualifiers: [String: String] = [:], modality: Modality = .asserted, attribution: Int? = nil,
    attributionSpan: Range<Int>? = nil, outlet: Int? = nil, rule: String, confidence: Double
  ) {
    self.type = type
    self.source = source
    self.target = target
    self.sourceSpan = sourceSpan
    self.targetSpan = targetSpan
    self.sentence = sentence
    self.trigger = trigger
    self.date = date
    self.place = place
    self.qualifiers = qualifiers
    self.modality = modality
    self.attribution = attribution
    self.attributionSpan = attributionSpan
    self.outlet = outlet
    self.rule = rule
    self.confidence = confidence
  }
}
