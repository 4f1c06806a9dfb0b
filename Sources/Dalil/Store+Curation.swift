import EntityRecognition
import Gazetteer
public import KnowledgeStore
import Orthography
import RelationExtraction

extension Store {
  /// Judges two entities to be one, which goes by the key of the first; everything the store answers sees one
  /// entity from then on, and articles read later do too.
  ///
  /// - Parameters:
  ///   - from: the key of the entity that becomes part of the other.
  ///   - into: the key of the entity that stays.
  ///   - author: who judges.
  ///   - reason: why.
  /// - Throws: `StoreError` of kind `notFound` or `refusedJudgement`, or what keeps the store from writing.
  @discardableResult
  public func merge(
    _ from: String, into: String, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    try records.judge(.merge(Merge(into: into, from: from)), author: author, reason: reason)
  }

  /// Judges two entities to be different, however alike their names: they are not suggested as one again.
  ///
  /// - Throws: `StoreError` of kind `notFound` or `refusedJudgement`, or what keeps the store from writing.
  @discardableResult
  public func distinguish(
    _ one: String, from other: String, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    try records.judge(.different(Different(one, other)), author: author, reason: reason)
  }

  /// Judges some mentions of an entity to be of another one, or of a new one; statements about them follow.
  ///
  /// - Throws: `StoreError` of kind `notFound` or `refusedJudgement`, or what keeps the store from writing.
  @discardableResult
  public func split(
    _ split: Split, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    try records.judge(.split(split), author: author, reason: reason)
  }

  /// Adds a statement by hand. Where the quote names its ends is looked up unless given.
  ///
  /// - Throws: `StoreError` of kind `notFound` or `refusedJudgement`, or what keeps the store from writing.
  @discardableResult
  public func assert(
    _ assertion: Assertion, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    var assertion = assertion
    let symmetricTypes = try rules().symmetricTypes
    assertion.isSymmetric = assertion.isSymmetric || symmetricTypes.contains(assertion.type)
    if let quote = assertion.quote, assertion.subjectSpan == nil, assertion.objectSpan == nil {
      let analyzer = try analyzer()
      let mentions = analyzer.mentions(in: quote)
      func span(_ key: String) -> [Int]? {
        mentions.first { analyzer.gazetteer.entities[$0.entity].key == key }
          .map { [$0.span.lowerBound, $0.span.upperBound] }
      }
      assertion.subjectSpan = span(assertion.subject)
      assertion.objectSpan = span(assertion.object)
    }
    return try records.judge(.assert(assertion), author: author, reason: reason)
  }

  /// Takes back a judgement: the given one, else the last that holds. Taking back an `undo` makes what it took
  /// back hold again.
  ///
  /// - Throws: `StoreError` of kind `notFound` or `refusedJudgement`, or what keeps the store from writing.
  @discardableResult
  public func undo(
    _ id: JudgementID? = nil, author: String? = nil, reason: String? = nil
  ) throws(StoreError) -> Judgement {
    try records.undo(id, author: author, reason: reason)
  }

  /// All judgements in the order they were made.
  public func judgements() throws(StoreError) -> [JudgementRecord] { try records.judgements() }

  /// Judgements that contradict each other or have no effect as things are.
  public func judgementConflicts() throws(StoreError) -> [JudgementConflict] {
    try records.judgementConflicts()
  }

  /// Adds judgements made in another store; see `JudgementLines` for files of them. What is there already
  /// changes nothing, and the order does not matter.
  public func importJudgements(_ judgements: [Judgement]) throws(StoreError) -> JudgementImportReport {
    try records.importJudgements(judgements)
  }

  /// Entities of one kind that may be one by their full names, the likeliest first; for people to judge.
  public func duplicateSuggestions(
    minimum: Double = 0.85, limit: Int = 20
  ) throws(StoreError) -> [DuplicateSuggestion] {
    try records.duplicateSuggestions(minimum: minimum, limit: limit)
  }

  /// The relation types that rules find or the store has.
  public func relationTypes() throws(StoreError) -> Set<String> {
    Set(try records.relationTypes()).union(try rules().types)
  }

  /// The documents that a text names: by name, path or identifier.
  public func documents(named text: String) throws(StoreError) -> [DocumentSummary] {
    try records.documents(named: text)
  }
}
