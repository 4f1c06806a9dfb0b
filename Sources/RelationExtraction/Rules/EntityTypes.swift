import Gazetteer

/// Sets of entity types as bits, one bit for each of `EntityType.all`.
enum EntityTypes {
  /// Accepts every type.
  static let any = "any"
  /// Accepts the adjective of a place: الغزو الروسي, "the Russian invasion".
  static let nisba = "Nisba"

  private static let bits: [EntityType: UInt64] = Dictionary(
    uniqueKeysWithValues: EntityType.all.enumerated().map { ($1, 1 << UInt64($0)) })

  /// Whether a name is that of a type, `any`, or a type by itself, without its kinds: `=Organization`.
  static func isKnown(_ name: String) -> Bool {
    name == any || name == nisba
      || EntityType(named: name.hasPrefix("=") ? String(name.dropFirst()) : name) != nil
  }

  /// The bit of one type.
  static func bit(of type: EntityType) -> UInt64 { bits[type] ?? 0 }

  /// The bits of the named types and their descendants.
  static func mask(_ names: [String]) -> UInt64 {
    if names.contains(any) { return ~adjective }
    var mask: UInt64 = names.contains(nisba) ? adjective : 0
    for type in EntityType.all where names.contains(where: { type.isKind(of: $0) || $0 == "=" + type.name }) {
      mask |= bit(of: type)
    }
    return mask
  }

  /// The forces, government or people of a place, which stand for it: القوات الروسية.
  static let actor: UInt64 = 1 << 62
  /// An adjective of a place.
  static let adjective: UInt64 = 1 << 63
  static let person = mask(["Person"])
  static let place = mask(["Place"])
  /// A place of which the gazetteer does not say what kind it is.
  static let untypedPlace = mask(["=Place"])
  static let country = mask(["Country"])
  /// What an adjective of nationality beside it does not put into a country.
  static let stateless = mask([
    "Country", "Continent", "InternationalOrganization", "ArmedForce", "Parliament",
  ])
  static let settlement = mask(["City", "Region"])
  static let site = mask(["Facility"])
  static let organization = mask(["Organization"])
  static let newsAgency = mask(["NewsAgency"])
  /// Organizations whose seat is meant where something happens in them: في الكرملين, "at the White House".
  static let seat = mask(["Government"])
  static let parliament = mask(["Parliament"])
  static let party = mask(["PoliticalParty"])
  static let continent = mask(["Continent"])
  /// Organizations of whose names an adjective of nationality says where they are, unlike the American University
  /// of Beirut.
  static let locatedByName = mask(["Company", "NewsAgency", "MediaOutlet", "=Organization"])
  static let outlet = mask(["NewsAgency", "MediaOutlet"])
}
