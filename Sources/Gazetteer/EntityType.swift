/// A type of entity, such as `Person` or `NewsAgency`, with its place in the small hierarchy of types.
public struct EntityType: Sendable, Hashable {
  /// The name as written in gazetteers and as a label in queries.
  public let name: String

  /// The type and its ancestors, most specific first: `["NewsAgency", "Organization"]`.
  public let lineage: [String]

  /// Its place among all types.
  package let number: UInt8

  /// The outermost ancestor: `Person`, `Place`, `Organization`, `Event`, `Work` or `Thing`.
  public var root: String { lineage[lineage.count - 1] }

  private static let parents: [(name: String, parent: String?)] = [
    ("Person", nil),
    ("Place", nil),
    ("Country", "Place"), ("Region", "Place"), ("City", "Place"), ("Facility", "Place"),
    ("River", "Place"), ("Sea", "Place"), ("Mountain", "Place"), ("Island", "Place"),
    ("Continent", "Place"),
    ("Organization", nil),
    ("NewsAgency", "Organization"), ("MediaOutlet", "Organization"), ("Government", "Organization"),
    ("Ministry", "Government"), ("Parliament", "Government"), ("PoliticalParty", "Organization"),
    ("ArmedForce", "Organization"), ("Company", "Organization"), ("University", "Organization"),
    ("InternationalOrganization", "Organization"), ("ArmedGroup", "Organization"),
    ("SportsClub", "Organization"),
    ("Event", nil),
    ("Work", nil),
    // What a list of bare names does not tell the kind of.
    ("Thing", nil),
  ]

  /// Every known type, ancestors before descendants.
  public static let all: [EntityType] = parents.enumerated().map { number, entry in
    var lineage = [entry.name]
    var parent = entry.parent
    while let name = parent {
      lineage.append(name)
      parent = parents.first { $0.name == name }?.parent
    }
    return EntityType(name: entry.name, lineage: lineage, number: UInt8(number))
  }

  private static let byName: [String: EntityType] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  private init(name: String, lineage: [String], number: UInt8) {
    self.name = name
    self.number = number
    self.lineage = lineage
  }

  /// The type of that name, or `nil` when there is none. Letter case counts.
  public init?(named name: String) {
    guard let type = Self.byName[name] else { return nil }
    self = type
  }

  /// Whether this type is the named one or a kind of it.
  public func isKind(of name: String) -> Bool { lineage.contains(name) }
}
