/// What can be decided about a store.
public enum Decision: Sendable, Hashable {
  /// Two entities are one, which goes by the key of the first.
  case merge(Merge)
  /// Some mentions of an entity are of another.
  case split(Split)
  /// Two entities are not one, however alike their names.
  case different(Different)
  /// Something is so, though no rule found it.
  case assert(Assertion)
  /// An earlier judgement does not hold; taking back an `undo` makes what it took back hold again.
  case undo(JudgementID)

  /// The kinds of decisions.
  public enum Kind: String, Sendable, CaseIterable {
    /// Two entities are one.
    case merge
    /// Some mentions of an entity are of another.
    case split
    /// Two entities are not one.
    case different
    /// Something is so.
    case assert
    /// An earlier judgement does not hold.
    case undo
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .merge: .merge
    case .split: .split
    case .different: .different
    case .assert: .assert
    case .undo: .undo
    }
  }

  /// The content as one JSON object, always written the same way: what identifiers are made of.
  var content: String {
    switch self {
    case .merge(let merge): JSONText.encodeAny(merge, empty: "{}")
    case .split(let split): JSONText.encodeAny(split, empty: "{}")
    case .different(let different): JSONText.encodeAny(different, empty: "{}")
    case .assert(let assertion): JSONText.encodeAny(assertion, empty: "{}")
    case .undo(let id): JSONText.encodeAny(Undo(judgement: id.description), empty: "{}")
    }
  }

  /// Reads the content of a decision; `nil` when it is none of that kind.
  init?(kind: Kind, content: String) {
    switch kind {
    case .merge:
      guard let merge = JSONText.decode(Merge.self, content) else { return nil }
      self = .merge(merge)
    case .split:
      guard let split = JSONText.decode(Split.self, content) else { return nil }
      self = .split(split)
    case .different:
      guard let different = JSONText.decode(Different.self, content) else { return nil }
      self = .different(different)
    case .assert:
      guard let assertion = JSONText.decode(Assertion.self, content) else { return nil }
      self = .assert(assertion)
    case .undo:
      guard let undo = JSONText.decode(Undo.self, content), let id = JudgementID(undo.judgement) else {
        return nil
      }
      self = .undo(id)
    }
  }

  private struct Undo: Codable {
    let judgement: String
  }
}

/// Two entities are one.
public struct Merge: Sendable, Hashable, Codable {
  /// The key of the entity that stays.
  public let into: String
  /// The key of the entity that becomes part of it.
  public let from: String

  /// Creates the decision.
  public init(into: String, from: String) {
    self.into = into
    self.from = from
  }
}

/// Two entities are not one, though their names may suggest it: they are not proposed for merging again.
public struct Different: Sendable, Hashable, Codable {
  /// The key of one, the first in the order of bytes.
  public let one: String
  /// The key of the other.
  public let other: String

  /// Creates the decision; the order of the two does not matter.
  public init(_ one: String, _ other: String) {
    let isOrdered = !other.precedes(one)
    self.one = isOrdered ? one : other
    self.other = isOrdered ? other : one
  }
}

/// Some mentions of an entity are of another: those that lie in one of the documents, if any are given, and are
/// spelled in one of the ways, if any are given; and those at the places given.
public struct Split: Sendable, Hashable, Codable {
  /// The key of the entity they were taken for.
  public let entity: String
  /// The key of the entity they are of.
  public let to: String
  /// What that entity is, when the gazetteer does not know it.
  public let new: NewEntity?
  /// Documents, by the sixteen digits of their identifiers; none stands for all.
  public let documents: [String]
  /// Spellings of the mention or of the name it was matched by, folded; none stands for all.
  public let spellings: [String]
  /// Single mentions, beside those that documents and spellings choose.
  public let mentions: [MentionPlace]

  /// An entity that a judgement brings into being.
  public struct NewEntity: Sendable, Hashable, Codable {
    /// The type, such as `Person`.
    public let type: String
    /// Its names, by language.
    public let names: [String: [String]]

    /// Creates a description.
    public init(type: String, names: [String: [String]]) {
      self.type = type
      self.names = names
    }
  }

  /// Where a mention stands.
  public struct MentionPlace: Sendable, Hashable, Codable {
    /// The document, by the sixteen digits of its identifier.
    public let document: String
    /// The first UTF-8 byte of the mention.
    public let start: Int

    /// Creates a place.
    public init(document: String, start: Int) {
      self.document = document
      self.start = start
    }
  }

  /// Creates the decision; lists are put in order, so that equal decisions are written alike.
  public init(
    entity: String, to: String, new: NewEntity? = nil, documents: [String] = [], spellings: [String] = [],
    mentions: [MentionPlace] = []
  ) {
    self.entity = entity
    self.to = to
    self.new = new
    self.documents = Set(documents).sorted()
    self.spellings = Set(spellings).sorted()
    self.mentions = Set(mentions).sorted { ($0.document, $0.start) < ($1.document, $1.start) }
  }
}
