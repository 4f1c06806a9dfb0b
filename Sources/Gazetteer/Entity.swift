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

  /// Other facts: the country a city lies in, the organizations a country belongs to; property to values.
  /// The values of the properties in ``referringProperties`` are keys of entities.
  public var facts: [String: [String]]

  /// Creates an entity.
  public init(
    key: String, type: EntityType, names: [EntityName], identifiers: [String: String] = [:],
    positions: [Position] = [], facts: [String: [String]] = [:]
  ) {
    self.key = key
    self.type = type
    self.names = names
    self.identifiers = identifiers
    self.positions = positions
    self.facts = facts
  }

  /// The properties whose values are keys of other entities.
  public static let referringProperties: Set<String> = [
    "capital", "child", "citizenship", "continent", "country", "founded-by", "headquarters", "located-in",
    "member-of", "owned-by", "parent", "part-of", "party", "sibling", "spouse",
  ]

  /// The name to show in a language (`ar`, `en`, …): the canonical one, else any other name in that
  /// language that is not a demonym; else the same in English, else in Arabic, else the first name.
  ///
  /// An entity without names shows its key.
  public func name(in language: String) -> String {
    for wanted in [language, "en", "ar"] {
      var other: EntityName?
      for name in names where name.language == wanted && name.kind != .demonym {
        if name.kind == .canonical { return name.text }
        other = other ?? name
      }
      if let other { return other.text }
    }
    return names.first?.text ?? key
  }
}
