/// Something is so, though no rule found it: a statement by hand, with its source.
public struct Assertion: Sendable, Hashable, Codable {
  /// The key of the entity the relation goes out from.
  public var subject: String
  /// The relation type, such as `MET`.
  public var type: String
  /// Whether its ends may change places, for a type that nothing else in the store has.
  public var isSymmetric: Bool
  /// The key of the entity it goes to.
  public var object: String
  /// Who says so: a publisher, a book, an archive.
  public var source: String
  /// When it happened, ISO 8601 as precise as known.
  public var date: String?
  /// The key of the place where it happened.
  public var place: String?
  /// `asserted`, `negated`, `planned` or `hypothetical`.
  public var modality: String
  /// The words that say so; without them the statement itself stands for them.
  public var quote: String?
  /// Where the quote names the subject, in its UTF-8 bytes: start and end.
  public var subjectSpan: [Int]?
  /// Where the quote names the object.
  public var objectSpan: [Int]?
  /// The document that holds the quote, by the sixteen digits of its identifier; without one the statement has
  /// a document of its own.
  public var document: String?

  /// Creates the decision.
  public init(
    subject: String, type: String, object: String, isSymmetric: Bool = false, source: String,
    date: String? = nil, place: String? = nil,
    modality: String = "asserted", quote: String? = nil, subjectSpan: Range<Int>? = nil,
    objectSpan: Range<Int>? = nil, document: String? = nil
  ) {
    self.subject = subject
    self.type = type
    self.object = object
    self.isSymmetric = isSymmetric
    self.source = source
    self.date = date
    self.place = place
    self.modality = modality
    self.quote = quote
    self.subjectSpan = subjectSpan.map { [$0.lowerBound, $0.upperBound] }
    self.objectSpan = objectSpan.map { [$0.lowerBound, $0.upperBound] }
    self.document = document
  }

  enum CodingKeys: String, CodingKey {
    case subject, type, object, source, date, place, modality, quote, document
    case isSymmetric = "symmetric"
    case subjectSpan = "subject_span"
    case objectSpan = "object_span"
  }
}
