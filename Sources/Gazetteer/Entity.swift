/// Something with a name: a person, a place, an organization.
public struct Entity: Sendable, Hashable {
  /// The stable identifier, a slug such as `vladimir-putin`.
  public var key: String

  /// What kind of thing it is.
  public var type: EntityType

  /// Every name, the canonical one of each language first among that language's.
  public var names: [EntityName]

  /// Identifiers elsewhere, such as `wikidata: Q7747`; scheme to value.
  public var identifiers: [String: String]

  /// Positions held, for people.
  public var positions: [Position]

  /// Other facts: the country a city lies in, the organization a person belongs to; property to value.
  /// A value that is the key of an entity refers to it.
  public var facts: [String: String]

  /// Creates an entity.
  public init(
    key: String, type: EntityType, names: [EntityName], identifiers: [String: String] = [:],
    positions: [Position] = [], facts: [String: String] = [:]
  ) {
    self.key = key
    self.type = type
    self.names = names
    self.identifiers = identifiers
    self.positions = positions
    self.facts = facts
  }

  /// The canonical name in a language (`ar`, `en`, …), else in English, else in Arabic, else the first.
  public func name(in language: String) -> String {
    for wanted in [language, "en", "ar"] {
      if let name = names.first(where: { $0.language == wanted && $0.kind == .canonical }) { return name.text }
    }
    return names.first?.text ?? key
  }
}

/// One name of an entity.
public struct EntityName: Sendable, Hashable {
  /// The name as written.
  public var text: String

  /// The language, an ISO 639 code such as `ar`; `und` when unknown.
  public var language: String

  /// What kind of name it is.
  public var kind: Kind

  /// Whether the name counts only where its surroundings speak for it, as أمور, "matters" far more often
  /// than the Amur.
  public var needsContext: Bool

  /// The kinds of names.
  public enum Kind: String, Sendable, CaseIterable {
    /// The name the entity goes by in that language.
    case canonical
    /// Another full name.
    case alias
    /// A family name, or the part of a name that news uses alone.
    case surname
    /// A given name that news uses alone.
    case given
    /// An abbreviation or acronym.
    case acronym
    /// A title that names one holder.
    case title
    /// A name no longer in use.
    case former
    /// A nisba or demonym, such as روسي or Russian: no mention by itself, a hint to rules.
    case demonym
  }

  /// Creates a name.
  public init(text: String, language: String, kind: Kind = .alias, needsContext: Bool = false) {
    self.text = text
    self.language = language
    self.kind = kind
    self.needsContext = needsContext
  }
}

/// A position a person holds or held.
public struct Position: Sendable, Hashable {
  /// A title word in English, such as `president`, `foreign minister`, `spokesperson`.
  public var title: String

  /// The key of the organization or place it belongs to.
  public var of: String

  /// The first day, ISO 8601 of any precision; `nil` when unknown.
  public var from: String?

  /// The last day, ISO 8601 of any precision; `nil` when it is still held or unknown.
  public var until: String?

  /// Creates a position.
  public init(title: String, of: String, from: String? = nil, until: String? = nil) {
    self.title = title
    self.of = of
    self.from = from
    self.until = until
  }
}
