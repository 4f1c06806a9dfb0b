import Gazetteer

/// Sets of entity types as bits, one bit for each of `EntityType.all`.
enum EntityTypes {
  /// Accepts every type.
  static let any = "any"

  private static let bits: [EntityType: UInt64] = Dictionary(
    uniqueKeysWithValues: EntityType.all.enumerated().map { ($1, 1 << UInt64($0)) })

  /// Whether a name is that of a type, `any`, or a type by itself, without its kinds: `=Organization`.
  static func isKnown(_ name: String) -> Bool {
    name == any || EntityType(named: name.hasPrefix("=") ? String(name.dropFirst()) : name) != nil
  }

  /// The bit of one type.
  static func bit(of type: EntityType) -> UInt64 { bits[type] ?? 0 }

  /// The bits of the named types and their descendants.
  static func mask(_ names: [String]) -> UInt64 {
    if names.contains(any) { return ~0 }
    var mask: UInt64 = 0
    for type in EntityType.all where names.contains(where: { type.isKind(of: $0) || $0 == "=" + type.name }) {
      mask |= bit(of: type)
    }
    return mask
  }

  static let person = mask(["Person"])
  static let place = mask(["Place"])
  /// A place of which the gazetteer does not say what kind it is.
  static let untypedPlace = mask(["=Place"])
  static let country = mask(["Country"])
  static let settlement = mask(["City", "Region"])
  static let organization = mask(["Organization"])
}
